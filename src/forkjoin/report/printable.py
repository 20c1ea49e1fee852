"""Text that a student's program wrote, made safe to show: it must not steer the terminal, nor flood it."""

from __future__ import annotations

import unicodedata

from forkjoin.language import gettext as _

# Controls (escape sequences begin with one), invisible format characters (they turn the direction of text round),
# surrogates (no encoding takes them), and line ends that only some programs know.
_HIDDEN = {"Cc", "Cf", "Cs", "Zl", "Zp"}
_TAB = "    "


def printable(text: str) -> str:
    """Spell out every character that would not just be printed; line ends stay, tabs become spaces."""
    lines = text.replace("\r\n", "\n").replace("\t", _TAB).split("\n")
    return "\n".join("".join(map(_spelled, line)) for line in lines)


def one_line(text: str) -> str:
    """Do the same for a name or a value that has one line to stand on."""
    return "".join(map(_spelled, text.replace("\t", _TAB)))


def shortened(text: str, lines: int = 30, width: int = 1000) -> str:
    """Keep at most the first `lines` lines, each at most `width` characters, and say how much was left out."""
    kept = [_cut(line, width) for line in text.split("\n", lines)[:lines]]
    left = text.count("\n") + 1 - len(kept)
    return "\n".join([*kept, _("({left:,} more lines)").format(left=left)] if left else kept)


def _cut(line: str, width: int) -> str:
    return (
        line if len(line) <= width else line[:width] + _(" ({count:,} more characters)").format(count=len(line) - width)
    )


def _spelled(character: str) -> str:
    if unicodedata.category(character) not in _HIDDEN:
        return character
    return character.encode("unicode_escape").decode("ascii")
