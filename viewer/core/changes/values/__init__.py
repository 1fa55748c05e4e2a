"""Amounts, dates and times in a sentence: `find_values`, and what one has to do with another."""

from viewer.core.changes.values.finding import find_values
from viewer.core.changes.values.measuring import agree, clash, equal, rivals
from viewer.core.changes.values.numbers import YEARS
from viewer.core.changes.values.value import DATES, Value, exactness

__all__ = ["DATES", "YEARS", "Value", "agree", "clash", "equal", "exactness", "find_values", "rivals"]
