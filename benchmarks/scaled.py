"""Invented pairs of articles of any length, whose true links are known: `scaled_pair`.

The words are made up, but drawn as news draws them: a few function words everywhere, a long tail of rare ones, names,
figures and quotations. The right article is the left one rewritten: of the sentences 35 % stay as they are, 25 % are
reworded, 10 % move, 7 % are split and 7 % merged, 16 % are dropped and as many new ones come in.
"""

import itertools
import random
from dataclasses import dataclass, field

_FUNCTION = (
    "the of to and in a for on that with as by at from has was were had it its their after before over under into "
    "would could about more than who which when while not but or an be been are is he she they this those said"
).split()
_FUNCTIONS = frozenset(_FUNCTION)
_ONSETS = "b br c ch d dr f fl g gr h j k l m n p pl qu r s sh st t tr v w".split()
_VOWELS = "a e i o u ai ea ou".split()
_CODAS = ["", "", "n", "r", "l", "s", "t", "nd", "rk", "st"]
_SAID = "said stated added warned insisted told remarked".split()


@dataclass
class Pair:
    """Two texts and which of their sentences belong together."""

    left: str
    """The left article, one paragraph a line."""
    right: str
    """The right article."""
    links: list[tuple[str, str]] = field(default_factory=list)
    """Left and right sentences, as they stand in the texts, that say the same."""
    moved: list[tuple[str, str]] = field(default_factory=list)
    """Those of the links that lead elsewhere in the right article."""


class Writer:
    """Makes up words and sentences."""

    def __init__(self, seed: int, vocabulary: int = 12_000) -> None:
        self.random = random.Random(seed)
        self.words = [self._new_word() for _ in range(vocabulary)]
        self.names = [self._new_word().capitalize() for _ in range(vocabulary // 6)]
        self.by_rank = list(itertools.accumulate(1 / (rank + 8) for rank in range(vocabulary)))
        self.by_name_rank = self.by_rank[: len(self.names)]
        self.function_ranks = list(itertools.accumulate(1 / (rank + 1) for rank in range(len(_FUNCTION))))

    def _new_word(self) -> str:
        syllables = self.random.choice((1, 2, 2, 2, 3, 3))
        pick = self.random.choice
        return "".join(pick(_ONSETS) + pick(_VOWELS) + pick(_CODAS) for _ in range(syllables))

    def word(self) -> str:
        """One word, as often a function word as in prose."""
        chance = self.random.random()
        if chance < 0.45:
            return self.random.choices(_FUNCTION, cum_weights=self.function_ranks)[0]
        if chance < 0.55:
            return self.random.choices(self.names, cum_weights=self.by_name_rank)[0]
        if chance < 0.58:
            return str(self.random.randint(2, 9_000))
        return self.random.choices(self.words, cum_weights=self.by_rank)[0]

    def words_of_sentence(self) -> list[str]:
        """The words of a new sentence, 12 to 32 of them."""
        return [self.word() for _ in range(self.random.randint(12, 32))]

    def reworded(self, words: list[str]) -> list[str]:
        """The same with about three words in ten replaced, dropped or added."""
        result = []
        for word in words:
            chance = self.random.random()
            if chance < 0.18:
                result.append(self.word())
            elif chance >= 0.24:
                result.append(word)
            if chance > 0.95:
                result.append(self.word())
        return result or words

    def sentence(self, words: list[str], quoted: bool) -> str:
        """The words as a sentence, which ends with no function word; a quoted one with a tag of speech behind it."""
        while words[-1] in _FUNCTIONS and len(words) > 1:
            words = words[:-1]
        text = " ".join([words[0].capitalize(), *words[1:]])
        if not quoted:
            return text + "."
        return f"“{text},” {self.random.choice(_SAID)} {self.random.choice(self.names)}."

    def new_sentence(self) -> str:
        """A sentence that stands nowhere else; one in five is a quotation."""
        return self.sentence(self.words_of_sentence(), self.random.random() < 0.2)

    def paragraphs(self, sentences: list[str]) -> str:
        """The sentences in paragraphs of one to three, one a line."""
        lines, at = [], 0
        while at < len(sentences):
            size = self.random.choice((1, 2, 2, 3))
            lines.append(" ".join(sentences[at : at + size]))
            at += size
        return "\n".join(lines) + "\n"


def scaled_pair(sentences: int, seed: int = 1) -> Pair:
    """A pair of about `sentences` sentences a side; the same arguments give the same pair."""
    writer = Writer(seed)
    dice = writer.random
    lefts: list[str] = []
    rights: list[tuple[float, str]] = []  # place and text
    links: list[tuple[str, str]] = []
    moved: list[tuple[str, str]] = []
    waiting: list[str] | None = None  # the words of a sentence that is merged with the next one
    for at in range(sentences):
        words, quoted = writer.words_of_sentence(), dice.random() < 0.2
        left = writer.sentence(words, quoted)
        lefts.append(left)
        if waiting is not None:
            merged = writer.sentence([*waiting, "and", *words], False)
            rights.append((at, merged))
            links += [(lefts[-2], merged), (left, merged)]
            waiting = None
        elif dice.random() < 0.035:
            waiting = words
        else:
            made = _rewritten(writer, words, quoted, left, at, sentences)
            rights += made
            links += [(left, right) for _, right in made]
            moved += [(left, right) for place, right in made if abs(place - at) > 1]
        if dice.random() < 0.16:
            rights.append((at + 0.5, writer.new_sentence()))
    right = writer.paragraphs([text for _, text in sorted(rights)])
    return Pair(writer.paragraphs(lefts), right, links, moved)


def unrelated_pair(sentences: int) -> Pair:
    """Two articles of that many sentences over one vocabulary that have no sentence in common."""
    writer = Writer(2)
    texts = [writer.paragraphs([writer.new_sentence() for _ in range(sentences)]) for _ in range(2)]
    return Pair(texts[0], texts[1])


_EXTRAS = (
    "Also Read | {headline}",
    "ALSO READ: {headline}",
    "Advertisement",
    "Read more: {headline}",
    "(With inputs from agencies)",
    "Photo: {name} {name} / Reuters",
    "Sign up for our newsletter",
    "Share this article",
)


def furniture_pair(sentences: int, seed: int = 1) -> Pair:
    """A scaled pair of which every second sentence is a page extra, the same ones in both texts again and again."""
    pair = scaled_pair(sentences // 2, seed)
    writer = Writer(seed + 1)
    extras = []
    for each in _EXTRAS * 4:
        headline = " ".join(writer.words_of_sentence()[:8]).capitalize()
        extras.append(each.replace("{headline}", headline).replace("{name}", writer.random.choice(writer.names)))
    return Pair(
        _with_extras(pair.left, extras, writer), _with_extras(pair.right, extras, writer), pair.links, pair.moved
    )


def _with_extras(text: str, extras: list[str], writer: Writer) -> str:
    """The text with two page extras behind each paragraph, which has about two sentences."""
    return "".join(line + "\n" + "\n".join(writer.random.choices(extras, k=2)) + "\n" for line in text.splitlines())


def _rewritten(
    writer: Writer, words: list[str], quoted: bool, left: str, at: int, count: int
) -> list[tuple[float, str]]:
    """What becomes of a left sentence: right sentences with their place."""
    chance = writer.random.random()
    if chance < 0.38:
        return [(at, left)]
    if chance < 0.65:
        return [(at, writer.sentence(writer.reworded(words), quoted))]
    if chance < 0.76:
        return [(writer.random.uniform(0, count), left)]
    if chance < 0.835:
        middle = len(words) // 2
        return [(at, writer.sentence(words[:middle], False)), (at + 0.1, writer.sentence(words[middle:], False))]
    return []
