"""Reports on paper: `set_pages` lays them out, `draw_pages` draws them on a printer, `as_pdf` makes a PDF file."""

from viewer.ui.paper.draw import Paper, as_pdf, draw_pages, set_pages

__all__ = ["Paper", "as_pdf", "draw_pages", "set_pages"]
