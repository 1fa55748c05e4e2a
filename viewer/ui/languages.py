"""What languages are called, by their ISO 639-1 codes: a table. No widgets."""

from viewer.ui.translation import QT_TRANSLATE_NOOP, translate

_LANGUAGES = {
    "ar": (QT_TRANSLATE_NOOP("Languages", "Arabic"), "العربية"),
    "bg": (QT_TRANSLATE_NOOP("Languages", "Bulgarian"), "български"),
    "bn": (QT_TRANSLATE_NOOP("Languages", "Bengali"), "বাংলা"),
    "ca": (QT_TRANSLATE_NOOP("Languages", "Catalan"), "català"),
    "cs": (QT_TRANSLATE_NOOP("Languages", "Czech"), "čeština"),
    "da": (QT_TRANSLATE_NOOP("Languages", "Danish"), "dansk"),
    "de": (QT_TRANSLATE_NOOP("Languages", "German"), "Deutsch"),
    "el": (QT_TRANSLATE_NOOP("Languages", "Greek"), "Ελληνικά"),
    "en": (QT_TRANSLATE_NOOP("Languages", "English"), "English"),
    "es": (QT_TRANSLATE_NOOP("Languages", "Spanish"), "español"),
    "fa": (QT_TRANSLATE_NOOP("Languages", "Persian"), "فارسی"),
    "fi": (QT_TRANSLATE_NOOP("Languages", "Finnish"), "suomi"),
    "fr": (QT_TRANSLATE_NOOP("Languages", "French"), "français"),
    "gu": (QT_TRANSLATE_NOOP("Languages", "Gujarati"), "ગુજરાતી"),
    "he": (QT_TRANSLATE_NOOP("Languages", "Hebrew"), "עברית"),
    "hi": (QT_TRANSLATE_NOOP("Languages", "Hindi"), "हिन्दी"),
    "hr": (QT_TRANSLATE_NOOP("Languages", "Croatian"), "hrvatski"),
    "hu": (QT_TRANSLATE_NOOP("Languages", "Hungarian"), "magyar"),
    "hy": (QT_TRANSLATE_NOOP("Languages", "Armenian"), "հայերեն"),
    "id": (QT_TRANSLATE_NOOP("Languages", "Indonesian"), "Bahasa Indonesia"),
    "it": (QT_TRANSLATE_NOOP("Languages", "Italian"), "italiano"),
    "ja": (QT_TRANSLATE_NOOP("Languages", "Japanese"), "日本語"),
    "ka": (QT_TRANSLATE_NOOP("Languages", "Georgian"), "ქართული"),
    "kn": (QT_TRANSLATE_NOOP("Languages", "Kannada"), "ಕನ್ನಡ"),
    "ko": (QT_TRANSLATE_NOOP("Languages", "Korean"), "한국어"),
    "ml": (QT_TRANSLATE_NOOP("Languages", "Malayalam"), "മലയാളം"),
    "mr": (QT_TRANSLATE_NOOP("Languages", "Marathi"), "मराठी"),
    "ne": (QT_TRANSLATE_NOOP("Languages", "Nepali"), "नेपाली"),
    "nl": (QT_TRANSLATE_NOOP("Languages", "Dutch"), "Nederlands"),
    "no": (QT_TRANSLATE_NOOP("Languages", "Norwegian"), "norsk"),
    "pa": (QT_TRANSLATE_NOOP("Languages", "Punjabi"), "ਪੰਜਾਬੀ"),
    "pl": (QT_TRANSLATE_NOOP("Languages", "Polish"), "polski"),
    "pt": (QT_TRANSLATE_NOOP("Languages", "Portuguese"), "português"),
    "ro": (QT_TRANSLATE_NOOP("Languages", "Romanian"), "română"),
    "ru": (QT_TRANSLATE_NOOP("Languages", "Russian"), "русский"),
    "sr": (QT_TRANSLATE_NOOP("Languages", "Serbian"), "srpski"),
    "sv": (QT_TRANSLATE_NOOP("Languages", "Swedish"), "svenska"),
    "ta": (QT_TRANSLATE_NOOP("Languages", "Tamil"), "தமிழ்"),
    "te": (QT_TRANSLATE_NOOP("Languages", "Telugu"), "తెలుగు"),
    "th": (QT_TRANSLATE_NOOP("Languages", "Thai"), "ไทย"),
    "tr": (QT_TRANSLATE_NOOP("Languages", "Turkish"), "Türkçe"),
    "uk": (QT_TRANSLATE_NOOP("Languages", "Ukrainian"), "українська"),
    "ur": (QT_TRANSLATE_NOOP("Languages", "Urdu"), "اردو"),
    "vi": (QT_TRANSLATE_NOOP("Languages", "Vietnamese"), "Tiếng Việt"),
    "zh": (QT_TRANSLATE_NOOP("Languages", "Chinese"), "中文"),
}
"""The name in English, and the one that its speakers use."""


def language_name(code: str) -> str:
    """What a language is called, by the reader and by those who speak it; the code itself where it isn't known."""
    if code not in _LANGUAGES:
        return code
    name, own = _LANGUAGES[code]
    name = translate("Languages", name)
    return name if name == own else f"{name} – {own}"
