"""What the kinds of change ask about the words of one side: `Reading`."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cache, cached_property
from itertools import compress
from typing import Any, TypeVar

from viewer.core.changes.variants import standard_spellings
from viewer.core.model import Span
from viewer.core.stems import stems_of
from viewer.core.tables import Tables
from viewer.core.tokens import Lexicon, Prepared

T = TypeVar("T")


class Vocabulary:
    """The words of both sides looked up in the tables of one language, each table once."""

    def __init__(self, lexicon: Lexicon, tables: Tables, *, of_both: bool = True) -> None:
        """`of_both`: both sides have that language."""
        self.forms = lexicon.forms
        self._lexicon = lexicon
        self._of_both = of_both
        self.tables = tables
        self._columns: dict[int, list[Any]] = {}

    def column(self, table: Mapping[str, T]) -> list[T | None]:
        """What the table says of each word, by id. Tables are known by identity: hand in one that stays."""
        found = self._columns.get(id(table))
        if found is None:
            found = self._columns[id(table)] = [None] * len(self.forms)
            for form, number in self._lexicon.known(table.keys()):
                found[number] = table[form]
        return found

    @cached_property
    def bases(self) -> list[str]:
        """Each word without a possessive ending, and without what is written together with its beginning, by id."""
        elided = _elided(self.tables)
        if elided:
            return [form[_elision(form, elided) :].removesuffix("'s") for form in self.forms]
        return [form.removesuffix("'s") for form in self.forms]

    @cached_property
    def figures(self) -> list[bool]:
        """By id: whether the word begins with a figure."""
        return [form[0].isdigit() for form in self.forms]

    @cached_property
    def values(self) -> list[int]:
        """By id: one number for all ways to write the same word ("two" and "2", "F.B.I" and "FBI", "color").

        Words of two languages are the same where they are written alike, for one language's ways are not the other's.
        """
        if not self._of_both:
            return list(range(len(self.forms)))
        numbers = self.tables.section("numbers").get("cardinals", {})
        known: dict[str, int] = {}
        plain = (str(numbers[form]) if form in numbers else _without_points(form) for form in self._standard)
        return [known.setdefault(form, len(known)) for form in plain]

    @cached_property
    def _standard(self) -> list[str]:
        return standard_spellings(self.forms, self.tables)

    @cached_property
    def stems(self) -> list[str]:
        """The stem of each word in its standard spelling, by id; numbers in figures, months in full."""
        stems = stems_of(self._standard, self.tables.code)
        names = _in_full(self.tables)
        return [names.get(form, stem) for form, stem in zip(self.forms, stems, strict=True)]


def _without_points(form: str) -> str:
    return form if form[0].isdigit() else form.replace(".", "")


@cache
def _in_full(tables: Tables) -> dict[str, str]:
    """Figures for number words, and months in full for their short forms."""
    section = tables.section("numbers")
    months: dict[str, int] = section.get("months", {})
    full = {number: max((name for name in months if months[name] == number), key=len) for number in months.values()}
    numbers = {word: str(number) for word, number in section.get("cardinals", {}).items()}
    return numbers | {name: full[number] for name, number in months.items()}


class Reading:
    """One side with columns beside its words, each made when it is first asked for."""

    def __init__(self, prepared: Prepared, vocabulary: Vocabulary) -> None:
        self.prepared = prepared
        self.words = prepared.words
        self.ids = prepared.words.ids
        self.text = prepared.side.text
        self.tables = vocabulary.tables
        self.vocabulary = vocabulary
        self.bases = vocabulary.bases
        light = vocabulary.column(function_words(vocabulary.tables))
        self._carrying = [light[word] is None for word in self.ids]
        # Asked millions of times in a long article, so the columns answer themselves.
        self.carries: Callable[[int], bool] = self._carrying.__getitem__
        """Whether the word with that index carries a statement (unlike "the", "of")."""
        self.form: Callable[[int], str] = list(map(vocabulary.forms.__getitem__, self.ids)).__getitem__
        """The normal form of the word with that index."""
        self._title_case: dict[range, bool] = {}
        self.sayings: dict[range, Any] = {}
        """The sayings of the sentences that were asked about, kept for `find_sayings`."""

    @cached_property
    def quoted(self) -> list[int]:
        """For each word the number of the quotation it stands in, from 1; 0 in the article's own prose."""
        found = [0] * len(self.ids)
        for number, quotation in enumerate(self.prepared.side.quotations, 1):
            for word in self.words.within(quotation.outer):
                found[word] = number
        return found

    @cached_property
    def shared(self) -> bytearray:
        """For each word whether it stands in a run that both articles have."""
        found = bytearray(len(self.ids))
        for run in self.prepared.side.shared:
            for word in self.words.within(run.span):
                found[word] = 1
        return found

    @cached_property
    def stem(self) -> Callable[[int], str]:
        """The stem of the word with that index."""
        return list(map(self.vocabulary.stems.__getitem__, self.ids)).__getitem__

    def stems(self, *runs: range) -> set[str]:
        """The stems of those words of the runs that carry a statement."""
        found = {stem for run in runs for stem in self._telling[run.start : run.stop]}
        found.discard("")
        return found

    @cached_property
    def _telling(self) -> list[str]:
        """For each word its stem; nothing for one that carries no statement."""
        stems = self.vocabulary.stems
        return [stems[number] if carries else "" for number, carries in zip(self.ids, self._carrying, strict=True)]

    @cached_property
    def between(self) -> Callable[[int], str]:
        """What stands between the word with that index and the one before it."""
        text, words = self.text, self.words
        return ["", *(text[end:start] for end, start in zip(words.ends, words.starts[1:], strict=False))].__getitem__

    @cached_property
    def capital(self) -> Callable[[int], bool]:
        """Whether the word with that index starts with a capital."""
        return self.capitals.__getitem__

    @cached_property
    def capitals(self) -> list[bool]:
        """For each word whether it starts with a capital, behind what is elided before it ("d'Anna")."""
        text = self.text
        capitals = [text[start].isupper() for start in self.words.starts]
        elided = _elided(self.tables)
        if elided:
            for word, number in enumerate(self.ids):
                size = _elision(self.vocabulary.forms[number], elided)
                if size:
                    capitals[word] = text[self.words.starts[word] + size].isupper()
        return capitals

    def title_case(self, words: range) -> bool:
        """Whether (nearly) every word of the sentence that could be small has a capital, as in a headline."""
        known = self._title_case.get(words)
        if known is None:
            start, stop = words.start + 1, words.stop
            telling = list(compress(self.capitals[start:stop], self._carrying[start:stop]))
            known = self._title_case[words] = len(telling) > 1 and sum(telling) > 0.85 * len(telling)
        return known

    def clause(self, run: range, within: range) -> range:
        """The run with the words around it that no punctuation parts from it."""
        start, stop = run.start, run.stop
        while start > within.start and not self.between(start).strip():
            start -= 1
        while stop < within.stop and not self.between(stop).strip():
            stop += 1
        return range(start, stop)

    def is_title(self, words: range) -> bool:
        """Whether quoted words are a title or a motto ("Face the Day") rather than what somebody said."""
        carrying = [word for word in words if self.carries(word)]
        return len(carrying) > 1 and all(map(self.capital, carrying))

    def value(self, word: int) -> int:
        """A number for the word, the same for all ways to write it ("two" and "2")."""
        return self.vocabulary.values[self.ids[word]]

    def marked(self, words: Iterable[int], table: Mapping[str, Any]) -> list[int]:
        """Those of the words of which the table says something, in order."""
        column, ids = self.vocabulary.column(table), self.ids
        return [word for word in words if column[ids[word]] is not None]

    def look_up(self, table: Mapping[str, T], word: int) -> T | None:
        """What the table says of the word with that index."""
        return self.vocabulary.column(table)[self.ids[word]]

    def surface(self, word: int) -> str:
        """The word as it stands in the text."""
        return self.text[self.words.starts[word] : self.words.ends[word]]

    def span(self, run: range) -> Span:
        """Where a run of words stands (not an empty one)."""
        return self.words.span(run.start, run.stop)

    def closed(self, run: range) -> Span:
        """Where a run of words stands, with the bracket that closes one opened within it."""
        span = self.span(run)
        piece = span.of(self.text)
        open_bracket = piece.count("(") > piece.count(")") and self.text[span.end : span.end + 1] == ")"
        return Span(span.start, span.end + 1) if open_bracket else span


def _elision(form: str, elided: tuple[str, ...]) -> int:
    """How many letters before the word itself are another's, elided."""
    before, apostrophe, word = form.partition("'")
    return len(before) + 1 if word and apostrophe and before + apostrophe in elided else 0


@cache
def _elided(tables: Tables) -> tuple[str, ...]:
    return tuple(tables.section("names").get("grammar", {}).get("elided", ()))


@cache
def function_words(tables: Tables) -> dict[str, bool]:
    """The words of the language that carry no statement of their own."""
    return dict.fromkeys(words_of(tables.section("function_words")), True)


@cache
def judging_words(tables: Tables) -> dict[str, bool]:
    """The words of the language that judge or heighten."""
    return dict.fromkeys(words_of(tables.section("loaded")), True)


def words_of(section: Mapping[str, Sequence[str]]) -> list[str]:
    """All words of a section that groups them."""
    return [word for group in section.values() for word in group]
