"""What an answer consists of: its structure, whatever its names and comments are, and its words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from pygments.lexers.python import PythonLexer
from pygments.token import Comment, Keyword, Name, Number, String, Whitespace

# Nobody writes more by hand, and the lexer takes its time.
_MOST_CHARACTERS = 200_000
_WORD = re.compile(r"[^\W\d]\w{3,}")


@dataclass(frozen=True)
class Token:
    """A piece of structure, and its line from 1."""

    kind: str
    line: int


@dataclass(frozen=True)
class Lexed:
    """`tokens`: names and literals by their kind alone; no comments, docstrings or blanks. `words`: what they say."""

    tokens: list[Token]
    words: frozenset[str]


def lexed(source: str) -> Lexed:
    """Read a program, which need not be a right one: Pygments, unlike Python, goes on after a mistake."""
    tokens: list[Token] = []
    words: set[str] = set()
    line = 1
    for kind, text in _raw(source):
        if kind in Name or kind in Comment or kind in String:
            words.update(_WORD.findall(text))
        what = _structure(kind, text)
        # Pygments cuts one literal into many pieces: together they are one.
        if what and not (what == '"' and tokens and tokens[-1].kind == '"'):
            tokens.append(Token(what, line))
        line += text.count("\n")
    return Lexed(tokens, frozenset(words))


def _raw(source: str) -> Iterator[tuple[Any, str]]:
    for _, kind, text in PythonLexer().get_tokens_unprocessed(source[:_MOST_CHARACTERS]):
        yield kind, text


def _structure(kind: Any, text: str) -> str:
    """Give what a token is compared by; nothing for one that a copyist may change at will."""
    if kind in Comment or kind in String.Doc or kind in Whitespace or not text.strip():
        return ""
    if kind in String:
        return '"'
    if kind in Number:
        return "0"
    if kind in Name.Builtin and kind not in Name.Builtin.Pseudo:
        return text
    return "n" if kind in Name and kind not in Keyword else text.strip()
