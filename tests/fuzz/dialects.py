"""What files of each format are made of, and which pieces readers see seldom: `DIALECTS`."""

import re
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Dialect:
    """How files of a format are taken into pieces, and which pieces else they may hold."""

    piece: re.Pattern[bytes]
    """Matches one piece; what lies between is a piece too."""
    rare: tuple[bytes, ...]
    """Pieces that readers see seldom."""


_XML = Dialect(
    re.compile(rb"<[^<>]*>|[^<>]+"),
    (
        *(
            b"<w:p>",
            b"</w:p>",
            b"<w:tr>",
            b"<w:tc>",
            b"<w:del>",
            b"</w:del>",
            b"<w:moveFrom>",
            b"<w:sdtPr>",
            b"<w:vanish/>",
        ),
        *(
            b"<w:pPr><w:rPr><w:del/></w:rPr></w:pPr>",
            b"<mc:Fallback>",
            b"<text:p>",
            b"</text:p>",
            b"<text:note>",
            b"<text:s/>",
        ),
        *(
            b"<text:s text:c='99999999999'/>",
            b"<table:table-row>",
            b"<table:table-cell>",
            b"<office:annotation>",
            b"<!--",
        ),
        *(
            b"<![CDATA[",
            b"]]>",
            b"<?xml version='1.0' encoding='utf-16'?>",
            b"&#0;",
            b"&#xD800;",
            b"&lt;",
            b"&x;",
            b"<x",
        ),
        *(b"<!DOCTYPE x [<!ENTITY a 'b'>]>", b" xmlns:w='x'", b"<manifest:encryption-data/>"),
    ),
)
_HTML = Dialect(
    _XML.piece,
    (
        *(
            b"<div>",
            b"</div>",
            b"<p>",
            b"</p>",
            b"<table>",
            b"<tr>",
            b"<td>",
            b"</td>",
            b"<ul>",
            b"<li>",
            b"<ol start='-5'>",
        ),
        *(
            b"<script>",
            b"</script>",
            b"<style>",
            b"<!--",
            b"-->",
            b"<svg>",
            b"<math>",
            b"<template>",
            b"<iframe>",
            b"<form>",
        ),
        *(
            b"<meta charset='utf-16'>",
            b"<meta charset='x'>",
            b"<base href='file:///'>",
            b"<plaintext>",
            b"<textarea>",
            b"<br>",
        ),
        *(b'<script type=\'application/ld+json\'>{"@type":"NewsArticle","author":[{}],"headline":"\\ud800"}</script>',),
        *(
            b"&#0;",
            b"&#xD800;",
            b"&#99999999999;",
            b"&nbsp",
            b"&lang;",
            b"<a href='/o'>Also read",
            b"</a>",
            b"<html>",
            b"</body>",
        ),
        *(
            b"<frameset>",
            b"<select>",
            b"<option>",
            b"<noscript>",
            b"<head>",
            b"<title>",
            b"<p hidden>",
            b"<div style='display:none'>",
        ),
    ),
)
_RTF = Dialect(
    re.compile(rb"\\'[0-9a-f]{2}|\\[a-z]+-?\d* ?|\\.|[{}]|[^\\{}]+", re.DOTALL),
    (
        *(
            b"{",
            b"}",
            b"\\par ",
            b"\\u-10179?",
            b"\\u99999?",
            b"\\uc0 ",
            b"\\uc9999 ",
            b"\\bin9 ",
            b"\\bin999999999 ",
            b"\\'e9",
            b"\\'",
        ),
        *(
            b"{\\footnote ",
            b"{\\*\\fldinst ",
            b"{\\pict ",
            b"{\\info{\\title ",
            b"\\deleted ",
            b"\\cell ",
            b"\\row ",
            b"\\trowd ",
        ),
        *(
            b"\\ansicpg932 ",
            b"\\ansicpg99999 ",
            b"{\\fonttbl",
            b"\\f9 ",
            b"{\\f7\\fcharset128 x;}",
            b"\\*",
            b"\\u ",
            b"\\\n",
            b"\\v ",
        ),
    ),
)
_PDF = Dialect(
    re.compile(rb"\d+|/[A-Za-z]+|<<|>>|\[|\]|<[0-9a-f]*>|\([^()]*\)|[A-Za-z]+|\s+|.", re.DOTALL),
    (
        *(
            b"<<",
            b">>",
            b"[",
            b"]",
            b"2 0 R",
            b"1 0 R",
            b"null",
            b"endobj",
            b"endstream",
            b"stream\n",
            b"/Encrypt 1 0 R",
            b"xref",
        ),
        *(
            b"/Filter/FlateDecode",
            b"/Filter/LZWDecode",
            b"/Kids[2 0 R]",
            b"/Type/Pages",
            b"Tj",
            b"TJ",
            b"' ",
            b"ET",
            b"BT",
            b"Do",
        ),
        *(
            b"<FEFFD800>",
            b"(\\000)",
            b"/ToUnicode 5 0 R",
            b"/MediaBox[0 0 0 0]",
            b"/MediaBox[-1e9 0 1e9 1]",
            b"%%EOF",
            b"startxref",
        ),
    ),
)
_MAIL = Dialect(
    re.compile(rb"[^\n]*\n|[^\n]+"),
    (
        *(
            b"\n",
            b"Content-Type: text/html\n",
            b"Content-Type: text/plain; charset=x\n",
            b"Content-Type: multipart/mixed\n",
        ),
        *(
            b"Content-Type: multipart/alternative; boundary=b\n",
            b"--b\n",
            b"--b--\n",
            b"Content-Type: message/rfc822\n",
        ),
        *(
            b"Content-Transfer-Encoding: base64\n",
            b"Content-Transfer-Encoding: quoted-printable\n",
            b"=ZZ=\n",
            b"====\n",
        ),
        *(
            b"Content-Transfer-Encoding: x-uuencode\n",
            b"Subject: =?utf-16?b?2AA=?=\n",
            b"Subject: =?x?q?=FF?=\n",
            b"Date: x\n",
        ),
        *(
            b"From: =?utf-8?q?=ED=A0=80?= <a@\n",
            b"Content-Type: text/plain; charset*=utf-7''x; format=flowed\n",
            b"-- \n",
            b"> x\n",
        ),
        *(b"Content-Disposition: attachment; filename*0*=x''%ff\n", b" folded\n", b"Date: 99 Foo 99999 99:99 +9999\n"),
    ),
)
_TEXT = Dialect(
    re.compile(rb"\w+|\s+|.", re.DOTALL),
    (
        *(
            b"\n\n",
            b"# ",
            b"> ",
            b"- ",
            b"1. ",
            b"999999999. ",
            b"```\n",
            b"~~~\n",
            b"| a | b |\n|---|---|\n",
            b"[",
            b"](",
            b")",
            b"![",
        ),
        *(
            b"<!--",
            b"-->",
            b"<script>",
            b"---\n",
            b"title: x\n",
            b"***",
            b"__",
            b"`",
            b"&amp;",
            b"&#0;",
            b"[a]: b\n",
            b"<a href=x>",
        ),
        *(
            "“".encode(),
            "”".encode(),
            "’".encode(),
            b'"',
            b"\x1b$B",
            b"\x85",
            "\u2028".encode(),
            "\ufeff".encode(),
            b"=====\n",
        ),
    ),
)

DIALECTS = {
    **{".docx": _XML, ".odt": _XML, ".html": _HTML, ".mhtml": _MAIL, ".rtf": _RTF, ".pdf": _PDF, ".eml": _MAIL},
    **{".txt": _TEXT, ".md": _TEXT},
}
"""How to take each format into pieces, by the ending of its files."""
