"""Classroom 50's runner, as far as an `autograder.py` meets it, and the rules of its `result.json`."""

from __future__ import annotations

import io
import json
import re
import shutil
import subprocess
import tarfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any

_FACTS = {
    "CLASSROOM": "cs1",
    "ASSIGNMENT": "locks",
    "ASSIGNMENT_TYPE": "individual",
    "SUBMISSION_TAG": "submit/2026-10-01T14-32-05Z-a1b2c3d",
    "USERNAME": "ada",
    "OWNER": "ada",
    "COMMIT_URL": "https://git.example/school/cs1-locks-ada/commit/a1b2c3d",
    "RELEASE_URL": "https://git.example/school/cs1-locks-ada/releases/tag/submit",
    "REVIEW_URL": "https://git.example/school/cs1-locks-ada/compare/0000...a1b2c3d",
    "PAGES_BASE_URL": "https://pages.example/classroom50",
    "GITHUB_TOKEN": "secret-token",
}
_REQUIRED = {
    *("schema", "classroom", "assignment", "assignment_type", "owner", "submission", "commit", "release", "review"),
    *("datetime", "score", "max-score", "tests"),
}
_OPTIONAL = {"graded_at", "submitted_by"}
_TIME = re.compile(r"\d{4}-\d\d-\d\dT([01]\d|2[0-3]):[0-5]\d:[0-5]\dZ")


@dataclass
class Ended:
    """How the autograder ended, and what it left in the step's files."""

    status: int
    stdout: str
    stderr: str
    outputs: dict[str, str]


def run_autograder(bundle: Path, checkout: Path, folder: Path, python: Path, **variables: str) -> Ended:
    """Do what the runner does: the bundle, an archive of at most 10 MB, is unpacked beside the checkout and run."""
    runtime = folder / "temp/classroom50-runtime"
    packed = io.BytesIO()
    with tarfile.open(fileobj=packed, mode="w:gz") as archive:
        archive.add(bundle, arcname="locks")
    assert len(packed.getvalue()) < 10 * 1024 * 1024
    shutil.copytree(bundle, runtime / "locks")
    for name in ("result.json", "release-body.md"):
        if (checkout / name).is_file():
            (checkout / name).unlink()
    files = {name: folder / name.lower() for name in ("GITHUB_OUTPUT", "GITHUB_STEP_SUMMARY", "GITHUB_ENV")}
    for file in files.values():
        file.touch()
    places = {"GITHUB_WORKSPACE": str(checkout), "RUNNER_TEMP": str(folder / "temp"), "HOME": str(folder)}
    environment = {**_FACTS, **places, **{name: str(file) for name, file in files.items()}, **variables}
    ended = subprocess.run(
        [str(python), str(runtime / "locks/autograder.py")],
        cwd=checkout,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    lines = files["GITHUB_OUTPUT"].read_text(encoding="utf-8").splitlines()
    return Ended(ended.returncode, ended.stdout, ended.stderr, dict(line.split("=", 1) for line in lines))


def check_result(text: str) -> dict[str, Any]:
    """Assert that a result keeps every rule of `classroom50/result/v1`, and give it."""
    result: dict[str, Any] = json.loads(text)
    assert result.keys() >= _REQUIRED
    assert not result.keys() - _REQUIRED - _OPTIONAL
    assert result["schema"] == "classroom50/result/v1"
    assert (result["classroom"], result["assignment"]) == (_FACTS["CLASSROOM"], _FACTS["ASSIGNMENT"])
    assert (result["assignment_type"], result["owner"]) == ("individual", "ada")
    assert result["submission"].startswith("submit/")
    assert all(isinstance(result[key], str) and result[key] for key in ("commit", "release", "review"))
    assert all(_TIME.fullmatch(result[key]) for key in {"datetime", "graded_at"} & result.keys())
    for one in (result, *result["tests"]):
        assert type(one["score"]) is type(one["max-score"]) is int
        assert 0 <= one["score"] <= one["max-score"]
    assert all(type(test["passed"]) is bool and test["test-name"] for test in result["tests"])
    assert result["score"] == sum(test["score"] for test in result["tests"])
    assert result["max-score"] == sum(test["max-score"] for test in result["tests"])
    return result
