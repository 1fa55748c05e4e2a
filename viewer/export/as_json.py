"""A comparison as JSON, in the form that docs/json.md describes: `to_json`."""

import json
from bisect import bisect_left
from dataclasses import asdict
from typing import Any

from viewer.core.anchors import Places
from viewer.core.model import Comparison, Link, Side
from viewer.core.review.plain import as_plain

SCHEMA = 1


def to_json(comparison: Comparison) -> str:
    """The comparison as a JSON document; the same comparison gives the same characters."""
    document = {
        "schema": SCHEMA,
        "version": comparison.version,
        "date": comparison.date,
        "settings": asdict(comparison.settings),
        "left": _side(comparison.left),
        "right": _side(comparison.right),
        "links": [_link(each) for each in comparison.links],
        "quotations": [
            {
                "relation": each.relation,
                "left": each.left,
                "right": each.right,
                "left_speaker": each.left_speaker,
                "right_speaker": each.right_speaker,
                "other_speaker": each.other_speaker,
            }
            for each in comparison.quotations
        ],
        "facts": [
            {"kind": each.kind, "status": each.status, "left": each.left, "right": each.right, "note": each.note}
            for each in comparison.facts
        ],
        **as_plain(comparison.review, None if comparison.review.empty else Places(comparison)),
        "summary": asdict(comparison.summary),
    }
    return json.dumps(document, ensure_ascii=False, indent=1) + "\n"


def _side(side: Side) -> dict[str, Any]:
    article = side.article
    starts = [run.span.start for run in side.shared]
    sentences = []
    for sentence in side.sentences:
        runs = side.shared[bisect_left(starts, sentence.span.start) : bisect_left(starts, sentence.span.end)]
        sentences.append(
            {
                "start": sentence.span.start,
                "end": sentence.span.end,
                "kind": sentence.kind,
                "by_reader": sentence.by_reader,
                "paragraph": sentence.paragraph,
                "shared": [[run.span.start, run.span.end, run.quoted] for run in runs],
            }
        )
    return {
        "source": article.source,
        "sha256": article.sha256,
        "title": article.title,
        "outlet": article.outlet,
        "author": article.author,
        "url": article.url,
        "published": article.published,
        "retrieved": article.retrieved,
        "encoding": article.encoding,
        "language": side.language,
        "text": article.text,
        "sentences": sentences,
        "left_out": list(article.left_out),
    }


def _link(link: Link) -> dict[str, Any]:
    return {
        "left": link.left,
        "right": link.right,
        "grade": link.grade,
        "score": round(link.score, 4),
        "moved": link.moved,
        "by_reader": link.by_reader,
        "reasons": list(link.reasons),
        "changes": [
            {
                "kind": change.kind,
                "subtype": change.subtype,
                "weight": change.weight,
                "left": change.left,
                "right": change.right,
                "note": change.note,
            }
            for change in link.changes
        ],
        "additions": [{"side": each.side, "span": each.span, "carries": list(each.carries)} for each in link.additions],
    }
