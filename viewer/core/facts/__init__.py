"""List what two articles state: `find_facts`."""

from viewer.core.facts.finding import find_facts

__all__ = ["find_facts"]
