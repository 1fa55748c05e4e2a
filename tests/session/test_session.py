"""Sessions: what is saved comes back whole; what is no session, or a broken one, is refused by one clear sentence."""

import contextlib
import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from viewer.core.errors import Damaged, InputError, OutputError, TooLarge, TooNew, UnreadableFile, UnsupportedFormat
from viewer.core.model import (
    Anchor,
    Article,
    Kind,
    KindCorrection,
    LinkCorrection,
    MatchAnchor,
    Note,
    PageExtras,
    PointAnchor,
    PointState,
    Review,
    Settings,
    SideName,
    State,
)
from viewer.resources import resource
from viewer.session.given import Misshapen
from viewer.session.reading import MOST_BYTES, load_session, read_session
from viewer.session.values import Session
from viewer.session.writing import save_session, session_as_json

SCHEMA = json.loads(resource("schema", "session.schema.json").read_text("utf-8"))
VALIDATOR = Draft202012Validator(SCHEMA)
LEFT = Anchor("left", "It rains.")
RIGHT = Anchor("right", "It pours.", 1)
POINT = PointAnchor("wording", LEFT, RIGHT, "rains", "pours")
REVIEW = (
    Review()
    .with_link(MatchAnchor(LEFT, RIGHT), linked=True)
    .with_kind(LEFT, Kind.CAPTION)
    .with_state([POINT], State.CONFIRMED)
    .with_note(MatchAnchor(LEFT, RIGHT), "Hm.")
    .with_note(PointAnchor("sentence", LEFT, None, "It rains."), "Why?")
)
SESSION = Session(
    Article("It rains.", "/tmp/left.txt", "ab" * 32, title="Rain", left_out=("a comment",)),
    Article("It pours. It pours.", "clipboard"),
    Settings(4, PageExtras("mine.toml", '[labels]\npromo = ["Annons"]')),
    REVIEW,
)

# Anything that Python's text can hold, lone surrogates too: a path's bytes need not be text.
text = st.text(st.characters(), max_size=30)
line = st.none() | text


def anchors(side: SideName) -> st.SearchStrategy[Anchor]:
    return st.builds(Anchor, st.just(side), text, st.integers(0, 9))


either = anchors("left") | anchors("right")
matches = st.builds(MatchAnchor, anchors("left"), anchors("right"))
points = st.builds(
    PointAnchor, text, st.none() | anchors("left"), st.none() | anchors("right"), line, line, st.integers(0, 9)
)
articles = st.builds(
    Article,
    text,
    text,
    text,
    text,
    line,
    line,
    line,
    line,
    line,
    line,
    line,
    st.lists(text, max_size=3).map(tuple),
)
said = text.filter(str.strip)


def _unique(strategy: st.SearchStrategy[Any], about: Callable[[Any], Any]) -> st.SearchStrategy[tuple[Any, ...]]:
    return st.lists(strategy, max_size=3, unique_by=about).map(tuple)


reviews = st.builds(
    Review,
    _unique(st.builds(LinkCorrection, matches, st.booleans()), lambda each: each.match),
    _unique(st.builds(KindCorrection, either, st.sampled_from(Kind)), lambda each: each.sentence),
    _unique(
        st.builds(PointState, points, st.sampled_from([State.CONFIRMED, State.DISMISSED])), lambda each: each.point
    ),
    _unique(st.builds(Note, either | matches | points, said), lambda each: each.about),
)
sessions = st.builds(
    Session, st.none() | articles, st.none() | articles, st.builds(Settings, st.integers(2, 50)), reviews, text
)


@settings(max_examples=200)
@given(sessions)
def test_what_is_saved_comes_back(session: Session) -> None:
    data = session_as_json(session)
    assert read_session(data, "it") == session
    VALIDATOR.validate(json.loads(data))


def test_a_file_keeps_it(tmp_path: Path) -> None:
    path = tmp_path / "rain.storydiff"
    save_session(SESSION, path)
    assert load_session(path) == SESSION
    save_session(replace(SESSION, review=Review()), path)
    assert load_session(path).review.empty


def test_the_same_session_gives_the_same_bytes() -> None:
    assert session_as_json(SESSION) == session_as_json(read_session(session_as_json(SESSION), "it"))


def test_keys_that_nobody_knows_are_passed_over() -> None:
    document = json.loads(session_as_json(SESSION))
    document["weather"] = {"rain": [1, 2, {"deep": None}]}
    document["left"]["mood"] = "wet"
    document["notes"][0]["colour"] = "blue"
    assert read_session(json.dumps(document).encode(), "it") == SESSION


def test_of_two_entries_about_the_same_the_last_one_counts() -> None:
    document = json.loads(session_as_json(SESSION))
    document["notes"].append(document["notes"][0] | {"text": "Later."})
    found = read_session(json.dumps(document).encode(), "it")
    assert len(found.review.notes) == len(REVIEW.notes)
    assert found.review.note_on(MatchAnchor(LEFT, RIGHT)) == "Later."


def test_it_is_saved_whole_or_not_at_all(tmp_path: Path) -> None:
    path = tmp_path / "rain.storydiff"
    save_session(SESSION, path)
    with pytest.raises(OutputError, match=r"can't be written .* Choose another"):
        save_session(SESSION, path / "below.storydiff")
    with pytest.raises(OutputError, match="name is not valid"):
        save_session(SESSION, Path("rain\0.storydiff"))
    assert load_session(path) == SESSION
    assert list(tmp_path.iterdir()) == [path]


def changed(*keys: Any, to: Any) -> bytes:
    """The session with one of its values changed."""
    document = json.loads(session_as_json(SESSION))
    inner = document
    for key in keys[:-1]:
        inner = inner[key]
    inner[keys[-1]] = to
    return json.dumps(document).encode()


def without(*keys: Any) -> bytes:
    document = json.loads(session_as_json(SESSION))
    inner = document
    for key in keys[:-1]:
        inner = inner[key]
    del inner[keys[-1]]
    return json.dumps(document).encode()


WHOLE = session_as_json(SESSION)
BAD = [
    ("empty", b"", UnsupportedFormat, "no session"),
    ("random bytes", bytes(range(256)), UnsupportedFormat, "no session"),
    ("text", b"It rains.", UnsupportedFormat, "no session"),
    ("a picture", b"\x89PNG\r\n\x1a\n" + b"\0" * 50, UnsupportedFormat, "no session"),
    ("other JSON", b'{"schema": 1}', UnsupportedFormat, "no session"),
    ("a list", b"[1, 2]", UnsupportedFormat, "no session"),
    ("a comparison", b'{"schema": 1, "version": "0.1", "left": {}, "right": {}}', UnsupportedFormat, "no session"),
    ("of another format", changed("format", to="storydiff theme"), UnsupportedFormat, "no session"),
    ("cut short", WHOLE[: len(WHOLE) // 2], Damaged, "breaks off"),
    ("cut by one byte", WHOLE[:-3], Damaged, "breaks off"),
    ("half a letter", WHOLE[:60] + b"\xff" + WHOLE[60:], Damaged, "breaks off or was changed"),
    ("nested without end", WHOLE[:-3] + b', "x": ' + b"[" * 100_000 + b"}", Damaged, "breaks off or was changed"),
    ("nested deep", WHOLE[:-3] + b', "x": ' + b"[" * 99_999 + b"]" * 99_999 + b"}", Damaged, "was changed"),
    ("an endless number", WHOLE[:-3] + b', "x": ' + b"9" * 100_000 + b"}", Damaged, "was changed"),
    ("no number", WHOLE[:-3] + b', "x": NaN}', Damaged, "was changed"),
    ("too new", changed("schema", to=2), TooNew, "newer Storydiff. Open it with version"),
    ("of no number", changed("schema", to="1"), Damaged, "schema"),
    ("of number yes", changed("schema", to=True), Damaged, "schema"),
    ("too large", b" " * (MOST_BYTES + 1), TooLarge, "larger than a session can be"),
    ("a table that is none", changed("settings", "page_extras", "table", to=5), Damaged, "page_extras/table"),
    ("without a side", without("left"), Damaged, "left.* is missing"),
    ("a text changed", changed("left", "text", to="It snows."), Damaged, "not the text that was saved"),
    ("a text that is none", changed("left", "text", to=["It rains."]), Damaged, "left/text"),
    ("an article that is none", changed("left", to="It rains."), Damaged, "left.* is not an object"),
    ("without digest", without("right", "text_sha256"), Damaged, "text_sha256.* is missing"),
    ("a run too short", changed("settings", "shared_run", to=1), Damaged, "shared_run.* from 2"),
    ("a run of half a word", changed("settings", "shared_run", to=4.5), Damaged, "shared_run"),
    ("corrections that are none", changed("corrections", to={}), Damaged, "corrections.* is not a list"),
    ("too many notes", changed("notes", to=[0] * 100_001), Damaged, "at most 100000"),
    ("a correction of something", changed("corrections", 0, "what", to="title"), Damaged, "corrections/0/what"),
    ("a link by number", changed("corrections", 0, "left", to=3), Damaged, "corrections/0/left.* not an object"),
    ("a link by text", changed("corrections", 0, "linked", to="yes"), Damaged, "linked.* not true or false"),
    ("both on one side", changed("corrections", 0, "right", "side", to="left"), Damaged, "side.* not right"),
    ("a kind of its own", changed("corrections", 1, "kind", to="poem"), Damaged, "kind.* one of: headline"),
    ("a kind that is none", changed("corrections", 1, "kind", to=[]), Damaged, "kind"),
    ("a place before all", changed("corrections", 1, "sentence", "nth", to=-1), Damaged, "nth"),
    ("an unchecked point", changed("states", 0, "state", to="unchecked"), Damaged, "neither confirmed"),
    ("a note on nothing", changed("notes", 0, "about", to="life"), Damaged, "notes/0/about"),
    ("an empty note", changed("notes", 0, "text", to=" \n"), Damaged, "notes/0/text.* empty"),
    ("an endless note", changed("notes", 0, "text", to="x" * 100_001), Damaged, "at most 100000"),
]


@pytest.mark.parametrize(("data", "kind", "why"), [each[1:] for each in BAD], ids=[each[0] for each in BAD])
def test_what_is_no_whole_session_is_refused_in_clear_words(data: bytes, kind: type[InputError], why: str) -> None:
    with pytest.raises(kind, match=why) as refusal:
        read_session(data, "“rain.storydiff”")
    message = str(refusal.value)
    assert message.startswith("“rain.storydiff” ")
    assert message.count("\n") == 0
    assert message.count(". ") == 1  # what is wrong, and what to do
    assert len(message) < 300


BROKEN = [each for each in BAD if each[2] is Damaged and "changed" not in each[3] and each[0] not in {"a text changed"}]


@pytest.mark.parametrize("data", [each[1] for each in BROKEN if b'"format"' in each[1][:30]], ids=str)
def test_the_published_schema_refuses_the_same(data: bytes) -> None:
    try:
        document = json.loads(data)
    except ValueError:
        return
    assert not VALIDATOR.is_valid(document)


def test_it_is_a_schema() -> None:
    Draft202012Validator.check_schema(SCHEMA)
    assert VALIDATOR.is_valid(json.loads(WHOLE))


odd = st.none() | st.booleans() | st.integers(-2, 3) | st.text(max_size=3) | st.lists(st.integers(), max_size=2)


@settings(max_examples=300)
@given(st.data())
def test_whatever_is_changed_schema_and_reader_agree(data: st.DataObject) -> None:
    """A value anywhere in the document becomes another, or goes; digests and TOML are beyond a schema."""
    document = json.loads(WHOLE)
    inner: Any = document
    while True:
        keys = list(inner) if isinstance(inner, dict) else list(range(len(inner)))
        key = data.draw(st.sampled_from(keys))
        deeper = isinstance(inner[key], dict | list) and inner[key]
        if not deeper or data.draw(st.booleans()):
            break
        inner = inner[key]
    if isinstance(inner, dict) and data.draw(st.booleans()):
        del inner[key]
    else:
        inner[key] = data.draw(odd)
    try:
        read_session(json.dumps(document).encode(), "it")
    except Damaged as refusal:
        beyond = any(each in str(refusal) for each in ("text that was saved", "is no table of page extras"))
        assert beyond or not VALIDATOR.is_valid(document)
    except (UnsupportedFormat, TooNew):
        assert not VALIDATOR.is_valid(document)
    else:
        assert VALIDATOR.is_valid(document)


@settings(max_examples=200)
@given(st.binary(max_size=40), st.integers(0, len(WHOLE)), st.integers(0, 40))
def test_no_bytes_do_worse_than_a_refusal(piece: bytes, at: int, over: int) -> None:
    with contextlib.suppress(InputError):
        read_session(WHOLE[:at] + piece + WHOLE[at + over :], "it")


def test_a_file_that_cannot_be_read_is_named(tmp_path: Path) -> None:
    with pytest.raises(UnreadableFile, match="does not exist"):
        load_session(tmp_path / "none.storydiff")
    with pytest.raises(UnreadableFile, match="is a folder"):
        load_session(tmp_path)
    (tmp_path / "cut.storydiff").write_bytes(WHOLE[:100])
    with pytest.raises(Damaged, match=r"cut\.storydiff"):
        load_session(tmp_path / "cut.storydiff")


def test_nothing_of_the_document_is_quoted_in_a_refusal() -> None:
    """It may be anything, also what steers a terminal."""
    with pytest.raises(Damaged) as refusal:
        read_session(changed("notes", 0, "about", to="\x1b[31mred"), "it")
    assert "red" not in str(refusal.value)
    assert isinstance(refusal.value.__cause__, Misshapen)
