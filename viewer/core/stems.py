"""The stems of words, so that "accuses" and "accused" are known as one verb: `stems_of`. Alone imports PyStemmer.

The algorithms are Snowball's (M. Porter, "Snowball: A language for stemming algorithms", 2001).
"""

from collections.abc import Iterable, Sequence
from itertools import chain, islice

import Stemmer

_ALGORITHMS = {
    "ar": "arabic", "ca": "catalan", "cs": "czech", "da": "danish", "de": "german", "el": "greek", "en": "english",
    "es": "spanish", "et": "estonian", "eu": "basque", "fa": "persian", "fi": "finnish", "fr": "french",
    "ga": "irish", "hi": "hindi", "hu": "hungarian", "hy": "armenian", "id": "indonesian", "it": "italian",
    "lt": "lithuanian", "ne": "nepali", "nl": "dutch", "no": "norwegian", "pl": "polish", "pt": "portuguese",
    "ro": "romanian", "ru": "russian", "sr": "serbian", "sv": "swedish", "ta": "tamil", "tr": "turkish",
    "yi": "yiddish",
}  # fmt: skip
_NO_CACHE = 0


def stems_of(forms: Sequence[str], language: str) -> list[str]:
    """The stem of each normal form, possessive endings left off; the forms where the language has no stemmer."""
    bare = [form.removesuffix("'s") for form in forms]
    algorithm = _ALGORITHMS.get(language)
    if algorithm is None:
        return bare
    # A new one each time: a stemmer is not to be used by two threads at once, and making one costs microseconds. Its
    # cache would take twice the time of the stems: hardly a form comes twice.
    stems: list[str] = Stemmer.Stemmer(algorithm, _NO_CACHE).stemWords(bare)
    return stems


def stems_of_groups(groups: Iterable[str], language: str) -> list[list[str]]:
    """The stems of the words of each group, which are parted by blanks; all stemmed at once, which is quicker."""
    words = [group.split() for group in groups]
    stems = iter(stems_of([*chain.from_iterable(words)], language))
    return [list(islice(stems, len(group))) for group in words]
