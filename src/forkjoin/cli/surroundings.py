"""What a program expects of whoever starts it, and does not always get."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from forkjoin.errors import UsageError
from forkjoin.language import gettext as _

_NOWHERE = Path(os.devnull)
_STREAMS = 3


def open_standard_streams() -> None:
    """Open those that were closed, to nowhere: the next file would get their number, and what is printed with it."""
    while (number := os.open(_NOWHERE, os.O_RDWR)) < _STREAMS:
        pass
    os.close(number)
    sys.stdin = sys.stdin or _NOWHERE.open(encoding="utf-8")
    sys.stdout = sys.stdout or _NOWHERE.open("w", encoding="utf-8")
    sys.stderr = sys.stderr or _NOWHERE.open("w", encoding="utf-8")


def require_folder() -> None:
    """Raise UsageError when the folder that we are in has been deleted."""
    try:
        Path.cwd()
    except FileNotFoundError:
        raise UsageError(_("the folder that you are in has been deleted; change to another one")) from None
