"""Outlines that stand out around every control: what Fusion draws is lost on a black ground. `OutlinedStyle`."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QProxyStyle, QStyle, QStyleOption, QWidget

Primitive = QStyle.PrimitiveElement
_BOXES = frozenset({Primitive.PE_FrameLineEdit, Primitive.PE_PanelButtonCommand, Primitive.PE_IndicatorCheckBox})
_WITH_BOX = frozenset({QStyle.ComplexControl.CC_ComboBox, QStyle.ComplexControl.CC_SpinBox})


class OutlinedStyle(QProxyStyle):
    """Fusion, with an outline of one colour around buttons, fields, lists and boxes to tick."""

    def __init__(self, colour: str) -> None:
        super().__init__("Fusion")
        self._pen = QPen(QColor(colour), 1)

    def drawPrimitive(
        self, element: Primitive, option: QStyleOption, painter: QPainter, widget: QWidget | None = None
    ) -> None:
        super().drawPrimitive(element, option, painter, widget)
        if element in _BOXES:
            self._outline(option, painter)

    def drawComplexControl(
        self, control: QStyle.ComplexControl, option: QStyleOption, painter: QPainter, widget: QWidget | None = None
    ) -> None:
        super().drawComplexControl(control, option, painter, widget)  # type: ignore[arg-type]
        if control in _WITH_BOX:
            self._outline(option, painter)

    def _outline(self, option: QStyleOption, painter: QPainter) -> None:
        if not option.state & QStyle.StateFlag.State_Enabled:
            return
        if option.state & QStyle.StateFlag.State_HasFocus:
            return  # Fusion's own outline shows where the keyboard is
        painter.save()
        painter.setPen(self._pen)
        painter.drawRoundedRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5), 2, 2)
        painter.restore()
