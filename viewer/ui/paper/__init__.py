"""Reports on paper: `set_pages` lays them out, `draw_pages` draws them on a printer, `making_pdf` makes a PDF file.

`setting_pages` and `drawing_pages` do the same in slices, for a window that must not stand still.
"""

from viewer.ui.paper.draw import Paper, draw_pages, drawing_pages, making_pdf, set_pages, setting_pages

__all__ = ["Paper", "draw_pages", "drawing_pages", "making_pdf", "set_pages", "setting_pages"]
