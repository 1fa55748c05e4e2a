"""Reports on paper: `set_pages` lays them out, `draw_pages` draws them on a printer, `making_pdf` makes a PDF file.

`setting_pages` and `drawing_pages` do the same in slices, for a window that must not stand still; one that shows pages
while they are laid out has `filling` fill an `empty_paper`, and draws each by `drawing_page`.
"""

from viewer.ui.paper.draw import (
    Paper,
    draw_pages,
    drawing_page,
    drawing_pages,
    empty_paper,
    filling,
    making_pdf,
    set_pages,
    setting_pages,
)

__all__ = [
    "Paper",
    "draw_pages",
    "drawing_page",
    "drawing_pages",
    "empty_paper",
    "filling",
    "making_pdf",
    "set_pages",
    "setting_pages",
]
