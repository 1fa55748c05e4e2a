"""What is known of where an article comes from, to be filled in or corrected: `ImprintCard`, a card under a head."""

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFormLayout, QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from viewer.core.model import Article, SideName
from viewer.theme import Theme
from viewer.ui.imprint_words import FIELDS, tidied
from viewer.ui.translation import translate
from viewer.ui.wording import side_words

_WIDEST = 520


class ImprintCard(QFrame):
    """Takes what is typed field by field; empty means unknown. Lies over the text until it is closed."""

    changed = Signal(str, str, str)
    """Side, field of `Article`, what the reader says of it; empty: nothing is known."""
    closed = Signal(str)
    """Side: the reader has done with it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("imprint")
        self.setAutoFillBackground(True)
        self._side: SideName = "left"
        self._shown: dict[str, str] = {}
        self._title = QLabel()
        self._refusal = QLabel(wordWrap=True)
        self._refusal.hide()
        self._fields = {name: self._make_field(name) for name in FIELDS}
        self._lay_out()
        self.hide()

    def _make_field(self, name: str) -> QLineEdit:
        field = QLineEdit()
        field.setObjectName(name)
        field.setPlaceholderText(translate("Imprint", FIELDS[name].hint))
        field.setMaxLength(2000)
        field.editingFinished.connect(self._take)
        return field

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setVerticalSpacing(6)
        for name, field in self._fields.items():
            form.addRow(translate("Imprint", FIELDS[name].label), field)
        done = QPushButton(self.tr("Done"))
        done.clicked.connect(self.close_editor)
        below = QHBoxLayout()
        below.addWidget(self._refusal, 1)
        below.addStretch()
        below.addWidget(done)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 14, 12)
        column.addWidget(self._title)
        column.addLayout(form)
        column.addLayout(below)

    def edit(self, side: SideName, article: Article, place: tuple[int, int], room: int) -> None:
        """Show what is known of the article; `place` is the card's upper left corner, `room` the width it may take."""
        self._take_all()  # what was typed for the other side
        self._side = side
        self._title.setText(self.tr("Where the {side} article comes from").format(side=side_words(side)))
        self.setAccessibleName(self._title.text())
        self.show_article(article)
        self._refusal.hide()
        self.setFixedWidth(min(room, _WIDEST))
        self.adjustSize()
        self.move(*place)
        self.show()
        self.raise_()
        empty = next((field for field in self._fields.values() if not field.text()), self._fields["title"])
        empty.setFocus(Qt.FocusReason.PopupFocusReason)

    def show_article(self, article: Article) -> None:
        """Show what is known of it now; a field in which that is the same is left as it is."""
        for name, field in self._fields.items():
            known = getattr(article, name) or ""
            if self._shown.get(name) != known or not field.hasFocus():
                field.setText(known)
                field.setCursorPosition(0)
            self._shown[name] = known

    @property
    def side(self) -> SideName | None:
        """Whose article is shown; None while the card is closed."""
        return None if self.isHidden() else self._side

    @Slot()
    def _take(self) -> None:
        """Take what was typed into the field that was left, or say why it can't be taken."""
        field = self.sender()
        assert isinstance(field, QLineEdit)
        self._take_from(field)

    def _take_all(self) -> None:
        for field in self._fields.values():
            if not self.isHidden() and field.isModified():
                self._take_from(field)

    def _take_from(self, field: QLineEdit) -> None:
        name = field.objectName()
        said, refusal = tidied(name, field.text())
        self._refusal.setText(refusal)
        self._refusal.setVisible(bool(refusal))
        if refusal or said == self._shown[name]:
            return
        self._shown[name] = said
        field.setText(said)
        self.changed.emit(self._side, name, said)

    @Slot()
    def close_editor(self) -> None:
        """Close the card; what was typed is taken."""
        if not self.isHidden():
            self._take_all()
            self.hide()
            self.closed.emit(self._side)

    def event(self, event: QEvent) -> bool:
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.ShortcutOverride
            and event.key() == Qt.Key.Key_Escape
        ):
            event.accept()  # else the window would take the key
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_editor()
        else:
            super().keyPressEvent(event)

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's colours."""
        self.setStyleSheet(
            f"#imprint {{ background: {theme.raised}; border: 1px solid {theme.muted}; border-radius: 8px; }}"
            f"#imprint QLabel {{ color: {theme.text}; }}"
        )
