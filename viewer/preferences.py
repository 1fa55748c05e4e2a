"""What the reader prefers, kept in a file: a dataclass and its way to and from JSON. No Qt."""
