"""Languages without tables: page extras are told by shape and company alone, and reporting is left in peace."""

import pytest

from tests.core.furniture.test_naming import named

SWEDISH = [
    ("headline", "Svan stoppade tågtrafiken i tre timmar"),
    ("timestamp", "Publicerad 2024-05-14 10.32"),
    ("caption", "Svanen på spåret utanför Brunnsby. Foto: Karl Holm/TT"),
    ("body", "En svan stoppade på tisdagen all tågtrafik utanför Brunnsby i tre timmar, uppger Trafikverket."),
    ("promo", "ANNONS"),
    ("body", "Fågeln låg mitt på spåret och gick inte att flytta, säger lokföraren."),
    ("related_link", "Läs också: Älg promenerade in i köpcentrum"),
    ("body", "Klockan ett flög svanen sin väg, och tågen kunde gå igen."),
    ("credit", "(TT)"),
]
INDONESIAN = [
    ("headline", "Kerbau masuk kantor camat, pegawai naik ke atas meja"),
    ("timestamp", "14 Mei 2024, 10:32 WIB"),
    ("caption", "Kerbau di halaman kantor camat Sukamaju. (ANTARA FOTO/Budi Santoso)"),
    ("dateline", "SUKAMAJU, KOMPAS —"),
    ("body", "Seekor kerbau masuk ke kantor camat Sukamaju pada Selasa pagi dan membuat pegawai naik ke meja."),
    ("related_link", "Baca juga: Sapi kurban kabur hingga ke jalan tol"),
    ("body", "Tidak ada yang terluka dalam kejadian itu, kata polisi kepada wartawan."),
    ("credit", "(Antara)"),
    ("section_label", "Tag: kerbau, Sukamaju, kantor camat"),
]


@pytest.mark.parametrize(("code", "lines"), [("sv", SWEDISH), ("id", INDONESIAN)])
def test_page_extras_of_a_language_without_tables(code: str, lines: list[tuple[str, str]]) -> None:
    text = "\n".join(line for _, line in lines).replace("KOMPAS —\n", "KOMPAS — ")
    assert named(text, code) == lines


@pytest.mark.parametrize(
    "line",
    [
        "Polisen: ”Vi vet inte varför den satt där”",
        "Pris för en resa: 49 kronor",
        "Älgen, björnen och svanen",
        "Foto är tillåtet, men blixten skrämde fågeln, enligt räddningstjänsten.",
    ],
)
def test_reporting_of_a_language_without_tables(line: str) -> None:
    lines = [text for _, text in SWEDISH]
    found = {text: kind for kind, text in named("\n".join([*lines[:4], line, *lines[5:]]), "sv")}
    assert found[line] in {"body", "subhead"}


@pytest.mark.parametrize("line", ["di Marta Conti", "Door Karin de Boer", "Av Karin Lindqvist"])
def test_a_short_word_before_a_name_makes_a_byline(line: str) -> None:
    story = [text for kind, text in SWEDISH if kind == "body"]
    assert named("\n".join([SWEDISH[0][1], line, *story]), "sv")[1] == ("byline", line)
