"""Which articles are open, how they came in, and what was found in them: `OpenArticles`. No widgets."""

from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from viewer.core.linked import forget_order
from viewer.core.model import SIDES, Article, Comparison, SideName
from viewer.ui.how_read import HowRead
from viewer.worker.letting_go import let_go


class OpenArticles(QObject):
    """Knows what is open, and says when that changes."""

    article_opened = Signal(int, str, object)
    """Job, side, Article: the text can be shown."""
    imprint_changed = Signal(str, object)
    """Side, Article: the reader has said more of it; its text and what was found in it are the same."""
    changed = Signal()
    """What is open, being read or being compared has changed."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.articles: dict[SideName, Article | None] = dict.fromkeys(SIDES)
        self.comparison: Comparison | None = None
        """All that was found in them."""
        self.partial: Comparison | None = None
        """What was found so far, while or until all of it is; nothing but the reading view may build on it."""
        self.how_read: dict[SideName, HowRead] = dict.fromkeys(SIDES, HowRead())

    @property
    def empty(self) -> bool:
        """Whether no article is open."""
        return not any(self.articles.values())

    @property
    def complete(self) -> bool:
        """Whether both articles are open."""
        return None not in self.articles.values()

    def take_imprint(self, side: SideName, name: str, value: str | None) -> None:
        """Take what the reader says of an article, by a field of `Article`; None: it isn't known."""
        article, how = self.articles[side], self.how_read[side]
        if article is None:
            return
        article = replace(article, **{name: value})  # type: ignore[arg-type]
        self.articles[side] = article
        self.how_read[side] = how._replace(said=tuple((dict(how.said) | {name: value}).items()))
        if self.comparison is not None:
            self.comparison = self.comparison.with_article(side, article)
        if self.partial is not None:
            self.partial = self.partial.with_article(side, article)
        self.imprint_changed.emit(side, article)
        self.changed.emit()

    def _take_partial(self, comparison: Comparison) -> bool:
        """Whether this is more than is known: not beside a whole comparison, and not where one that was stopped had
        come further."""
        known = self.partial
        if self.comparison is not None or (
            known is not None and known.settings == comparison.settings and _reached(known) > _reached(comparison)
        ):
            return False
        self.partial = comparison
        return True

    def _forget(self) -> None:
        """Forget what was found. Nobody else may hold it any more, and the window must not feel it go."""
        forget_order()
        if self.partial is not None:
            let_go(self.partial)
        self.comparison = self.partial = None

    def _with_imprints(self, comparison: Comparison) -> Comparison:
        """The comparison with all that the reader has said of the articles meanwhile."""
        for side, article in self.articles.items():
            if article is not None:
                comparison = comparison.with_article(side, article)
        return comparison

    def _put(self, left: Article | None, right: Article | None) -> None:
        """Have these articles, whatever they were read from."""
        self.articles = {"left": left, "right": right}
        self.how_read = {
            side: HowRead(stated=article.language if article else None) for side, article in self.articles.items()
        }

    def _announce(self, job: int) -> None:
        """Say which articles are open now, under the number of a job."""
        for side in SIDES:
            self.article_opened.emit(job, side, self.articles[side])


def _reached(comparison: Comparison) -> tuple[int, int]:
    reached = comparison.reached
    return (reached.linked, reached.worded) if reached is not None else (0, 0)
