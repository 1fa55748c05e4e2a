"""Articles in other scripts, and panes that go together or alone, in the whole window."""

from pathlib import Path

import pytest

from tests.ui.window_driver import WindowDriver

ARABIC = (
    "إغلاق الجسر القديم\n\nقالت رئيسة البلدية إن الجسر القديم سيبقى مغلقا حتى الربيع. تعمل العبارات كل ساعة.\n",
    "الركاب يستقلون القارب\n\nقالت رئيسة البلدية إن الجسر القديم سيبقى مغلقا حتى الصيف.\n",
)
CHINESE = (
    "旧桥关闭\n\n市长说,旧桥将一直关闭到春天。渡船每小时一班。\n",
    "通勤者改乘渡船\n\n市长说,旧桥将一直关闭到夏天。面包师立刻抱怨。\n",
)


def opens_texts(user: WindowDriver, folder: Path, texts: tuple[str, str]) -> None:
    files = [folder / "one.txt", folder / "other.txt"]
    for file, text in zip(files, texts, strict=True):
        file.write_text(text, "utf-8")
    user.opens(*files)


def x_of(user: WindowDriver, words: str) -> float:
    """How far right the first of some words of the left article stands, as a share of the column."""
    pane = user.reader.pane("left")
    point = user.reader.point_of("left", pane.column.content.text.index(words))
    return (point.x() - pane.frame.left) / pane.column.typography.width


def test_arabic_runs_from_right_to_left_and_is_compared(user: WindowDriver, tmp_path: Path) -> None:
    opens_texts(user, tmp_path, ARABIC)
    assert x_of(user, "قالت") > 0.9
    user.clicks_sentence("left", "قالت")
    assert "الصيف" in user.details
    user.presses("Ctrl+F")
    user.presses("Esc")
    user.presses("U")
    assert "No counterpart found" in user.details


def test_chinese_is_parted_into_sentences_and_compared(user: WindowDriver, tmp_path: Path) -> None:
    opens_texts(user, tmp_path, CHINESE)
    assert [len(user.comparison.side(side).sentences) for side in ("left", "right")] == [3, 3]
    user.clicks_sentence("left", "市长说")
    assert "夏天" in user.details
    user.clicks_sentence("right", "面包师")
    assert "No counterpart found" in user.details


@pytest.mark.parametrize("together", [True, False])
def test_the_panes_go_together_until_the_reader_parts_them(user: WindowDriver, tmp_path: Path, together: bool) -> None:
    text = "".join(f"Sentence number {n} tells of the old bridge and its {n} lamps.\n\n" for n in range(80))
    opens_texts(user, tmp_path, (text, text))
    if not together:
        user.chooses("View", "Scroll together")
    user.scrolls("left", 10)
    user.reader.waits_for_rest()
    right = user.reader.pane("right").page_y
    assert user.reader.pane("left").page_y > 200
    assert (right > 200) is together
