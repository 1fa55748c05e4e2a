"""Makes the table of spellings: `python -m benchmarks.make_spelling CODEGEN.RS`.

The source is VarCon, the table of spelling variants beside the SCOWL word lists, as the `varcon` crate of typos carries
it (`crates/varcon/src/codegen.rs` in the source distribution of `typos` 1.52.0 on PyPI). Writes
`resources/language/en/spelling_variants.toml`; the licence stands beside it.
"""

import argparse
import re
from collections.abc import Iterable, Iterator
from itertools import chain
from pathlib import Path
from textwrap import fill
from typing import NamedTuple

from viewer.core.changes.variants import standard_spellings
from viewer.core.tables import Tables
from viewer.resources import load_tables, resource

_RAREST = {True: 60, False: 40}
"""The SCOWL size up to which words are taken, by whether VarCon's makers have checked them against dictionaries. 60 is
what a large desk dictionary has."""
_LEFT_OUT = frozenset(
    "transgendered oversized analytic scanties virtuosos shat schlocky symmetricly phalanges unbeknown hooray hurray"
    " catsup catsups beefs insignias interne homie homies homey".split()
)
"""Given as variants, but more than a spelling: another form, another tone, or a word of its own."""
_TAG = re.compile(r"Category::(\w+), tag: (?:None|Some\(Tag::(\w+)\))")
_WORD = re.compile(r"[a-zà-ÿ]+")
_COMPARED = re.compile(r"\w{7,}(?:er|est|ier|iest)")
_Pairs = list[tuple[str, str]]
_HEAD = """\
# Spellings of English words, each before the one that the US prefers. Made from VarCon by benchmarks/make_spelling.py,
# so not to be edited: own words belong in spelling.toml. Copyright and licence: VARCON-LICENSE beside it.

"""


class _Entry(NamedTuple):
    """One word in its spellings."""

    preferred: str
    others: tuple[str, ...]
    one_sense: bool
    """Whether they are one word in some sense or part of speech only ("check", "cheque")."""


def _main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("source", type=Path, help="codegen.rs of the varcon crate")
    source = parser.parse_args().source
    same, one_sense = _pairs(sorted(_entries(source.read_text("utf-8")), key=lambda entry: entry.one_sense))
    sections = (("same", same), ("one_sense", one_sense))
    text = "\n".join(f"{name} = '''\n{_lines(pairs)}\n'''\n" for name, pairs in sections)
    resource("language", "en", "spelling_variants.toml").write_text(_HEAD + text, "utf-8")
    print(f"{len(same)} pairs, {len(one_sense)} in one sense")


def _entries(text: str) -> Iterator[_Entry]:
    """The entries of all clusters of words that aren't too rare."""
    for cluster in text.split("\nCluster {")[1:]:
        level = re.search(r"level: (\d+)", cluster)
        if level is None or int(level[1]) > _RAREST["verified: true" in cluster]:
            continue
        for entry in cluster.split("\n  Entry {")[1:]:
            found = None if "archaic: true" in entry else _entry(entry)
            if found:
                yield found


def _entry(text: str) -> _Entry | None:
    variants = text.split("Variant {")[1:]
    words = [variant.split('"')[1] for variant in variants]
    tags = [_TAG.findall(variant) for variant in variants]
    usual = [
        (word, [category for category, tag in each if not tag])
        for word, each in zip(words, tags, strict=True)
        if any(tag in {"", "Eq", "Variant"} for _, tag in each) and _WORD.fullmatch(word) and word not in _LEFT_OUT
    ]
    preferred = next((word for word, categories in usual if {"American", "Other"} & set(categories)), None)
    others = tuple(word for word, _ in usual if word != preferred and not _COMPARED.fullmatch(word))
    one_sense = "pos: None" not in text or "description: None" not in text
    return _Entry(preferred, others, one_sense) if preferred and others else None


def _pairs(entries: Iterable[_Entry]) -> tuple[_Pairs, _Pairs]:
    """Other spelling and preferred one, for words that are the same and for those that are so in one sense.

    Left out is what the rules of spelling.toml know, and what would go in circles: of two entries the first counts.
    """
    rules = Tables("en", {"spelling": load_tables("en").section("spelling")})
    found: dict[str, str] = {}
    pairs: tuple[_Pairs, _Pairs] = ([], [])
    for entry in entries:
        standard = found.get(entry.preferred, entry.preferred)
        for other in entry.others:
            one, two = standard_spellings((other, standard), rules)
            if one != two and other not in found and other not in found.values():
                found[other] = standard
                pairs[entry.one_sense].append((other, standard))
    return sorted(pairs[0]), sorted(pairs[1])


def _lines(pairs: _Pairs) -> str:
    return fill(" ".join(chain.from_iterable(pairs)), 120, break_on_hyphens=False)


if __name__ == "__main__":
    _main()
