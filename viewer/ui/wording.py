"""What the comparison holds, in the reader's language: sides, kinds, weights, marks. No widgets."""

from viewer import legend
from viewer.core import labels
from viewer.core.model import ChangeKind, Kind, Link, SideName, Weight
from viewer.ui.translation import QT_TRANSLATE_NOOP, translate


def say(text: str) -> str:
    """A text of `viewer.core.labels` in the reader's language."""
    return translate(labels.CONTEXT, text)


def say_legend(text: str) -> str:
    """A text of `viewer.legend` in the reader's language."""
    return translate(legend.CONTEXT, text)


def side_words(side: SideName) -> str:
    """ "left" or "right"."""
    return say(labels.SIDES[side])


def kind_words(kind: Kind) -> str:
    """What a sentence is called: "headline", "related link" …"""
    return say(labels.KINDS[kind])


def change_words(kind: ChangeKind) -> str:
    """What a kind of change is called: "number or date", "verb of saying" …"""
    return say(labels.CHANGES[kind])


def weight_words(weight: Weight) -> str:
    """What a weight means."""
    return say(labels.WEIGHTS[weight])


def match_words(match: Link, *, meaning: bool = False) -> str:
    """What kind of match it is and, if wanted, what that means: "Full match: either could stand for the other"."""
    yours = f", {say(labels.YOURS)}" if match.by_reader else ""
    meant = ": " + say(labels.GRADE_MEANINGS[match.grade]) if meaning else ""
    moved = " · " + say(labels.MOVED) if match.moved else ""
    return say(labels.GRADES[match.grade]) + yours + meant + moved


_SURENESS = (
    (0.9, QT_TRANSLATE_NOOP("Sureness", "very sure")),
    (0.7, QT_TRANSLATE_NOOP("Sureness", "sure")),
    (0.5, QT_TRANSLATE_NOOP("Sureness", "fairly sure")),
    (0.0, QT_TRANSLATE_NOOP("Sureness", "not very sure")),
)
"""From which score on a match is how sure."""


def sureness_words(match: Link) -> str:
    """How sure it is that the two sentences belong together: by the score, or because the reader says so."""
    if match.by_reader:
        return translate("Sureness", "you say so")
    return translate("Sureness", next(words for least, words in _SURENESS if match.score >= least))
