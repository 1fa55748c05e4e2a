"""Datelines are parted off the lead; what only looks like one stays in it."""

import pytest

from tests.core.furniture.test_naming import BODY, LEAD, kinds, named

HEADLINE = "Bridge at Oakmere to stay shut until spring"


@pytest.mark.parametrize(
    "dateline",
    [
        "OAKMERE:",
        "Oakmere:",
        "OAKMERE, England (AP) —",
        "OAKMERE, March 8 (Reuters) -",
        "OAKMERE —",
        "OLD OAKMERE, St Ives —",
        "Oakmere (AFP) –",
        "NEW OAKMERE, Ohio--(HARBORWIRE)--",
        "Old Oakmere (Wessex) [England], November 30 (ANI):",
        "OAKMERE, Wis. (WXYZ) —",
        "(CNN) —",
        "OAKMERE, October 10. /TASS/.",
        "Oakmere, Oct 13 (PTI):",
        "OAKMERE, March 5, GNA -",
        "Old Oakmere, Ohio WXN —",
        "Oakmere WXN —",
        "(Harbour Wire) --",
        "OAKMERE (News 1st);",
        "OAKMERE, (New Wire) -",
        "Oakmere, England | THE DISPATCH |",
        "OAKMERE | OCT 3:",
        "OAKMERE - 18 November 2021:",
        "OAKMERE: (Web Desk)",
        "Oakmere, Jan. 3, 2021 (HWN)",
        "Old Oakmere City, Oakmere Strip –",
        "OAKMERE •",
    ],
)
def test_a_dateline_before_the_lead_is_a_sentence_of_its_own(dateline: str) -> None:
    glue = "" if dateline.endswith("--") else " "
    text = "Bridge to stay shut until spring\n\n" + dateline + glue + LEAD + "\n\n" + BODY[0]
    assert named(text)[:3] == [
        ("headline", "Bridge to stay shut until spring"),
        ("dateline", dateline),
        ("body", LEAD),
    ]


@pytest.mark.parametrize("line", ["Oakmere, England", "Oakmere, 3 November", "NEW OAKMERE, Oct 13 (PTI)"])
def test_a_dateline_may_be_a_line_of_its_own(line: str) -> None:
    assert kinds(line, LEAD, BODY[0]) == ["dateline", "body", "body"]


@pytest.mark.parametrize(
    "lead",
    [
        "Ministers – Labour and Tory alike – walked across the bridge on Tuesday before the vote was held.",
        "Two-thirds of the council voted on Tuesday to close the bridge until spring, the mayor said.",
        "Oakmere: the name was painted on the bridge on Tuesday by a boy whom nobody has found since then.",
        "Route 40 – The road through Oakmere – was closed on Tuesday when a barge hit the old swing bridge.",
        "Oakmere (4-3-3): Vale; Ruiz, Ode, Tarn, Moss; Hall, Reid, Obi; Lund, Pike, Wilk.",
        "May 2 - The council of Oakmere voted; May 3 - the bridge was shut; May 4 - the ferry ran.",
        "Update: The council of Oakmere voted on Tuesday to close the old swing bridge until spring.",
    ],
)
def test_a_lead_that_only_looks_like_a_dateline_stays_whole(lead: str) -> None:
    assert kinds("Bridge to stay shut until spring", lead, BODY[0]) == ["headline", "body", "body"]


def test_a_place_with_a_full_stop_is_a_dateline_where_the_headline_names_it() -> None:
    assert named(f"{HEADLINE}\n\nOakmere. {LEAD}\n\n{BODY[0]}")[1] == ("dateline", "Oakmere.")
    assert kinds(HEADLINE, f"Silence. {LEAD}", BODY[0])[1] == "body"


@pytest.mark.parametrize(
    ("code", "dateline", "lead"),
    [
        ("fr", "Oakmere (Gers), de notre envoyée spéciale -", "Le conseil a décidé mardi de fermer le vieux pont."),
        ("de", "Oakmere (dpa) -", "Der Stadtrat hat am Dienstag beschlossen, die alte Brücke zu sperren."),
        ("es", "La Paz, 11 may (ABI).-", "El ayuntamiento decidió el martes cerrar el viejo puente giratorio."),
        ("hi", "सागर, 21 अगस्त (वार्ता)", "नगर परिषद ने मंगलवार को पुराने पुल को वसंत तक बंद रखने का फैसला किया।"),
    ],
)
def test_datelines_of_other_languages_are_parted_off(code: str, dateline: str, lead: str) -> None:
    assert named(f"{HEADLINE}\n\n{dateline} {lead}", code)[1:] == [("dateline", dateline), ("body", lead)]
