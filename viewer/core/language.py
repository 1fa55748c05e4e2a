"""Tell the language of a text: `detect_language`."""
