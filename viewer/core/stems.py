"""The stems of words, so that "accuses" and "accused" are known as one verb: `stems_of`. Alone imports PyStemmer.

The algorithms are Snowball's (M. Porter, "Snowball: A language for stemming algorithms", 2001).
"""

from collections.abc import Sequence

import Stemmer

_ALGORITHMS = {
    "ar": "arabic", "ca": "catalan", "cs": "czech", "da": "danish", "de": "german", "el": "greek", "en": "english",
    "es": "spanish", "et": "estonian", "eu": "basque", "fa": "persian", "fi": "finnish", "fr": "french",
    "ga": "irish", "hi": "hindi", "hu": "hungarian", "hy": "armenian", "id": "indonesian", "it": "italian",
    "lt": "lithuanian", "ne": "nepali", "nl": "dutch", "no": "norwegian", "pl": "polish", "pt": "portuguese",
    "ro": "romanian", "ru": "russian", "sr": "serbian", "sv": "swedish", "ta": "tamil", "tr": "turkish",
    "yi": "yiddish",
}  # fmt: skip


def stems_of(forms: Sequence[str], language: str) -> list[str]:
    """The stem of each normal form, possessive endings left off; the forms where the language has no stemmer."""
    bare = [form.removesuffix("'s") for form in forms]
    algorithm = _ALGORITHMS.get(language)
    if algorithm is None:
        return bare
    # A new one each time: a stemmer is not to be used by two threads at once, and making one costs microseconds.
    stems: list[str] = Stemmer.Stemmer(algorithm).stemWords(bare)
    return stems
