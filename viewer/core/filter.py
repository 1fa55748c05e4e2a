"""Which marks, changes and points a reader wants to see: `Filter`, one value that everything shown follows.

It may not depend on what things are called.
"""

from collections.abc import Iterable
from dataclasses import dataclass, fields, replace
from enum import StrEnum
from typing import Any

from viewer.core.findings import Finding, Lone
from viewer.core.marks import Layer, Mark
from viewer.core.model import SIDES, Change, ChangeKind, SideName, Weight


class Where(StrEnum):
    """Where same words stand."""

    QUOTED = "quoted"
    """Inside a quotation."""
    OWN = "own"
    """In the article's own prose."""


Shown = Layer | Where | Weight | ChangeKind | SideName
"""What can be shown or hidden on its own. No two have the same name."""


@dataclass(frozen=True, slots=True)
class Filter:
    """What is shown; by default everything. A mark is shown where every set that concerns it names it."""

    layers: frozenset[Layer] = frozenset(Layer)
    """The layers."""
    where: frozenset[Where] = frozenset(Where)
    """Of same words: those inside quotations, those in own prose."""
    weights: frozenset[Weight] = frozenset(Weight)
    """Of what is said differently: how much it may matter."""
    kinds: frozenset[ChangeKind] = frozenset(ChangeKind)
    """Of what is said differently: in what respect."""
    sides: frozenset[SideName] = frozenset(SIDES)
    """Of what one side alone says: whose."""

    @property
    def hidden(self) -> tuple[str, ...]:
        """The names of all that is hidden, in a fixed order: what is kept of a filter from one start to the next."""
        return tuple(str(each) for name, whole in _WHOLE.items() for each in whole if each not in getattr(self, name))

    @property
    def shows_all(self) -> bool:
        """Whether nothing is hidden."""
        return not self.hidden

    def has(self, thing: Shown) -> bool:
        """Whether the thing is shown, and the layer that it is a part of."""
        name = _field_of(thing)
        return thing in getattr(self, name) and _LAYERS.get(name, thing) in self.layers

    def with_shown(self, thing: Shown, shown: bool) -> "Filter":
        """The same with that thing shown or hidden.

        Of a layer that was hidden, only that thing is then shown; a layer of which nothing is left is hidden.
        """
        name = _field_of(thing)
        layer = _LAYERS.get(name)
        if layer is None or (shown and layer in self.layers):
            return self._with(name, thing, shown)
        if shown:
            return replace(self.alone(thing), layers=self.layers | {layer}, **self._sets_of_other_layers(layer))
        changed = self._with(name, thing, shown)
        return changed if getattr(changed, name) else replace(self, layers=self.layers - {layer})

    def _with(self, name: str, thing: Shown, shown: bool) -> "Filter":
        among = getattr(self, name)
        sets: dict[str, Any] = {name: among | {thing} if shown else among - {thing}}
        return replace(self, **sets)

    def _sets_of_other_layers(self, layer: Layer) -> dict[str, Any]:
        return {name: getattr(self, name) for name, other in _LAYERS.items() if other is not layer}

    def alone(self, thing: Shown) -> "Filter":
        """Nothing but that thing."""
        name = _field_of(thing)
        layer = _LAYERS.get(name)
        sets: dict[str, Any] = {"layers": frozenset({layer})} if layer else {}
        return Filter(**(sets | {name: frozenset({thing})}))

    def shows(self, mark: Mark, side: SideName) -> bool:
        """Whether a mark of that side is shown."""
        if mark.layer not in self.layers:
            return False
        if mark.layer is Layer.SHARED:
            return (Where.QUOTED if mark.quoted else Where.OWN) in self.where
        if mark.change is not None:
            return self._holds(mark.change.kind, mark.change.weight)
        return mark.layer is not Layer.ONLY or side in self.sides

    def shows_change(self, change: Change) -> bool:
        """Whether what is said differently is shown."""
        return Layer.CHANGED in self.layers and self._holds(change.kind, change.weight)

    def shows_only(self, side: SideName) -> bool:
        """Whether what that side alone says is shown."""
        return Layer.ONLY in self.layers and side in self.sides

    def shows_point(self, point: Finding) -> bool:
        """Whether a point to check is shown: a difference, or what one side alone says."""
        if point.kind is Lone.CREDIT:
            return Layer.FURNITURE in self.layers
        if isinstance(point.kind, Lone) or point.weight is None:
            return point.only is not None and self.shows_only(point.only)
        return Layer.CHANGED in self.layers and self._holds(point.kind, point.weight)

    def _holds(self, kind: ChangeKind, weight: Weight) -> bool:
        return kind in self.kinds and weight in self.weights


_WHOLE = {each.name: sorted(getattr(Filter(), each.name)) for each in fields(Filter)}
_LAYERS = {"where": Layer.SHARED, "weights": Layer.CHANGED, "kinds": Layer.CHANGED, "sides": Layer.ONLY}
"""Of which layer each set but the first is a part."""


def _field_of(thing: Shown) -> str:
    return next(name for name, whole in _WHOLE.items() if thing in whole)


def without(hidden: Iterable[str]) -> Filter:
    """The filter that hides the things of these names; names that mean nothing are passed over."""
    names = frozenset(hidden)
    sets: dict[str, Any] = {
        name: frozenset(each for each in whole if str(each) not in names) for name, whole in _WHOLE.items()
    }
    return Filter(**sets)


EVERYTHING = Filter()
"""Nothing is hidden."""
SHARED_ONLY = Filter(layers=frozenset({Layer.SHARED}))
"""Only what they share."""
SHARED_OWN_ONLY = Filter(layers=frozenset({Layer.SHARED}), where=frozenset({Where.OWN}))
"""Only what they share in their own prose."""
LEFT_ONLY = Filter(layers=frozenset({Layer.ONLY}), sides=frozenset({"left"}))
"""Only what the left adds."""
RIGHT_ONLY = Filter(layers=frozenset({Layer.ONLY}), sides=frozenset({"right"}))
"""Only what the right adds."""
MEANING_ONLY = Filter(layers=frozenset({Layer.CHANGED}), weights=frozenset({Weight.DIFFERS, Weight.NOTABLE}))
"""Only what may change the meaning."""
EXACT_ONLY = Filter(layers=frozenset({Layer.CHANGED}), weights=frozenset({Weight.DIFFERS}))
"""Only where both can't be exact."""
