"""The reader's own part in every format: corrections applied and named, states and notes beside their points."""

import csv
import io
import json
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from tests.export.invented import invented
from viewer.core.anchors import Places
from viewer.core.findings import Finding, Lone, findings
from viewer.core.model import Anchor, Comparison, Kind, MatchAnchor, Review, State
from viewer.core.review.applying import apply
from viewer.export.as_csv import to_csv
from viewer.export.as_html import to_html
from viewer.export.as_json import to_json
from viewer.export.as_markdown import to_markdown
from viewer.export.as_note import to_note
from viewer.export.as_text import to_text
from viewer.resources import load_tables, resource

FOUND = invented()
PLACES = Places(FOUND)
GONE = Anchor("left", "This was cut.")


def number(name: Any, start: str) -> int:
    side = FOUND.side(name)
    return next(k for k, each in enumerate(side.sentences) if each.span.of(side.text).startswith(start))


def reviewed(review: Review) -> Comparison:
    return apply(FOUND, review, tables=load_tables).comparison


def finding(start: str) -> Finding:
    text = FOUND.left.text
    return next(each for each in findings(FOUND) if each.left and each.left.of(text).startswith(start))


EMPLOYS, NOBODY = number("left", "The mill employs"), number("right", "Nobody knows")
POINT, OTHER = finding("Fourteen"), finding("winter")
REVIEW = (
    Review()
    .with_link(PLACES.match(EMPLOYS, NOBODY), linked=True)
    .with_kind(PLACES.anchor("left", 0), Kind.PROMO)
    .with_kind(GONE, Kind.CAPTION)
    .with_state([POINT.anchor], State.CONFIRMED)
    .with_state([OTHER.anchor], State.DISMISSED)
    .with_note(POINT.anchor, "Ask the fire brigade.")
    .with_note(PLACES.anchor("left", EMPLOYS), "See the yearbook.")
    .with_note(PLACES.match(EMPLOYS, NOBODY), "Is this <b>so</b>?")
)
FULL = reviewed(REVIEW)


def flat(text: str) -> str:
    return " ".join(text.replace("\\", "").split())


def test_the_json_holds_it_with_the_numbers_of_the_sentences() -> None:
    document = json.loads(to_json(FULL))
    link = next(each for each in document["links"] if (each["left"], each["right"]) == (EMPLOYS, NOBODY))
    assert link["by_reader"]
    assert document["left"]["sentences"][0]["by_reader"]
    match, kind, gone = document["corrections"]
    assert (match["what"], match["linked"]) == ("match", True)
    assert (match["left"]["sentence"], match["right"]["sentence"]) == (EMPLOYS, NOBODY)
    assert (kind["kind"], kind["sentence"]["sentence"]) == ("promo", 0)
    assert gone["sentence"] == {"side": "left", "text": "This was cut.", "nth": 0, "sentence": None}
    assert [each["state"] for each in document["states"]] == ["confirmed", "dismissed"]
    assert document["states"][0]["point"]["left_words"].startswith("Fourteen")
    assert [each["about"] for each in document["notes"]] == ["point", "sentence", "match"]


def test_the_json_of_a_review_fits_the_schema() -> None:
    schema = json.loads(resource("schema", "comparison.schema.json").read_text("utf-8"))
    document = json.loads(to_json(FULL))
    Draft202012Validator(schema).validate(document)
    for key in ("corrections", "states", "notes"):
        broken = document | {key: [{"what": "match", "about": "match"}]}
        assert not Draft202012Validator(schema).is_valid(broken)


@pytest.mark.parametrize("made", [to_text, to_markdown, to_html], ids=["text", "markdown", "html"])
def test_reports_show_corrections_as_the_readers_and_notes_beside_what_they_are_about(made: Any) -> None:
    report = flat(made(FULL))
    lower = report.lower()
    assert "the reader's own" in lower.replace("&#39;", "'")
    assert "linked by the reader" in lower
    assert "confirmed by the reader" in lower
    assert "dismissed by the reader" in lower
    for note in ("Ask the fire brigade.", "See the yearbook."):
        assert note in report
    assert "are a match" in report
    assert "This was cut." in report
    assert report.index("Ask the fire brigade.") > report.index("Fourteen")


def test_a_note_of_the_readers_is_text_on_the_page() -> None:
    assert "Is this &lt;b&gt;so&lt;/b&gt;?" in to_html(FULL)
    assert "<b>so</b>" not in to_html(FULL)


def test_the_evidence_note_tells_only_of_confirmed_points_where_there_are_some() -> None:
    told = flat(to_note(FULL))
    assert "“Fourteen people”" in told
    assert "Ask the fire brigade." in told
    assert "“winter”" not in told
    assert "more points were not confirmed" in told


def test_the_evidence_note_keeps_notes_on_what_was_not_confirmed() -> None:
    told = flat(to_note(FULL))
    assert told.count("See the yearbook.") == 1
    assert told.index("The reader's other notes") < told.index("See the yearbook.") < told.index("are a match")


def test_a_note_on_a_passage_that_is_told_of_stands_once() -> None:
    noted = reviewed(Review().with_note(PLACES.anchor("left", POINT.left_sentence or 0), "Who counted?"))
    told = to_note(noted)
    assert told.count("Who counted?") == 1
    assert "other notes" not in told


def test_the_evidence_note_leaves_dismissed_points_out() -> None:
    told = flat(to_note(reviewed(Review().with_state([OTHER.anchor], State.DISMISSED))))
    assert "“winter”" not in told
    assert "“Fourteen people”" in told


def test_a_faint_point_that_was_confirmed_is_told_of() -> None:
    faint = findings(FOUND)[-1]
    assert faint.weight == "faint"
    told = to_note(reviewed(Review().with_state([faint.anchor], State.CONFIRMED)))
    assert "Faint differences" in told


def test_a_lone_sentence_that_was_confirmed_says_so() -> None:
    alone = next(each for each in findings(FOUND) if each.kind is Lone.SENTENCE)
    for made in (to_note, to_text):
        assert "confirmed by the reader" in flat(made(reviewed(Review().with_state([alone.anchor], State.CONFIRMED))))


def test_the_table_has_states_and_notes() -> None:
    rows = list(csv.DictReader(io.StringIO(to_csv(FULL).removeprefix("\ufeff"))))
    states = {row["left words"]: (row["state"], row["reader's note"]) for row in rows}
    assert states["Fourteen people"] == ("confirmed", "Ask the fire brigade.")
    assert states["winter"][0] == "dismissed"
    assert ("unchecked", "") in states.values()


def test_without_a_review_nothing_is_said_of_one() -> None:
    for made in (to_text, to_markdown, to_note, to_html):
        body = made(FOUND).split("</style>")[-1]
        assert "Reader's note" not in body
        assert "reader's corrections" not in body
        assert "by the reader" not in body


def test_a_note_on_a_match_that_is_gone_is_listed() -> None:
    review = Review().with_note(MatchAnchor(GONE, PLACES.anchor("right", 0)), "Why?")
    assert "Why?" in to_text(reviewed(review))
