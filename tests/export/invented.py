"""Two invented articles that differ in every respect an export tells of."""

from viewer.core.compare import compare
from viewer.core.model import Article, Comparison
from viewer.resources import load_tables

LEFT = Article(
    "Mill fire hurts 14 in Dellmoor\n\n"
    "Fourteen people were hurt when fire swept the paper mill in Dellmoor on Monday, the fire brigade said.\n\n"
    "“We will rebuild every hall before the winter comes,” owner Brisa Tolland told workers at the gate.\n\n"
    "Read more: Ten years of the paper trade\n\n"
    "The mill employs 320 people and is the largest of the valley. (With agencies)",
    source="mill left.txt",
    sha256="a1" * 32,
    outlet="Dellmoor Post",
    author="Jon Reeve",
    url="https://example.org/mill",
    published="2025-03-04",
    retrieved="2025-03-05T10:00:00Z",
    left_out=("2 comments",),
)
RIGHT = Article(
    "Dellmoor mill burns\n\n"
    "At least 17 people were hurt when fire swept the paper mill in Dellmoor on Monday, the fire brigade claimed.\n\n"
    "“We will rebuild every hall before the summer comes,” Brisa Tolland told workers at the gate.\n\n"
    "Nobody knows yet how the fire began.",
    source="right.txt",
    sha256="b2" * 32,
)


def invented(left: Article = LEFT, right: Article = RIGHT) -> Comparison:
    """Their comparison, or that of two others."""
    return compare(left, right, tables=load_tables)


def of_texts(left: str, right: str) -> Comparison:
    """The comparison of two texts of which nothing else is known."""
    return invented(Article(left), Article(right))
