"""Name what each sentence is, and part inline page extras from their sentences: `name_furniture`."""

from viewer.core.furniture.naming import name_furniture

__all__ = ["name_furniture"]
