"""Which language a text is taken for, from whole texts down to headlines."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.core.compare import compare
from viewer.core.language import DEFAULT, detect_language
from viewer.core.model import Article
from viewer.core.tables import UNDETERMINED, Tables
from viewer.resources import languages, load_tables

KNOWN = load_tables(UNDETERMINED)
SENTENCES = {
    "en": (
        "The mayor said on Thursday that the old bridge would stay closed until spring.",
        "Nobody was hurt, but two cars fell into the river.",
        "Old bridge to stay closed",
        "Harbour storm: three dead, dozens missing",
        "Ferry row deepens",
        "Mayor Ana Muñoz meets São Jorge council",
        "No. 1: bridges",
    ),
    "de": (
        "Die alte Brücke bleibt nach Angaben der Stadt bis zum Frühjahr geschlossen.",
        "Niemand wurde verletzt, aber zwei Autos stürzten in den Fluss.",
        "Sperrung der Brücke sorgt für Streit",
    ),
    "fr": (
        "Le maire a déclaré jeudi que le vieux pont resterait fermé jusqu’au printemps.",
        "Personne n’a été blessé, mais deux voitures sont tombées dans la rivière.",
        "Fermeture du pont : la colère des habitants",
    ),
    "es": (
        "El alcalde dijo el jueves que el puente viejo seguirá cerrado hasta la primavera.",
        "Nadie resultó herido, pero dos coches cayeron al río.",
        "Cierre del puente: los vecinos protestan",
    ),
    "it": (
        "Il sindaco ha detto giovedì che il vecchio ponte resterà chiuso fino a primavera.",
        "Nessuno è rimasto ferito, ma due auto sono cadute nel fiume.",
        "Chiusura del ponte, la protesta degli abitanti",
    ),
    "pt": (
        "O prefeito disse na quinta-feira que a ponte velha ficará fechada até a primavera.",
        "Ninguém ficou ferido, mas dois carros caíram no rio.",
        "Ponte fechada: moradores protestam em São Jorge",
    ),
    "nl": (
        "De burgemeester zei donderdag dat de oude brug tot het voorjaar gesloten blijft.",
        "Niemand raakte gewond, maar twee auto’s vielen in de rivier.",
        "Bewoners boos over sluiting van de brug",
    ),
    "pl": (
        "Burmistrz powiedział w czwartek, że stary most pozostanie zamknięty do wiosny.",
        "Nikt nie został ranny, ale dwa samochody wpadły do rzeki.",
        "Zamknięcie mostu: protest mieszkańców",
    ),
    "tr": (
        "Belediye başkanı perşembe günü eski köprünün ilkbahara kadar kapalı kalacağını söyledi.",
        "Kimse yaralanmadı ama iki araba nehre düştü.",
        "Köprü kapatıldı, İstanbul’da tepki var",
    ),
    "ru": (
        "Мэр заявил в четверг, что старый мост останется закрытым до весны.",
        "Никто не пострадал, но две машины упали в реку.",
        "Закрытие моста вызвало протесты жителей",
    ),
    "uk": (
        "Мер заявив у четвер, що старий міст залишиться закритим до весни.",
        "Ніхто не постраждав, але дві машини впали в річку.",
        "Закриття мосту викликало протести мешканців",
    ),
    "ar": (
        "قال رئيس البلدية يوم الخميس إن الجسر القديم سيبقى مغلقا حتى الربيع.",
        "إغلاق الجسر يثير غضب السكان",
    ),
    "fa": (
        "شهردار روز پنجشنبه گفت که پل قدیمی تا بهار بسته خواهد ماند.",
        "بسته شدن پل اعتراض مردم را برانگیخت",
    ),
    "ur": (
        "میئر نے جمعرات کو کہا کہ پرانا پل بہار تک بند رہے گا۔",
        "پل کی بندش پر شہریوں کا احتجاج",
    ),
    "hi": (
        "महापौर ने गुरुवार को कहा कि पुराना पुल वसंत तक बंद रहेगा।",
        "पुल बंद होने से लोगों में नाराजगी",
    ),
    "bn": ("মেয়র বৃহস্পতিবার বলেন, পুরনো সেতুটি বসন্ত পর্যন্ত বন্ধ থাকবে।",),
    "ja": ("市長は木曜日、古い橋は春まで閉鎖されると述べた。", "橋の閉鎖に住民が反発"),
    "zh": ("市长星期四说，旧桥将一直关闭到春天。", "舊橋關閉引發居民不滿"),
    "ko": ("시장은 목요일에 낡은 다리가 봄까지 폐쇄될 것이라고 말했다.", "다리 폐쇄에 주민 반발"),
    "th": ("นายกเทศมนตรีกล่าวเมื่อวันพฤหัสบดีว่าสะพานเก่าจะปิดจนถึงฤดูใบไม้ผลิ",),
    "el": ("Ο δήμαρχος δήλωσε την Πέμπτη ότι η παλιά γέφυρα θα παραμείνει κλειστή μέχρι την άνοιξη.",),
    "he": ("ראש העיר אמר ביום חמישי כי הגשר הישן יישאר סגור עד האביב.",),
    "sv": ("Borgmästaren sade på torsdagen att den gamla bron förblir stängd till våren.",),
    "da": ("Borgmesteren sagde torsdag, at den gamle bro forbliver lukket af sikkerhedsgrunde.",),
    "no": ("Ordføreren sa torsdag at den gamle brua blir stengt fram til våren av sikkerhetsgrunner.",),
    "fi": ("Kaupunginjohtaja sanoi torstaina, että vanha silta pysyy suljettuna kevääseen asti.",),
    "cs": ("Starosta ve čtvrtek řekl, že starý most zůstane uzavřen až do jara.",),
    "hu": ("A polgármester csütörtökön azt mondta, hogy a régi híd tavaszig zárva marad.",),
    "ro": ("Primarul a declarat joi că podul vechi va rămâne închis până la primăvară.",),
    "hr": ("Gradonačelnik je u četvrtak rekao da će stari most ostati zatvoren do proljeća.",),
    "id": ("Wali kota mengatakan pada hari Kamis bahwa jembatan lama akan tetap ditutup.",),
    "vi": ("Thị trưởng cho biết hôm thứ Năm rằng cây cầu cũ sẽ bị đóng cửa đến mùa xuân.",),
    "bg": ("Кметът заяви в четвъртък, че старият мост ще остане затворен до пролетта.",),
    "sr": ("Градоначелник је у четвртак рекао да ће стари мост остати затворен до пролећа.",),
}


@pytest.mark.parametrize(
    ("code", "sentence"), [(code, each) for code, sentences in SENTENCES.items() for each in sentences]
)
def test_a_sentence_or_headline_tells_its_language(code: str, sentence: str) -> None:
    assert detect_language(sentence, KNOWN) == code


@pytest.mark.parametrize("code", SENTENCES)
def test_an_article_tells_its_language(code: str) -> None:
    assert detect_language("\n".join(SENTENCES[code] * 100), KNOWN) == code


@pytest.mark.parametrize("text", ["", "2031: 17,5 % — 4:3", "🙂", "ⴰⵣⵓⵍ", "Xylo"])
def test_what_tells_nothing_is_taken_for_english(text: str) -> None:
    assert detect_language(text, KNOWN) == DEFAULT == "en"


def test_names_and_quotations_in_another_language_do_not_mislead() -> None:
    article = " ".join(SENTENCES["en"])
    assert detect_language(f"“{SENTENCES['fr'][1]}” {article}", KNOWN) == "en"
    assert detect_language(f"{SENTENCES['ja'][0]} (Mayor Ann Lee, Old Bridge Trust)", KNOWN) == "ja"


def test_without_any_tables_a_text_is_taken_for_english() -> None:
    assert detect_language(SENTENCES["de"][0], Tables(UNDETERMINED)) == "en"


@given(st.text())
def test_any_text_gets_a_language_that_has_tables(text: str) -> None:
    assert detect_language(text, KNOWN) in languages()


@pytest.mark.parametrize("code", KNOWN.sections)
def test_the_tables_are_sound(code: str) -> None:
    section = KNOWN.sections[code]
    common = section.get("common", ())
    assert len(set(common)) == len(common)
    assert [word for word in common if word != word.lower()] == []
    assert section.keys() <= {"script", "head_start", "letters", "parts", "common"}
    letters = set(section.get("letters", "")) | set("abcdefghijklmnopqrstuvwxyz·")
    assert "letters" not in section or [word for word in common if not letters.issuperset(word)] == []


def test_a_comparison_chooses_the_language_of_each_side_unless_it_is_stated() -> None:
    german, french = SENTENCES["de"][0], SENTENCES["fr"][0]
    found = compare(Article(german), Article(french, language="it"), tables=load_tables)
    assert (found.left.language, found.right.language) == ("de", "it")
