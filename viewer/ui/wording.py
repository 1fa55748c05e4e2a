"""How the window calls what the comparison holds: sides, kinds, weights, shares. No widgets."""

from viewer.core.model import ChangeKind, Kind, SideName, Weight
from viewer.theme import MarkRole
from viewer.ui.translation import QT_TRANSLATE_NOOP, translate

_SIDES: dict[SideName, str] = {
    "left": QT_TRANSLATE_NOOP("Wording", "left"),
    "right": QT_TRANSLATE_NOOP("Wording", "right"),
}
_KINDS = {
    Kind.HEADLINE: QT_TRANSLATE_NOOP("Wording", "headline"),
    Kind.STANDFIRST: QT_TRANSLATE_NOOP("Wording", "standfirst"),
    Kind.SUBHEAD: QT_TRANSLATE_NOOP("Wording", "subhead"),
    Kind.DATELINE: QT_TRANSLATE_NOOP("Wording", "dateline"),
    Kind.BYLINE: QT_TRANSLATE_NOOP("Wording", "byline"),
    Kind.TIMESTAMP: QT_TRANSLATE_NOOP("Wording", "time of publication"),
    Kind.CREDIT: QT_TRANSLATE_NOOP("Wording", "credit"),
    Kind.RELATED_LINK: QT_TRANSLATE_NOOP("Wording", "related link"),
    Kind.CAPTION: QT_TRANSLATE_NOOP("Wording", "caption"),
    Kind.PROMO: QT_TRANSLATE_NOOP("Wording", "promotion"),
    Kind.SECTION_LABEL: QT_TRANSLATE_NOOP("Wording", "section label"),
    Kind.NOTICE: QT_TRANSLATE_NOOP("Wording", "notice"),
    Kind.BODY: QT_TRANSLATE_NOOP("Wording", "sentence"),
}
_CHANGES = {
    ChangeKind.NUMBER: QT_TRANSLATE_NOOP("Wording", "number or date"),
    ChangeKind.NAME: QT_TRANSLATE_NOOP("Wording", "name"),
    ChangeKind.QUOTE: QT_TRANSLATE_NOOP("Wording", "quotation"),
    ChangeKind.ATTRIBUTION: QT_TRANSLATE_NOOP("Wording", "verb of saying"),
    ChangeKind.NEGATION: QT_TRANSLATE_NOOP("Wording", "negation"),
    ChangeKind.HEDGE: QT_TRANSLATE_NOOP("Wording", "certainty"),
    ChangeKind.WORDING: QT_TRANSLATE_NOOP("Wording", "wording"),
    ChangeKind.SPELLING: QT_TRANSLATE_NOOP("Wording", "spelling"),
    ChangeKind.TYPOGRAPHY: QT_TRANSLATE_NOOP("Wording", "typography"),
    ChangeKind.FORMAT: QT_TRANSLATE_NOOP("Wording", "format"),
}
_WEIGHTS = {
    Weight.DIFFERS: QT_TRANSLATE_NOOP("Wording", "differs"),
    Weight.NOTABLE: QT_TRANSLATE_NOOP("Wording", "notable"),
    Weight.FAINT: QT_TRANSLATE_NOOP("Wording", "faint"),
}
_ROLES = {
    MarkRole.SHARED_QUOTED: QT_TRANSLATE_NOOP("Wording", "same words in quotations"),
    MarkRole.SHARED_OWN: QT_TRANSLATE_NOOP("Wording", "same words in own prose"),
    MarkRole.FAINT: QT_TRANSLATE_NOOP("Wording", "said differently, same meaning"),
    MarkRole.NOTABLE: QT_TRANSLATE_NOOP("Wording", "said differently"),
    MarkRole.DIFFERS: QT_TRANSLATE_NOOP("Wording", "said differently, can't both be exact"),
    MarkRole.ONLY: QT_TRANSLATE_NOOP("Wording", "only here"),
    MarkRole.FURNITURE: QT_TRANSLATE_NOOP("Wording", "page extras"),
}


def side_words(side: SideName) -> str:
    """ "left" or "right"."""
    return translate("Wording", _SIDES[side])


def kind_words(kind: Kind) -> str:
    """What a sentence is called: "headline", "related link" …"""
    return translate("Wording", _KINDS[kind])


def change_words(kind: ChangeKind) -> str:
    """What a kind of change is called: "number or date", "verb of saying" …"""
    return translate("Wording", _CHANGES[kind])


def weight_words(weight: Weight) -> str:
    """What a weight is called."""
    return translate("Wording", _WEIGHTS[weight])


def role_words(role: MarkRole) -> str:
    """What a mark is called."""
    return translate("Wording", _ROLES[role])
