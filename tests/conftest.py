"""For all tests: messages are English, whatever language the machine speaks."""

from __future__ import annotations

import os

import pytest

from forkjoin import language

# At import, so that what is started by fixtures of any scope inherits it.
os.environ[language.VARIABLE] = language.ENGLISH


@pytest.fixture(autouse=True)
def _english() -> None:
    """Begin in English: a test before may have spoken another language."""
    language.use(language.ENGLISH)
