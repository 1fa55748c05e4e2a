"""Text to sentences: `segment`."""

from viewer.core.segment.segmenter import segment

__all__ = ["segment"]
