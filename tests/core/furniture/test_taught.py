"""A reader teaches page extras by a table: it goes before what is known, and a bad one is refused with the reason."""

import pytest

from viewer.core.compare import compare
from viewer.core.furniture.taught import BadTable, read_taught
from viewer.core.model import Article, PageExtras, Settings
from viewer.resources import load_tables

STORY = [
    "Bron stängs till våren",
    "Rådet i Ekmyra beslutade på tisdagen att stänga den gamla bron till våren, säger borgmästaren.",
    "Ingenjörer har hittat sprickor i fyra av nio pelare sedan en pråm slog i bron i augusti.",
    "Färjan går var tjugonde minut tills dess, skriver rådet i ett brev till invånarna.",
]


def kinds(table: str | None, *lines: str, code: str = "sv") -> list[str]:
    taught = None if table is None else PageExtras("mine.toml", table)
    article = Article("\n".join([*STORY[:3], *lines, STORY[3]]), "left.txt", language=code)
    found = compare(article, article, tables=load_tables, settings=Settings(page_extras=taught))
    assert found.settings.page_extras == taught
    return [str(sentence.kind) for sentence in found.left.sentences[3:-1]]


@pytest.mark.parametrize(
    ("table", "line", "kind"),
    [
        ('[labels]\npromo = ["Betalt innehåll"]', "BETALT INNEHÅLL", "promo"),
        ('[links]\nsure = ["Läs också"]', "Läs också: Pråm på drift", "related_link"),
        ('[[pattern]]\nkind = "credit"\nmatch = "(?:text|bild): <name>"', "Text: Ana Ruiz", "credit"),
        (
            '[[pattern]]\nkind = "notice"\nmatch = "rättelse .*"',
            "Rättelse den 4 maj: fel årtal sades vara rätt.",
            "notice",
        ),
        (
            '[voice]\nacts = ["prenumerera"]\nthings = ["nyhetsbrev"]\nwe = ["vårt"]',
            "Prenumerera på vårt nyhetsbrev",
            "promo",
        ),
    ],
)
def test_what_was_taught_is_named(table: str, line: str, kind: str) -> None:
    assert kinds(table, line) == [kind]
    assert kinds(None, line) != [kind]


def test_what_was_taught_goes_before_the_tables_of_the_language() -> None:
    table = '[[pattern]]\nkind = "credit"\nmatch = "story continues .*"'
    assert kinds(table, "Story continues below this ad", code="en") == ["credit"]
    assert kinds(None, "Story continues below this ad", code="en") == ["promo"]


def test_a_link_label_that_was_taught_announces_what_follows() -> None:
    table = '[sections]\nlinks = ["Mer om ämnet"]'
    assert kinds(table, "Mer om ämnet", "Pråm tappade styrningen", code="sv") == ["section_label", "related_link"]


ROW = '[[pattern]]\nkind = "credit"\nmatch = "text: .*"\n'


@pytest.mark.parametrize(
    ("table", "said"),
    [
        ("", "nothing is in it"),
        ("promo", "it is no TOML"),
        ("colour = 1", "it has “colour”, which is none of"),
        ("labels = 1", "“labels” is no table"),
        ('[labels]\nbody = ["x"]', "[labels] has “body”, which is none of"),
        ('[labels]\npromo = "Annons"', "[labels] promo is no list of words"),
        ("[words]\nmonths = [5]", "[words] months is no list of words"),
        ("reporting = [1]", "reporting is no list of words"),
        ('[pattern]\nkind = "credit"', "patterns are not written as [[pattern]]"),
        ('[[pattern]]\nkind = "credit"', "[[pattern]] 1 has no “match”"),
        (ROW + ROW.replace("credit", "body"), "[[pattern]] 2 has the kind “body”, which is none of"),
        (ROW + 'place = "here"', "has the place “here”, which is none of any, line, head, tail"),
        (ROW + 'opens = "doors"', "has the opens “doors”"),
        (ROW + "sure = 1", "has a “sure” of the wrong sort"),
        (ROW + "cue = [1]", "has a “cue” that is no list of words"),
        (ROW + "colour = 1", "has “colour”, which is none of"),
        (ROW.replace("text", "("), "has a “match” that is no regular expression"),
        (ROW + 'like = ["By Ana Ruiz"]', "does not match “By Ana Ruiz”, which stands under its “like”"),
        (ROW + 'unlike = ["Text: the law"]', "matches “Text: the law”, which stands under its “unlike”"),
        ("# " + "x" * 1_000_000, "it has more than 1,000,000 characters"),
    ],
)
def test_a_table_that_cannot_be_used_is_refused_with_the_reason(table: str, said: str) -> None:
    with pytest.raises(BadTable) as caught:
        read_taught(table)
    assert said in str(caught.value)
    assert "\n" not in str(caught.value)


def test_the_table_in_the_handbook_can_be_used() -> None:
    from tests.test_house import ROOT

    handbook = (ROOT / "docs" / "page-extras.md").read_text("utf-8")
    table = handbook.partition("```toml\n")[2].partition("```")[0]
    assert kinds(table, "Av Ana Ruiz, 3 maj 2021", "Läs också: Pråm tappade styrningen", "Ur vårt arkiv i Porto")[
        1:
    ] == [
        "related_link",
        "credit",
    ]
