"""For all tests: messages are English, whatever language the machine speaks, and Ctrl-C is heard."""

from __future__ import annotations

import os
import signal

import pytest

from forkjoin import language

# At import, so that what is started by fixtures of any scope inherits it.
os.environ[language.VARIABLE] = language.ENGLISH
# A shell's background job, such as `make test &` in a script, starts with this signal ignored, and hands that down.
signal.signal(signal.SIGINT, signal.default_int_handler)


@pytest.fixture(autouse=True)
def _english() -> None:
    """Begin in English: a test before may have spoken another language."""
    language.use(language.ENGLISH)
