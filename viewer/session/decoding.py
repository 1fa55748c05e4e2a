"""From the values of a session file to ours, with everything checked on the way: `decode`.

Each value has to be built by code of its own anyway, so that code checks it: a library that holds documents against
JSON Schemas would go through megabytes a second time, and takes longer to import than this takes to run.
`resources/schema/session.schema.json` says the same for other programs; a test holds the two together.
"""

from collections.abc import Callable
from typing import TypeVar

from viewer.core.furniture.taught import LONGEST, BadTable, read_taught
from viewer.core.model import (
    Anchor,
    Article,
    Kind,
    KindCorrection,
    LinkCorrection,
    MatchAnchor,
    Note,
    NoteAnchor,
    PageExtras,
    PointAnchor,
    PointState,
    Review,
    Settings,
    SideName,
    State,
)
from viewer.session.given import Given, Misshapen
from viewer.session.values import Session
from viewer.session.writing import text_digest

T = TypeVar("T")
_LONGEST_RUN = 1_000
"""Words in a row that can be asked for as shared wording."""
_OFTEN = 10_000_000
"""How often a sentence or a point can occur."""
LONGEST_NOTE = 100_000
"""Characters of a note."""


def decode(given: Given) -> Session:
    """The session that the document describes; what it says beyond that is passed over. Raises Misshapen."""
    saved_as = given.get("saved_as")
    return Session(
        left=_maybe(given["left"], _article),
        right=_maybe(given["right"], _article),
        settings=_settings(given["settings"]),
        review=_review(given),
        saved_as="" if saved_as is None else saved_as.text(),
    )


def _maybe(given: Given | None, convert: Callable[[Given], T]) -> T | None:
    return None if given is None or given.value is None else convert(given)


def _settings(given: Given) -> Settings:
    return Settings(
        shared_run=given["shared_run"].whole(2, _LONGEST_RUN),
        page_extras=_maybe(given.get("page_extras"), _page_extras),
    )


def _page_extras(given: Given) -> PageExtras:
    table = given["table"].text(longest=LONGEST)
    try:
        read_taught(table)
    except BadTable as error:
        raise Misshapen(f"“{given.where}/table” is no table of page extras that can be used") from error
    return PageExtras(given["source"].text(), table)


def _article(given: Given) -> Article:
    text = given["text"].text(longest=None)
    if given["text_sha256"].text() != text_digest(text):
        raise Misshapen(f"“{given.where}/text” is not the text that was saved")

    def line(key: str) -> str | None:
        return _maybe(given.get(key), Given.text)

    return Article(
        text=text,
        source=given["source"].text(),
        sha256=given["sha256"].text(),
        encoding=given["encoding"].text(),
        title=line("title"),
        outlet=line("outlet"),
        author=line("author"),
        url=line("url"),
        published=line("published"),
        retrieved=line("retrieved"),
        language=line("language"),
        left_out=tuple(each.text() for each in given["left_out"].items()),
    )


def _review(given: Given) -> Review:
    """What the reader has said; of two entries about the same thing the last one counts."""
    corrections = [_correction(each) for each in given["corrections"].items()]
    states = [_state(each) for each in given["states"].items()]
    notes = [_note(each) for each in given["notes"].items()]
    return Review(
        links=_last({each.match: each for each in corrections if isinstance(each, LinkCorrection)}),
        kinds=_last({each.sentence: each for each in corrections if isinstance(each, KindCorrection)}),
        states=_last({each.point: each for each in states}),
        notes=_last({each.about: each for each in notes}),
    )


def _last(found: dict[object, T]) -> tuple[T, ...]:
    return tuple(found.values())


def _correction(given: Given) -> LinkCorrection | KindCorrection:
    what = given["what"].text()
    if what == "match":
        return LinkCorrection(_match(given), given["linked"].flag())
    if what == "kind":
        return KindCorrection(_sentence(given["sentence"]), given["kind"].word(Kind))
    raise Misshapen(f"“{given.where}/what” is neither match nor kind")


def _state(given: Given) -> PointState:
    state = given["state"].word(State)
    if state is State.UNCHECKED:
        raise Misshapen(f"“{given.where}/state” is neither confirmed nor dismissed")
    return PointState(_point(given["point"]), state)


def _note(given: Given) -> Note:
    text = given["text"].text(LONGEST_NOTE)
    if not text.strip():
        raise Misshapen(f"“{given.where}/text” is empty")
    return Note(_about(given), text)


def _about(given: Given) -> NoteAnchor:
    about = given["about"].text()
    if about == "sentence":
        return _sentence(given["sentence"])
    if about == "match":
        return _match(given)
    if about == "point":
        return _point(given["point"])
    raise Misshapen(f"“{given.where}/about” is none of: sentence, match, point")


def _match(given: Given) -> MatchAnchor:
    return MatchAnchor(_sentence(given["left"], "left"), _sentence(given["right"], "right"))


def _point(given: Given) -> PointAnchor:
    return PointAnchor(
        kind=given["kind"].text(),
        left=_maybe(given["left"], _left),
        right=_maybe(given["right"], _right),
        left_words=_maybe(given["left_words"], _words),
        right_words=_maybe(given["right_words"], _words),
        nth=given["nth"].whole(0, _OFTEN),
    )


def _left(given: Given) -> Anchor:
    return _sentence(given, "left")


def _right(given: Given) -> Anchor:
    return _sentence(given, "right")


def _words(given: Given) -> str:
    return given.text(longest=None)


def _sentence(given: Given, side: SideName | None = None) -> Anchor:
    said = given["side"].text()
    names: dict[str, SideName] = {"left": "left", "right": "right"}
    if said not in names or side not in {None, said}:
        raise Misshapen(f"“{given.where}/side” is not {side or 'left or right'}")
    return Anchor(names[said], given["text"].text(longest=None), given["nth"].whole(0, _OFTEN))
