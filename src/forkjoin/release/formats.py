"""The formats of `grade release`, each with the function that makes it: a new format is one more line here."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from forkjoin.release.classroom50 import classroom50
from forkjoin.release.gradescope import gradescope
from forkjoin.release.nbgrader import notebooks
from forkjoin.release.release import Order, Release
from forkjoin.release.repository import repository

FORMATS: Mapping[str, Callable[[Order], Release]] = {
    "repository": repository,
    "classroom50": classroom50,
    "gradescope": gradescope,
    "nbgrader": notebooks,
}
SAME: Mapping[str, str] = {"notebook": "nbgrader"}
"""Other names of formats, by what they are called above."""
