"""Comparisons made by hand, so that tests of the view don't depend on what the engine finds."""

from collections.abc import Iterable, Sequence

from viewer.core.model import (
    Article,
    Change,
    ChangeKind,
    Comparison,
    Grade,
    Kind,
    Link,
    Sentence,
    Settings,
    Share,
    SharedRun,
    Side,
    Span,
    Summary,
    Weight,
)

Paragraphs = Sequence[Sequence[str]]
NO_SHARE = Share(0, 0, 0, 0, 0, 0, 0, 0)
FILLER = (
    "The council met again on Monday and heard from ferry crews, bakers and the harbour master about the old bridge."
)


def make_side(paragraphs: Paragraphs, kinds: dict[int, Kind] | None = None, shared: Iterable[str] = ()) -> Side:
    """An article of these paragraphs, each a list of sentences; `shared` are stretches marked as same words."""
    text = ""
    sentences: list[Sentence] = []
    for number, paragraph in enumerate(paragraphs):
        for sentence in paragraph:
            kind = (kinds or {}).get(len(sentences), Kind.BODY)
            sentences.append(Sentence(Span(len(text), len(text) + len(sentence)), number, kind))
            text += sentence + " "
        text = text[:-1] + "\n\n"
    runs = tuple(SharedRun(find(text, words), quoted=False) for words in shared)
    return Side(Article(text), "en", tuple(sentences), shared=runs)


def find(text: str, words: str) -> Span:
    start = text.index(words)
    return Span(start, start + len(words))


def make_comparison(left: Side, right: Side, links: Iterable[Link]) -> Comparison:
    return Comparison(left, right, tuple(links), Summary("", NO_SHARE, NO_SHARE, 1.0, 0), Settings())


def full(left: int, right: int, **more: object) -> Link:
    return Link(left, right, Grade.FULL, 1.0, **more)  # type: ignore[arg-type]


def long_pair(count: int = 120) -> Comparison:
    """Two long articles; every third paragraph of the left has a counterpart, and the right is longer."""
    left = [[f"Left paragraph {k}.", FILLER] for k in range(count)]
    right = [[f"Right paragraph {k}.", FILLER, FILLER] for k in range(count)]
    links = [full(2 * k, 3 * k) for k in range(0, count, 3)]
    return make_comparison(make_side(left), make_side(right), links)


def bridge_pair() -> Comparison:
    """A short pair: a match with a change and shared words, a lone sentence on each side, a page extra."""
    left = make_side(
        [
            ["The bridge closes"],
            ["The mayor stated that ferries would run until spring.", "Nobody was hurt."],
            ["More"],
        ],
        {0: Kind.HEADLINE, 3: Kind.RELATED_LINK},
        ["that ferries would run until spring"],
    )
    right = make_side(
        [["The mayor denied that ferries would run until spring."], ["Bakers complained at once."]],
        shared=["that ferries would run until spring"],
    )
    verb = Change(
        ChangeKind.ATTRIBUTION, Weight.NOTABLE, find(left.text, "stated"), find(right.text, "denied"), note="stance"
    )
    return make_comparison(left, right, [full(1, 0, changes=(verb,))])
