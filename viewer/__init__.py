"""Storydiff: two news articles about the same event, side by side, sentence by sentence."""

__version__ = "0.1.0"
