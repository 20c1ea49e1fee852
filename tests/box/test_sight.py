"""A system that does not show what processes wait in is refused: nothing would ever be seen to be still."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from forkjoin.box import proc, sight


def _refuse(pid: int, tid: int) -> list[bytes]:
    raise PermissionError(1, "Operation not permitted", f"/proc/{pid}/task/{tid}/syscall")


def test_a_child_is_seen() -> None:
    before = proc.children(os.getpid())
    assert sight.obstacle() is None
    assert proc.children(os.getpid()) == before


def test_what_hides_a_child_is_said(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(proc, "system_call", _refuse)
    monkeypatch.setattr(sight, "_YAMA", tmp_path / "ptrace_scope")
    assert sight.obstacle() == "the kernel does not tell what a process waits in: Operation not permitted"
    (tmp_path / "ptrace_scope").write_text("2\n", encoding="ascii")
    assert (sight.obstacle() or "").endswith("(kernel.yama.ptrace_scope is 2, and must be 0 or 1)")
