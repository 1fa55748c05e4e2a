"""The JSON, field by field as docs/json.md gives them."""

import json
from typing import Any

from viewer.core.compare import compare
from viewer.core.model import Article
from viewer.export.as_json import to_json
from viewer.resources import load_tables

LEFT = Article(
    "Bridge closed\n\n“The bridge will stay closed until spring,” the mayor said 🙂 on Monday.",
    source="left.txt",
    sha256="ab",
    title="Bridge closed",
    url="https://example.org/x",
    left_out=("note",),
)
RIGHT = Article("“The bridge will stay closed until spring,” the mayor stated. Nobody was hurt.", source="right.txt")


def document(left: Article = LEFT, right: Article = RIGHT) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(to_json(compare(left, right, tables=load_tables)))
    return found


def test_it_has_the_fields_of_the_schema() -> None:
    found = document()
    assert found.keys() == {
        "schema", "version", "date", "settings", "left", "right", "links", "quotations", "facts", "corrections",
        "states",
        "notes", "summary",
    }  # fmt: skip
    assert found["left"].keys() == {
        "source", "sha256", "title", "outlet", "author", "url", "published", "retrieved", "encoding", "language",
        "text", "sentences", "left_out",
    }  # fmt: skip
    assert found["left"]["sentences"][0].keys() == {"start", "end", "kind", "by_reader", "paragraph", "shared"}
    assert found["links"][0].keys() == {
        "left", "right", "grade", "score", "moved", "by_reader", "reasons", "changes", "additions",
    }  # fmt: skip
    assert found["links"][0]["changes"][0].keys() == {"kind", "subtype", "weight", "left", "right", "note"}
    assert found["summary"].keys() == {"rule", "left", "right", "same_order", "quotations_in_both"}
    assert found["summary"]["left"].keys() == {
        "words", "shared_quoted", "shared_own", "reworded", "only_here", "furniture", "sentences", "with_counterpart",
    }  # fmt: skip


def test_an_article_is_given_with_all_that_is_known_of_it() -> None:
    left = document()["left"]
    assert (left["source"], left["sha256"], left["title"], left["left_out"]) == ("left.txt", "ab", LEFT.title, ["note"])
    assert (left["url"], left["outlet"], left["published"], left["text"]) == (LEFT.url, None, None, LEFT.text)


def test_offsets_count_characters_beyond_the_first_plane_as_one() -> None:
    left = document()["left"]
    last = left["sentences"][-1]
    assert left["text"][last["start"] : last["end"]].endswith("🙂 on Monday.")


def test_quotations_are_listed_with_what_answers_them() -> None:
    (found,) = document()["quotations"]
    assert found.keys() == {"relation", "left", "right", "left_speaker", "right_speaker", "other_speaker"}
    assert found["relation"] == "same"
    start, end = found["left"]
    assert LEFT.text[start:end] == "The bridge will stay closed until spring,"


def test_a_quotation_of_one_side_alone_has_no_place_on_the_other() -> None:
    (found,) = document(right=Article("The mayor spoke for an hour. Nobody was hurt."))["quotations"]
    assert (found["relation"], found["right"]) == ("only left", None)


def test_shared_wording_is_told_with_whether_it_is_quoted() -> None:
    shared = [run for sentence in document()["right"]["sentences"] for run in sentence["shared"]]
    assert next(RIGHT.text[start:end] for start, end, quoted in shared if quoted).startswith("The bridge will stay")


def test_the_same_comparison_gives_the_same_characters() -> None:
    assert to_json(compare(LEFT, RIGHT, tables=load_tables)) == to_json(compare(LEFT, RIGHT, tables=load_tables))
