"""The page speaks to its reader, or of itself, in lines that no pattern lists; reporting that looks alike does not."""

import pytest

from tests.core.furniture.test_naming import BODY, LEAD, kinds, named
from viewer.core.furniture.line import core, plain, words_of
from viewer.core.furniture.phrases import phrases_of
from viewer.core.furniture.voice import KINDS
from viewer.core.furniture.voice_weights import BIAS, WEIGHTS
from viewer.core.tables import Tables
from viewer.resources import load_tables

HEADLINE = "Bridge to stay shut until spring"
SPOKEN = [
    ("Get the weekly letter from our harbour desk in your inbox.", "promo"),
    ("Stay connected with us on Instagram and never miss an update!", "promo"),
    ("Our new app is here: download it for free.", "promo"),
    ("Did you see the barge? Send us your videos at desk@harbour.example.", "promo"),
    ("This article was updated on May 4 to add a comment from the owner.", "notice"),
    ("An earlier version of this report gave the wrong name for the barge.", "notice"),
    ("The views expressed in this column are those of the author.", "notice"),
    ("Additional reporting by Lena Ode in Faro", "credit"),
    ("You can read our earlier coverage of the bridge here.", "related_link"),
]
REPORTED = [
    "Our bridge is not for sale, a banner at the gate read.",
    "Get off the bridge, the driver shouted at them.",
    "This article of the charter has never been used.",
    "The report was published in May and runs to 90 pages.",
    "The app told drivers to take the bridge.",
    "Readers of the meters were the first to find the cracks.",
    "Follow the money, the mayor likes to tell his clerks.",
]


@pytest.mark.parametrize(("line", "kind"), SPOKEN)
def test_the_page_is_heard_between_paragraphs_and_below_them(line: str, kind: str) -> None:
    assert kinds(HEADLINE, LEAD, BODY[0], line, BODY[2]) == ["headline", "body", "body", kind, "body"]
    assert kinds(HEADLINE, LEAD, BODY[0], BODY[2], line)[-1] == kind


@pytest.mark.parametrize("line", REPORTED)
def test_reporting_in_the_words_of_a_page_stays_reporting(line: str) -> None:
    assert kinds(HEADLINE, LEAD, BODY[0], line, BODY[2])[3] == "body"
    assert kinds(HEADLINE, LEAD, BODY[0], line, "Advertisement", BODY[2])[3] == "body"


def test_what_the_page_says_behind_the_last_sentence_is_parted_off() -> None:
    invitation = "Subscribe to our newsletter and get our latest stories in your inbox every morning."
    text = "\n".join([HEADLINE, LEAD, BODY[2], f"{BODY[0]} {invitation}"])
    assert named(text)[-2:] == [("body", BODY[0]), ("promo", invitation)]


def test_somebody_quoted_over_several_sentences_is_not_the_page() -> None:
    quoted = "The mayor wept. “We need your help now. Send us your boats, and join our members on the quay.”"
    assert {kind for kind, _ in named("\n".join([HEADLINE, LEAD, quoted, BODY[0]]))} == {"headline", "body"}


def test_a_language_without_the_words_of_a_page_hears_nothing() -> None:
    voice = phrases_of(Tables("xx")).voice
    assert not voice
    assert voice.hear("Subscribe to our newsletter") is None


def test_every_weight_counts_for_a_feature_of_some_line() -> None:
    voice = phrases_of(load_tables("en")).voice
    lines = [plain(line) for line, _ in SPOKEN] + [plain(line) for line in REPORTED]
    seen = {name for line in lines for name in voice.features(line, core(line), words_of(core(line)))}
    assert seen - WEIGHTS.keys() == set()
    assert {len(weights) for weights in WEIGHTS.values()} == {len(BIAS)} == {len(KINDS)}


@pytest.mark.parametrize(
    ("code", "line", "kind"),
    [
        ("de", "Laden Sie unsere App herunter und verpassen Sie keine Nachricht mehr.", "promo"),
        ("de", "Dieser Artikel wurde am 4. Mai aktualisiert und um eine Stellungnahme ergänzt.", "notice"),
        ("fr", "Suivez-nous sur WhatsApp et Instagram", "promo"),
        ("fr", "Cet article a été mis à jour le 4 mai avec la réaction de la mairie.", "notice"),
        ("es", "La noticia continúa después de la publicidad", "promo"),
        ("es", "Esta noticia ha sido actualizada con la respuesta del ayuntamiento.", "notice"),
        ("hi", "हमें इंस्टाग्राम और फेसबुक पर फॉलो करें", "promo"),
        ("hi", "नोट: यह खबर अपडेट की जा रही है।", "notice"),
    ],
)
def test_the_page_is_heard_in_other_languages(code: str, line: str, kind: str) -> None:
    assert kinds(HEADLINE, LEAD, BODY[0], BODY[2], line, code=code)[-1] == kind


@pytest.mark.parametrize(
    ("code", "line"),
    [
        ("de", "Die App wurde im Mai zwei Millionen Mal heruntergeladen."),
        ("de", "Folgen Sie mir, rief der Wirt und lief voraus."),
        ("fr", "Cet article de la loi n’a jamais été appliqué."),
        ("fr", "Suivez-moi, a lancé le maire, et la foule l’a suivi."),
        ("es", "Este artículo de la ley nunca se ha aplicado."),
        ("es", "La aplicación se descargó dos millones de veces."),
        ("hi", "ऐप को मई में बीस लाख लोगों ने डाउनलोड किया।"),
    ],
)
def test_reporting_in_other_languages_stays_reporting(code: str, line: str) -> None:
    assert kinds(HEADLINE, LEAD, BODY[0], line, BODY[2], code=code)[3] == "body"


def test_an_interview_printed_as_such_stays_reporting() -> None:
    talk = ["Do you read the comments about you?", "Ask me in May.", "Would you do it again?", "Why did you stand?"]
    assert set(kinds(HEADLINE, LEAD, BODY[0], *talk, BODY[2])) <= {"headline", "body", "subhead"}


def test_rows_of_one_label_are_a_table_of_the_story() -> None:
    rows = [BODY[0], "Open: daily, 9am to 5pm", "Entry: free", BODY[1], "Open: always", "Entry: free"]
    assert set(kinds(HEADLINE, LEAD, *rows, BODY[2])) == {"headline", "body"}


@pytest.mark.parametrize(
    "line", ["Staff at Harbour Foods to strike in May", "Minister rejects call to resign over bridge – report"]
)
def test_a_standfirst_in_a_pages_words_stays_a_standfirst(line: str) -> None:
    assert kinds(HEADLINE, line, LEAD, BODY[0])[1] == "standfirst"
