"""The gradebook in a real PostgreSQL, which the test starts for itself: unprivileged, and on a Unix socket only."""

from __future__ import annotations

import csv
import json
import os
import pwd
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pytest

from tests.support.nbgrader import Kit, missing_nbgrader


def _programs() -> Path | None:
    """Where the server's programs are: Debian keeps them out of PATH."""
    places = [Path(found).parent] if (found := shutil.which("initdb")) else []
    places += sorted(Path("/usr/lib/postgresql").glob("*/bin"), reverse=True)
    return next((place for place in places if (place / "initdb").exists()), None)


def _user() -> str | None:
    """Whom to run the server as, which refuses to run as root; None: whoever runs the test."""
    if os.getuid() != 0:
        return None
    names = {entry.pw_name for entry in pwd.getpwall()}
    return "postgres" if "postgres" in names else "nobody"


def _missing() -> str | None:
    if find_spec("pg8000") is None:
        return "pg8000, the driver for PostgreSQL, is not installed"
    return missing_nbgrader() or (None if _programs() else "PostgreSQL's server is not installed")


pytestmark = pytest.mark.skipif(_missing() is not None, reason=str(_missing()))


def _run(program: str, *arguments: str) -> None:
    programs, user = _programs(), _user()
    assert programs is not None
    who: dict[str, Any] = {"user": user, "group": pwd.getpwnam(user).pw_gid, "extra_groups": []} if user else {}
    # Not captured: what pg_ctl starts would hold the pipe open.
    null = subprocess.DEVNULL
    command = [str(programs / program), *arguments]
    ended = subprocess.run(command, check=False, cwd="/", stdin=null, stdout=null, **who)
    assert ended.returncode == 0, f"{program} ended with {ended.returncode}"


@contextmanager
def _server(folder: Path) -> Iterator[str]:
    """A cluster below `folder`; gives nbgrader's URL of a database in it."""
    folder.mkdir()
    if user := _user():
        shutil.chown(folder, user)
    data = folder / "data"
    _run("initdb", "-D", str(data), "-U", "teacher", "--auth=trust", "--no-sync", "-E", "UTF8", "--locale=C")
    options = f"-k {folder} -c listen_addresses= -c fsync=off"
    _run("pg_ctl", "-D", str(data), "-w", "-t", "300", "-l", str(folder / "log"), "-o", options, "start")
    try:
        yield f"postgresql+pg8000://teacher@/postgres?unix_sock={folder}/.s.PGSQL.5432"
    finally:
        _run("pg_ctl", "-D", str(data), "-w", "-t", "300", "-m", "immediate", "stop")


def test_marks_in_postgresql() -> None:
    with Kit.made() as kit, _server(kit.root / "pg") as url:
        course = kit.root / "course"
        course.mkdir()
        # Other than SQLite, PostgreSQL holds nbgrader to it that an assignment's course is there.
        config = 'c = get_config()\nc.CourseDirectory.course_id = "concurrency"\n'
        with_url = f"{config}c.CourseDirectory.db_url = {url!r}\n"
        (course / "nbgrader_config.py").write_text(with_url, encoding="utf-8")
        form = ("--format", "nbgrader")
        kit.run("grade", "release", ".", *form, "--only", "sentinel", "--assignment", "week1", cwd=course)
        kit.run("nbgrader", "generate_assignment", "week1", cwd=course)
        released = json.loads((course / "release/week1/sentinel.ipynb").read_text(encoding="utf-8"))
        task, answer, checks = released["cells"]
        for student, text in (("ada", kit.solution), ("bob", kit.stub)):
            folder = course / "submitted" / student / "week1"
            folder.mkdir(parents=True)
            cells = [task, {**answer, "source": text}, checks]
            (folder / "sentinel.ipynb").write_text(json.dumps({**released, "cells": cells}), encoding="utf-8")

        # The URL may also be said to `grade batch`.
        (course / "nbgrader_config.py").write_text(config, encoding="utf-8")
        ended = kit.run("grade", "batch", "submitted", "--out", "results", "--gradebook", url, cwd=course)
        assert "the scores are in the gradebook" in ended.stderr
        exporter = "--exporter=forkjoin.notebooks.exporter.GradesCsv"
        kit.run("nbgrader", "export", exporter, "--db", url, cwd=course)
        assert not (course / "gradebook.db").exists()
        with (course / "grades.csv").open(newline="", encoding="utf-8") as file:
            rows = {row["student"]: (row["points"], row["sentinel"], row["status"]) for row in csv.DictReader(file)}
        assert rows == {"ada": ("20", "20", "graded"), "bob": ("0", "0", "graded")}
