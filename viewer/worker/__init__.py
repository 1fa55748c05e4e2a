"""The process that reads and compares for the window: `Worker`. No Qt."""

from viewer.worker.client import Worker

__all__ = ["Worker"]
