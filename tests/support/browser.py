"""A real browser without a window, for the tests of pages: their elements, and a picture of them."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from pathlib import Path

import pytest

_NAMES = ("chromium", "chromium-browser", "google-chrome")
BROWSER = next((path for name in _NAMES if (path := shutil.which(name))), None)
needs_browser = pytest.mark.skipif(BROWSER is None and not os.environ.get("CI"), reason="there is no chromium here")


def _run(page: Path, *options: str) -> str:
    assert BROWSER is not None, "install chromium: these tests need it where CI is set"
    with tempfile.TemporaryDirectory(prefix="forkjoin-browser-") as profile:
        command = [BROWSER, "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"]
        command += [f"--user-data-dir={profile}", "--hide-scrollbars", "--virtual-time-budget=5000", *options]
        done = subprocess.run([*command, page.as_uri()], capture_output=True, text=True, check=True, timeout=300)
    return done.stdout


def dom_of(page: Path, *options: str) -> str:
    """The page's elements after its scripts have run. `options` are Chromium's own."""
    return _run(page, "--dump-dom", *options)


def picture_of(page: Path, picture: Path, width: int = 1280, height: int = 900) -> Path:
    """A screenshot (PNG), of so many pixels; its path."""
    _run(page, f"--screenshot={picture}", f"--window-size={width},{height}")
    return picture
