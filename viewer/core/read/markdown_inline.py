"""The marks inside a paragraph of Markdown: emphasis, code, links, pictures, tags, escapes. See `Inline.plain`."""

import html
import re
from collections import defaultdict
from dataclasses import dataclass, field

# Every part is bounded, so that no input makes the search go over the text again and again.
_URL = r"[^()\s<>]{0,2000}(?:\([^()\s<>]{0,200}\)[^()\s<>]{0,200}){0,9}"
_TITLE = r"(?:\s{1,9}(?:\"[^\"]{0,300}\"|'[^']{0,300}'))?"


def _address(name: str) -> str:
    return rf"\(\s{{0,9}}<?(?P<{name}>{_URL})>?{_TITLE}\s{{0,9}}\)"


_MARK = re.compile(
    r"\\(?P<escaped>[!-/:-@\[-`{-~])"
    r"|(?P<ticks>`{1,3})(?P<code>[^`]{1,500})(?P=ticks)"
    rf"|!\[(?P<picture>[^\[\]]{{0,500}})\]{_address('shows')}"
    r"|\[\^(?P<note>[^\]\s]{1,50})\]"
    rf"|\[(?P<words>(?:[^\[\]]|\[[^\[\]]{{0,200}}\]){{1,500}}+)\](?:{_address('leads')}|\[(?P<to>[^\[\]]{{0,200}})\])?"
    r"|<(?P<link>[a-zA-Z][a-zA-Z0-9+.-]{1,30}:[^\s<>]{1,2000}|[^\s<>@]{1,100}@[^\s<>@]{1,200})>"
    r"|<(?P<tag>/?[a-zA-Z][^<>]{0,1000})>"
    r"|(?P<emphasis>\*{1,3}|_{1,3}|~~)"
    r"|(?P<entity>&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,30});)"
)
_BREAK = re.compile(r"br\b", re.IGNORECASE)


@dataclass(slots=True)
class Inline:
    """Takes the marks out of paragraphs."""

    addresses: dict[str, str] = field(default_factory=dict)
    """Where links lead that name an address defined elsewhere in the file, by that name in small letters."""

    def plain(self, text: str, left_out: list[str]) -> str:
        """The words of a paragraph; where its links lead and what its pictures show is added to `left_out`."""
        pieces: list[str] = []
        open_marks: dict[str, list[int]] = defaultdict(list)
        at = 0
        for match in _MARK.finditer(text):
            pieces.append(text[at : match.start()])
            at = match.end()
            if match["emphasis"]:
                _pair(match, pieces, open_marks)
            else:
                pieces.append(self._replacement(match, left_out))
        return "".join(pieces) + text[at:]

    def _replacement(self, match: re.Match[str], left_out: list[str]) -> str:
        kind = match.lastgroup or ""
        if match["words"]:
            return self._link(match, left_out)
        if match["picture"] is not None:
            left_out.append(f"Picture: {match['picture']} ({match['shows']})")
            return ""
        if match["note"]:
            return f"[{match['note']}]"
        if match["tag"]:
            return "\n" if _BREAK.match(match["tag"]) else ""
        if match["entity"]:
            return html.unescape(match["entity"])
        return match["code"] or match[kind]

    def _link(self, match: re.Match[str], left_out: list[str]) -> str:
        words = self.plain(match["words"], left_out)
        leads = match["leads"]
        if leads is None:
            leads = self.addresses.get((match["to"] or match["words"]).casefold())
        if leads is None:
            rest = match.group()[len(match["words"]) + 2 :]
            return f"[{words}]{rest}"
        left_out.append(f"Link: {words} ({leads})")
        return words


def _pair(match: re.Match[str], pieces: list[str], open_marks: dict[str, list[int]]) -> None:
    """Take out a mark that closes an emphasis, and the one that opened it; keep any other for now."""
    mark, text = match.group(), match.string
    before, after = text[max(match.start() - 1, 0) : match.start()], text[match.end() : match.end() + 1]
    inside = mark[0] == "_" and before.isalnum() and after.isalnum()  # snake_case
    if before and not before.isspace() and open_marks[mark] and not inside:
        pieces[open_marks[mark].pop()] = ""
        pieces.append("")
        return
    if after and not after.isspace() and not inside:
        open_marks[mark].append(len(pieces))
    pieces.append(mark)
