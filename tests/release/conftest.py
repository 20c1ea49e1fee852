from __future__ import annotations

from pathlib import Path

import pytest

from tests.support.commands import Grade


@pytest.fixture
def grade(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Grade:
    """`grade`, called in a folder that is empty but for the course."""
    monkeypatch.chdir(tmp_path)
    return Grade(tmp_path)
