"""The reading view."""

from viewer.ui.comparison_view.view import ComparisonView

__all__ = ["ComparisonView"]
