"""Puts the tables of languages into the wheel as JSON too, read four times as fast: see viewer/resources.py."""

import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class TablesAsJson(BuildHookInterface):
    """Compiles the tables when a wheel is built."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Compile them, unless the wheel only points to the checkout ("editable"): there `make` does."""
        if version != "editable":
            sys.path.insert(0, self.root)
            from viewer.resources import compile_tables

            for path in compile_tables(Path(self.root, "build", "tables")):
                build_data["force_include"][str(path)] = f"viewer/_tables/{path.name}"
