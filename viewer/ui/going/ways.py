"""The Go menu at work: goes where its entries say, and lets only those be chosen that lead somewhere."""

from PySide6.QtCore import QObject, Signal, Slot

from viewer.core.model import SideName
from viewer.ui.actions import Actions
from viewer.ui.comparison_view import ComparisonView
from viewer.ui.comparison_view.matches import Place
from viewer.ui.comparison_view.stops import StopKind
from viewer.ui.going.commands import ENDS, NOTHING_FURTHER, STEPS
from viewer.ui.going.history import History
from viewer.ui.translation import translate


class Ways(QObject):
    """Where the reader can go in a comparison, and where the reader has been."""

    said = Signal(str)
    """What the reader should know about a step: that there is nothing further, which counterpart this is."""

    def __init__(self, actions: Actions, view: ComparisonView, parent: QObject) -> None:
        super().__init__(parent)
        self._actions, self._view = actions, view
        self._history: History[Place] = History()
        for name in (*STEPS, *ENDS):
            actions[name].triggered.connect(self._step)
        for name, slot in {
            "jump": view.selecting.jump,
            "turn": view.selecting.turn,
            "back": self._go_back,
            "forward": self._go_forward,
        }.items():
            actions[name].triggered.connect(slot)
        view.going.changed.connect(self._allow)
        view.going.ended.connect(self._say_end)
        view.selecting.turned.connect(self._say_turn)
        view.sentence_selected.connect(self._visit)
        view.comparison_shown.connect(self._start)
        self._start()

    @Slot()
    def _start(self) -> None:
        """Another comparison has other places; one that goes on has the same."""
        if not self._view.goes_on:
            self._history = History()
        self._allow()

    @Slot()
    def _allow(self) -> None:
        """Let what leads somewhere be chosen."""
        linked = self._view.selecting.counterparts(self._view.selected())
        can = {name: self._view.going.may_lead(step.kind) for name, step in (STEPS | ENDS).items()}
        can |= {"jump": bool(linked), "turn": len(linked) > 1}
        can |= {"back": self._history.can_go_back, "forward": self._history.can_go_forward}
        for name, possible in can.items():
            self._actions[name].setEnabled(possible)

    @Slot()
    def _step(self) -> None:
        name = self.sender().objectName()
        self.said.emit("")
        if name in ENDS:
            self._view.going.go_to_end(ENDS[name].way, ENDS[name].kind)
        else:
            self._view.go(STEPS[name].way, STEPS[name].kind)

    @Slot(str, int)
    def _visit(self, side: SideName, sentence: int) -> None:
        if sentence >= 0:
            self._history.visit((side, sentence))
        self._allow()

    @Slot()
    def _go_back(self) -> None:
        self._return(self._history.back())

    @Slot()
    def _go_forward(self) -> None:
        self._return(self._history.forward())

    def _return(self, place: Place | None) -> None:
        if place is not None:
            self._view.select_sentence(*place)
        self._allow()

    @Slot(str, int)
    def _say_end(self, kind: str, way: int) -> None:
        upwards, downwards = NOTHING_FURTHER[StopKind(kind)]
        said = translate("Going", upwards if way < 0 else downwards)
        shown = self._view.comparison
        if shown is not None and shown.reached is not None:
            said += " " + translate("Going", "But not all is compared yet.")
        self.said.emit(said)

    @Slot(int, int)
    def _say_turn(self, number: int, count: int) -> None:
        said = translate("Going", "Counterpart {n} of {all}.")
        self.said.emit(said.format(n=number, all=count))
