"""The worker process that reads and compares for the window. No Qt."""
