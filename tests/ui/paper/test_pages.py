"""What goes onto which page: headings with what follows, rows in one piece, nothing lost or drawn twice."""

from PySide6.QtGui import QColor, QImage, QPainter
from pytestqt.qtbot import QtBot

from viewer.export.blocks import Bars, Block, Heading, Marks, Paragraph, Piece, Points, Style, Table, Text, plain
from viewer.theme import MarkRole, load_theme
from viewer.ui.comparison_view.inks import Inks
from viewer.ui.paper.blocks import strips_of
from viewer.ui.paper.pages import Page, paginate
from viewer.ui.paper.setting import Setting
from viewer.ui.paper.strips import ShareStrip

WIDTH, HEIGHT = 400.0, 300.0


def pages_of(*blocks: Block) -> list[Page]:
    return paginate(strips_of(blocks, WIDTH), HEIGHT)


def texts(page: Page) -> list[str]:
    return [part.setting.text for placed in page for column in placed.strip.columns for part in column.parts]


def table(count: int, words: str = "word") -> Table:
    rows = tuple((plain(f"{words} {k}"), plain(f"right {k}")) for k in range(count))
    return Table(("Left", "Right"), rows, (1, 1))


def test_without_blocks_there_is_one_empty_page(qtbot: QtBot) -> None:
    assert pages_of() == [()]


def test_nothing_stands_below_the_pages_edge_or_over_another(qtbot: QtBot) -> None:
    pages = pages_of(
        Heading(1, "Title"), table(40), Points(tuple(f"item {k}" for k in range(30))), table(9, "long " * 90)
    )
    assert len(pages) > 4
    for page in pages:
        below = 0.0
        for placed in page:
            assert placed.top >= below - 0.01
            below = placed.top + placed.strip.height
        assert below <= HEIGHT + 0.01


def test_every_line_is_on_one_page(qtbot: QtBot) -> None:
    pages = pages_of(table(3, "long " * 400), Paragraph("word " * 900))
    drawn: dict[int, list[int]] = {}
    settings: dict[int, Setting] = {}
    for page in pages:
        for placed in page:
            for column in placed.strip.columns:
                for part in column.parts:
                    settings[id(part.setting)] = part.setting
                    drawn.setdefault(id(part.setting), []).extend(range(part.first, part.end))
    bodies = {key: setting for key, setting in settings.items() if setting.text not in ("Left", "Right")}
    assert len(bodies) == 7
    for key, setting in bodies.items():
        assert drawn[key] == list(range(len(setting)))


def test_the_names_of_the_columns_stand_on_every_page_of_a_table(qtbot: QtBot) -> None:
    pages = pages_of(table(60))
    assert len(pages) > 2
    for page in pages:
        assert texts(page)[:2] == ["Left", "Right"]


def test_a_heading_is_never_the_last_of_a_page(qtbot: QtBot) -> None:
    for lines in range(1, 30):
        filler = [Paragraph("x") for _ in range(lines)]
        pages = pages_of(*filler, Heading(2, "Heading"), Heading(3, "Finer"), table(3))
        for page in pages:
            assert texts(page)[-1] not in ("Heading", "Finer", "Right")


def test_the_marks_are_explained_on_the_page_where_the_rows_begin(qtbot: QtBot) -> None:
    for lines in range(1, 30):
        filler = [Paragraph("x") for _ in range(lines)]
        marks = Marks(tuple((Piece(f"mark {k}"), "its meaning") for k in range(4)))
        pages = pages_of(*filler, Heading(2, "Rows"), marks, table(3))
        (page,) = (texts(page) for page in pages if "Rows" in texts(page))
        assert {"mark 0", "mark 3", "word 0"} <= set(page)


def test_bars_show_each_share_in_its_look_and_its_width(qtbot: QtBot) -> None:
    shares = ((MarkRole.SHARED_OWN, 0.25), (MarkRole.DIFFERS, 0.0), (MarkRole.ONLY, 0.75))
    ((placed,),) = pages_of(Bars((("Left", shares),)))
    image = QImage(int(WIDTH), 40, QImage.Format.Format_RGB32)
    image.fill("white")
    painter = QPainter(image)
    placed.strip.draw(painter, 10, Inks(load_theme("light")))
    painter.end()
    assert isinstance(placed.strip, ShareStrip)
    row = [image.pixelColor(x, 14).name() for x in range(int(placed.strip.bar_left), int(WIDTH))]
    marks = load_theme("light").marks
    for role, share in shares:
        count = row.count(QColor(marks[role].background or "").name())
        assert abs(count - share * len(row)) < 6


def test_a_row_that_fits_a_page_stays_in_one_piece(qtbot: QtBot) -> None:
    for lines in range(1, 30):
        pages = pages_of(*[Paragraph("x") for _ in range(lines)], table(2, "word " * 25))
        for page in pages:
            for placed in page:
                for column in placed.strip.columns:
                    assert all((part.first, part.end) == (0, len(part.setting)) for part in column.parts)


def test_marks_and_labels_change_no_word(qtbot: QtBot) -> None:
    cell = (Text((Piece("one\n"), Piece("two\0"), Piece("\ud800🙂")), Style.STORY, "en", "¶ 1"),)
    (page,) = pages_of(Table(("", ""), ((cell, ()),), (1, 1)))
    assert texts(page) == ["¶ 1\u2002one two��🙂"]
