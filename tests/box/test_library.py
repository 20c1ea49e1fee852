"""What a submission imports of the kit, where another user than the kit's owner runs it."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

import forkjoin.probe
from forkjoin.box.zygote import _copy_probe


def test_every_user_can_read_the_probe(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Of a checkout made with umask 077, too: a submission's spawned children read it as another user."""
    kit, library = tmp_path / "kit", tmp_path / "library"
    shutil.copytree(Path(forkjoin.probe.__file__).parent, kit, ignore=shutil.ignore_patterns("__pycache__"))
    for path in kit.rglob("*"):
        path.chmod(0o700 if path.is_dir() else 0o600)
    monkeypatch.setattr(forkjoin.probe, "__file__", str(kit / "__init__.py"))
    library.mkdir()
    _copy_probe(library)
    modes = {path.relative_to(library): path.stat().st_mode & 0o777 for path in library.rglob("*")}
    assert modes[Path("sitecustomize.py")] == 0o644
    assert {mode for path, mode in modes.items() if path.suffix == ".py"} == {0o644}
    assert {mode for path, mode in modes.items() if not path.suffix} == {0o755}
