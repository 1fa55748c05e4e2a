"""What a document's part of facts states: `document_facts`."""

from viewer.core.read.package import Package, Walker

_NAMES = {
    "dc:title": "title",
    "dc:creator": "creator",
    "meta:initial-creator": "creator",
    "dc:language": "language",
}
_LONGEST = 500  # characters


class _Facts(Walker):
    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.found: dict[str, str] = {}

    def text(self, text: str) -> None:
        name = _NAMES.get(self.path[-1]) if self.path else None
        if name:
            self.found[name] = (self.found.get(name, "") + text)[:_LONGEST]


def document_facts(package: Package, part: str) -> dict[str, str]:
    """The title, creator and language that the part states, where there is such a part."""
    walker = _Facts(package.name)
    if package.has(part):
        package.walk(part, walker)
    return {name: " ".join(said.split()) for name, said in walker.found.items() if said.strip()}
