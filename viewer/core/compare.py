"""The whole engine: the steps in their order. Alone knows that order."""

from dataclasses import replace

from viewer import __version__
from viewer.core.additions import rank_additions
from viewer.core.changes.readings import Readings
from viewer.core.errors import Cancelled
from viewer.core.facts import find_facts
from viewer.core.furniture import name_furniture
from viewer.core.language import detect_language
from viewer.core.link import link
from viewer.core.model import Article, Comparison, IsCancelled, PageExtras, Partial, Progress, Settings, Side
from viewer.core.pair_quotations import pair_quotations
from viewer.core.quotations import find_quotations
from viewer.core.segment import segment
from viewer.core.shared import find_shared
from viewer.core.so_far import SoFar
from viewer.core.summary import summarise
from viewer.core.tables import UNDETERMINED, TablesFor
from viewer.core.tokens import Lexicon, Prepared, tokenize
from viewer.core.uncollected import uncollected
from viewer.core.wording import compare_wording


def _silent(_step: str, _done: float) -> None:
    pass


def _never() -> bool:
    return False


@uncollected()
def compare(
    left: Article,
    right: Article,
    *,
    tables: TablesFor,
    settings: Settings | None = None,
    date: str | None = None,
    progress: Progress = _silent,
    partial: Partial | None = None,
    cancelled: IsCancelled = _never,
) -> Comparison:
    """Compare two articles.

    The same articles, tables, settings, date and version give the same result; the date (ISO 8601) is handed on to
    whatever is written of it. `progress` is told each step and the share
    of the whole that is done; `partial`, of long articles, what has been found so far, in batches. `cancelled` is asked
    between and within steps. Raises Cancelled when it says yes.
    """
    settings = settings or Settings()

    def step(name: str, done: float) -> None:
        if cancelled():
            raise Cancelled
        progress(name, done)

    lexicon = Lexicon()
    step("Reading the left article", 0.0)
    one = prepare(left, tables, lexicon, settings.page_extras)
    step("Reading the right article", 0.2)
    two = prepare(right, tables, lexicon, settings.page_extras)
    step("Finding shared wording", 0.4)
    runs = find_shared(one, two, settings.shared_run)
    one = replace(one, side=replace(one.side, shared=runs[0]))
    two = replace(two, side=replace(two.side, shared=runs[1]))
    so_far = SoFar(partial, one.side, two.side, settings)
    step("Linking sentences", 0.5)
    links = link(one, two, cancelled, so_far.linked)
    so_far.all_linked(links)
    step("Comparing the wording", 0.8)
    both = Readings(one, two)
    links = compare_wording(both, links, cancelled, tell=so_far.worded)
    so_far.all_worded(links)
    quotations = pair_quotations(both, links)
    step("Listing the facts", 0.95)
    facts = find_facts(both, links, quotations)
    links = rank_additions(both, links, facts)
    sides = replace(one.side, quotations=both.quotations[0]), replace(two.side, quotations=both.quotations[1])
    summary = summarise(one, two, links, quotations, settings)
    progress("Done", 1.0)
    return Comparison(*sides, links, summary, settings, __version__, quotations=quotations, facts=facts, date=date)


def prepare(article: Article, tables: TablesFor, lexicon: Lexicon, taught: PageExtras | None = None) -> Prepared:
    """The article with its sentences named, its quotations found and its words numbered."""
    language = article.language or detect_language(article.text, tables(UNDETERMINED))
    own = tables(language)
    sentences = name_furniture(article.text, segment(article.text, own), own, taught)
    side = Side(article, language, sentences, find_quotations(article.text))
    return Prepared(side, tokenize(article.text, (s.span for s in sentences), lexicon), own)
