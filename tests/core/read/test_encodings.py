"""Bytes to text, in every encoding that articles come in."""

import codecs

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from viewer.core.errors import UnknownEncoding, UnsupportedFormat
from viewer.core.read.encodings import decode
from viewer.core.read.source import Source

FRENCH = "Le maire a déclaré jeudi que l’ancien pont resterait fermé. Les élèves prendront le ferry après Noël."
GERMAN = "Der Bürgermeister erklärte, die alte Brücke bleibe geschlossen. Eine Fähre fährt stündlich über den Fluß."
SPANISH = "El alcalde dijo que el puente viejo seguirá cerrado. «¿Quién lo pagará mañana?», preguntó una niña."
SWEDISH = "Borgmästaren sade på torsdagen att den gamla bron förblir stängd. Färjan går varje timme över älven."
POLISH = "Burmistrz powiedział, że stary most pozostanie zamknięty do wiosny. Żaden pieszy nie został ranny."
CZECH = "Starosta řekl, že starý most zůstane uzavřen až do jara. Přívoz jezdí každou hodinu, žáci zdarma."
HUNGARIAN = "A polgármester azt mondta, hogy a régi híd tavaszig zárva marad. Az őszi tűz nem sértett meg senkit."
TURKISH = "Belediye başkanı eski köprünün ilkbahara kadar kapalı kalacağını söyledi. Öğrenciler ücretsiz biniyor."
RUSSIAN = "Мэр заявил в четверг, что старый мост останется закрытым до весны. Паром ходит каждый час."
UKRAINIAN = "Мер заявив у четвер, що старий міст залишиться закритим до весни. Пором їздить щогодини."
GREEK = "Ο δήμαρχος δήλωσε την Πέμπτη ότι η παλιά γέφυρα θα παραμείνει κλειστή μέχρι την άνοιξη."
HEBREW = "ראש העיר אמר ביום חמישי כי הגשר הישן יישאר סגור עד האביב. המעבורת יוצאת בכל שעה."
ARABIC = "قال رئيس البلدية يوم الخميس إن الجسر القديم سيبقى مغلقا حتى الربيع. تعمل العبارة كل ساعة."
JAPANESE = "市長は木曜日、古い橋は春まで閉鎖されると述べた。渡し船は一時間ごとに運航する。"
CHINESE = "市长星期四说，旧桥将一直关闭到春天。渡轮每小时一班，学生可以免费乘坐。"
TRADITIONAL = "市長星期四說，舊橋將一直關閉到春天。渡輪每小時一班，學生可以免費乘坐。"
KOREAN = "시장은 목요일에 낡은 다리가 봄까지 폐쇄될 것이라고 말했다. 나룻배는 매시간 운항한다."
THAI = "นายกเทศมนตรีกล่าวเมื่อวันพฤหัสบดีว่าสะพานเก่าจะปิดจนถึงฤดูใบไม้ผลิ"
ALL = [FRENCH, GERMAN, POLISH, TURKISH, RUSSIAN, GREEK, HEBREW, ARABIC, JAPANESE, CHINESE, KOREAN, THAI]
WESTERN = ["cp1252", "mac_roman"]
CENTRAL = ["cp1250", "iso8859_2"]
OLD = {
    FRENCH: WESTERN,
    GERMAN: [*WESTERN, "latin_1", "iso8859_15", "cp850"],
    SPANISH: [*WESTERN, "latin_1"],
    SWEDISH: [*WESTERN, "latin_1", "iso8859_15", "cp850"],
    POLISH: CENTRAL,
    CZECH: [*CENTRAL, "cp852"],
    HUNGARIAN: [*CENTRAL, "cp852"],
    TURKISH: ["cp1254", "iso8859_9"],
    RUSSIAN: ["cp1251", "koi8_r", "iso8859_5", "cp866", "mac_cyrillic"],
    UKRAINIAN: ["cp1251", "koi8_u"],
    GREEK: ["cp1253", "iso8859_7"],
    HEBREW: ["cp1255", "iso8859_8"],
    ARABIC: ["cp1256", "iso8859_6"],
    JAPANESE: ["shift_jis", "euc_jp", "iso2022_jp"],
    CHINESE: ["gb18030", "gbk"],
    TRADITIONAL: ["big5"],
    KOREAN: ["euc_kr"],
    THAI: ["cp874"],
}
WIDE = ["utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"]


def text_of(data: bytes, encoding: str | None = None) -> str:
    return decode(Source(data, "“x”", encoding)).text


@pytest.mark.parametrize(("text", "encoding"), [(text, each) for text, names in OLD.items() for each in names])
@pytest.mark.parametrize("times", [1, 20])
def test_old_code_pages_are_told_by_what_they_make_of_the_bytes(text: str, encoding: str, times: int) -> None:
    assert text_of((text + "\n").encode(encoding) * times) == (text + "\n") * times


@pytest.mark.parametrize("text", ALL)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32", *WIDE])
def test_unicode_is_told_with_a_mark_and_without(text: str, encoding: str) -> None:
    assert text_of((text + "\n").encode(encoding)) == text + "\n"


@pytest.mark.parametrize("encoding", ["utf-8", *WIDE])
@given(st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1))
def test_what_was_written_with_a_mark_is_read_as_it_was(encoding: str, text: str) -> None:
    assert text_of(("\ufeff" + text).encode(encoding)) == text


@given(st.text(st.characters(codec="utf-8", exclude_characters="\0\r\ufeff", categories=["L", "N", "P", "Z", "S"])))
def test_utf8_keeps_every_character(text: str) -> None:
    assert text_of(text.encode()) == text


@pytest.mark.parametrize(("letters", "encoding"), [(text, each) for text, names in OLD.items() for each in names])
@settings(max_examples=20)  # there are many encodings
@given(st.data())
def test_what_was_written_in_an_encoding_is_read_in_it(letters: str, encoding: str, data: st.DataObject) -> None:
    text = data.draw(st.text(st.sampled_from(sorted(set(letters + " az0.\n")))))
    assert text_of(text.encode(encoding), encoding) == text


@given(st.lists(st.sampled_from(["word", "\r\n", "\r", "\n", "\x85", "\u2028", "\x0c", "\ufeff", "é"])))
def test_only_real_line_ends_become_newlines(parts: list[str]) -> None:
    text = "".join(["a", *parts])
    assert text_of(text.encode()) == text.replace("\r\n", "\n").replace("\r", "\n")


def test_a_chosen_encoding_is_used_even_where_another_would_be_detected() -> None:
    assert text_of("Größe".encode(), "cp1252") == "GrÃ¶ÃŸe"
    assert text_of(codecs.BOM_UTF8 + b"text", "utf-8") == "text"


def test_the_encoding_used_is_named_as_python_names_it() -> None:
    assert decode(Source(b"text", "“x”")).encoding == "utf-8"
    assert decode(Source(GERMAN.encode("latin-1"), "“x”")).encoding == "cp1252"
    assert decode(Source(b"text", "“x”", "Windows-1252")).encoding == "cp1252"


@pytest.mark.parametrize("encoding", ["klingon", "hex", "rot13", "undefined", "a\0b"])
def test_an_encoding_that_is_none_is_refused(encoding: str) -> None:
    with pytest.raises(UnknownEncoding, match=r"not an encoding of text\. Choose one such as"):
        text_of(b"M\xfcll a\nb..c", encoding)


def test_an_encoding_that_does_not_fit_is_refused_with_the_line() -> None:
    with pytest.raises(UnknownEncoding, match=r"“x” is not in the encoding ascii \(line 2\)\. Choose another"):
        text_of("a\né".encode(), "ascii")


@pytest.mark.parametrize("damage", [b"\xe9", b"\xed\xa0\x80", b"\xe2\x80", b"\xff"])
def test_utf8_with_a_broken_character_is_not_guessed_at(damage: bytes) -> None:
    with pytest.raises(UnknownEncoding, match=r"“x” is UTF-8 but damaged in line 2\. Save it as UTF-8"):
        text_of(FRENCH.encode() + b"\nabc" + damage)


@pytest.mark.parametrize("mark", [codecs.BOM_UTF16_LE, codecs.BOM_UTF32_BE, codecs.BOM_UTF8])
def test_a_marked_text_that_is_damaged_is_refused(mark: bytes) -> None:
    with pytest.raises(UnknownEncoding, match=r"is marked as utf-\S+ but damaged"):
        text_of(mark + b"a\xd8\xd8\xd8\xd8")


@pytest.mark.parametrize("data", [b"some\0text", b"\0\0\0", bytes(range(1, 9)) * 20, b"MZ\x01\x02\x03 program"])
def test_what_decodes_but_is_no_text_is_refused(data: bytes) -> None:
    with pytest.raises(UnsupportedFormat, match=r"“x” .* Choose a text file\."):
        text_of(data)


@given(st.binary())
def test_any_bytes_give_a_text_or_a_clear_error(data: bytes) -> None:
    try:
        text = text_of(data)
    except (UnknownEncoding, UnsupportedFormat):
        return
    assert not set(text) & set("\0\r")
    text.encode()
