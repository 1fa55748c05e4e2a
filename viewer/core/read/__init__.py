"""Files in, articles out: `read`."""

from viewer.core.read.reader import read

__all__ = ["read"]
