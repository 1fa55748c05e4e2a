"""A review as plain values: `as_plain`. The session file and the JSON of a comparison hold it in this form."""

from typing import Any

from viewer.core.anchors import Places
from viewer.core.model import Anchor, KindCorrection, LinkCorrection, MatchAnchor, Note, NoteAnchor, PointAnchor, Review

Plain = dict[str, Any]


def as_plain(review: Review, places: Places | None = None) -> dict[str, list[Plain]]:
    """The corrections, states and notes, each a list of objects.

    With `places`, each sentence also has its number there, or null where it has no place any more.
    """
    write = _Writer(places)
    return {
        "corrections": [*map(write.link, review.links), *map(write.kind, review.kinds)],
        "states": [{"state": each.state.value, "point": write.point(each.point)} for each in review.states],
        "notes": [write.note(each) for each in review.notes],
    }


class _Writer:
    def __init__(self, places: Places | None) -> None:
        self._places = places

    def sentence(self, anchor: Anchor | None) -> Plain | None:
        if anchor is None:
            return None
        plain: Plain = {"side": anchor.side, "text": anchor.text, "nth": anchor.nth}
        if self._places is not None:
            plain["sentence"] = self._places.of(anchor)
        return plain

    def match(self, anchor: MatchAnchor) -> Plain:
        return {"left": self.sentence(anchor.left), "right": self.sentence(anchor.right)}

    def point(self, anchor: PointAnchor) -> Plain:
        return {
            "kind": anchor.kind,
            "left": self.sentence(anchor.left),
            "right": self.sentence(anchor.right),
            "left_words": anchor.left_words,
            "right_words": anchor.right_words,
            "nth": anchor.nth,
        }

    def link(self, correction: LinkCorrection) -> Plain:
        return {"what": "match", "linked": correction.linked, **self.match(correction.match)}

    def kind(self, correction: KindCorrection) -> Plain:
        return {"what": "kind", "kind": correction.kind.value, "sentence": self.sentence(correction.sentence)}

    def note(self, note: Note) -> Plain:
        return {**self._about(note.about), "text": note.text}

    def _about(self, about: NoteAnchor) -> Plain:
        if isinstance(about, Anchor):
            return {"about": "sentence", "sentence": self.sentence(about)}
        if isinstance(about, MatchAnchor):
            return {"about": "match", **self.match(about)}
        return {"about": "point", "point": self.point(about)}
