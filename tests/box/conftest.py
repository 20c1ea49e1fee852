"""A box, and a way to run a small program in it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from textwrap import dedent
from typing import Any

import pytest

from forkjoin.box import Box, BoxError, Evidence, Limits, RunRequest
from forkjoin.box.levels import NAMES

SCENARIO = Path(__file__).parent / "scenario_programs.py"
RunProgram = Callable[..., Evidence]


@pytest.fixture(scope="package", params=NAMES)
def box(request: pytest.FixtureRequest) -> Iterator[Box]:
    """At each level that this machine can give."""
    try:
        box = Box(level=request.param)
    except BoxError as error:
        pytest.skip(f"{request.param}: {error}")
    with box:
        yield box


@pytest.fixture
def run_program(box: Box, tmp_path: Path) -> RunProgram:
    """Run `main` of a program in the box, with what the witness has in store for it."""

    def run(source: str, function: str = "call_main", **more: Any) -> Evidence:
        file = tmp_path / "program.py"
        file.write_text(dedent(source), encoding="utf-8")
        limits = Limits(**more.pop("limits", {}))
        world, method, whole = more.pop("world", {}), more.pop("method", "fork"), more.pop("whole", False)
        alternating = more.pop("alternating", False)
        request = RunRequest(str(file), str(SCENARIO), function, more, world, method, limits, whole)
        return box.run(replace(request, alternating=alternating))

    return run
