"""Every amount, date and time of a sentence: `find_values`.

A value is what a reader could check: a count with its noun, a sum of money, a share, a measure, a date, a weekday, a
time of day, an age, a span of time ("two years ago"), a time told from the day of the report ("last week"). Numerals
and words give the same value ("two", "2"). What is no figure and no word of the tables is never looked at.
"""

from collections.abc import Callable

from viewer.core.changes.reading import Reading
from viewer.core.changes.values.amounts import find_amount, find_ordinal, find_share
from viewer.core.changes.values.dates import find_date, find_time
from viewer.core.changes.values.scan import Scan
from viewer.core.changes.values.value import DATES, Value
from viewer.core.changes.values.words import words_of

_FINDERS: tuple[Callable[[Scan, int], Value | None], ...] = (
    find_date, find_time, find_share, find_amount, find_ordinal,
)  # fmt: skip
"""What a word may begin, asked in this order."""
_LONGEST_QUALIFIER = 3


def find_values(reading: Reading, words: range) -> list[Value]:
    """The values of a sentence, given by its words, in the order of the text."""
    known = words_of(reading.tables)
    figures, first, ids = reading.vocabulary.figures, reading.vocabulary.column(known.first), reading.ids
    starts = [word for word in words if figures[ids[word]] or first[ids[word]]]
    if not starts:
        return []
    scan = Scan(reading, words, known)
    found: list[Value] = []
    end = words.start
    for word in starts:
        if word < end:
            continue
        value = next(filter(None, (find(scan, word) for find in _FINDERS)), None)
        if value and value.words.start >= end:
            found.append(_in_its_place(scan, value, found[-1] if found else None))
            end = value.words.stop
    return found


def _in_its_place(scan: Scan, value: Value, last: Value | None) -> Value:
    """The value with the words before it that bound it ("more than"), or say what became of it ("to").

    Right behind a value that says by how much, they bound nothing: "50 cents more than a year ago".
    """
    end = last.words.stop if last and last.kind in _BY_HOW_MUCH else None
    start = value.words.start
    if scan.form(start - 1) in scan.known.bounding and (value.kind not in DATES or value.kind == "time"):
        for size in range(_LONGEST_QUALIFIER, 0, -1):
            before = tuple(scan.form(word) for word in range(start - size, start))
            bound = scan.known.qualifiers.get(before)
            if bound and not value.bound and start - size != end:
                value = value._replace(words=range(start - size, value.words.stop), bound=bound)
                break
    before_it = value.words.start - 1
    role = next((role for role in _ROLES if scan.is_(before_it, role)), "")
    return value._replace(role=role) if role else value


_BY_HOW_MUCH = frozenset({"money", "percent", "measure", "period"})
_ROLES = ("from", "to", "by")
