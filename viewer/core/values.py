"""Values with named fields: `dataclass` and what goes with it, as in the standard library, made in a fifth of the time.

Before 3.13, Python compiles up to nine functions for each such class: half a millisecond, and there are a hundred of
them, a sixth of all that the command takes. Here only `__init__` is compiled and the rest is shared. The standard
library's own functions take these values too, and a test holds each against its. Depends on nothing of the project.
"""

import sys
from typing import TYPE_CHECKING

__all__ = ["asdict", "dataclass", "field", "fields", "replace"]

if TYPE_CHECKING or sys.version_info >= (3, 13):
    from dataclasses import asdict, dataclass, field, fields, replace
else:
    from viewer.core.quick_values import asdict, dataclass, field, fields, replace
