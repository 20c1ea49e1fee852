"""`grade check` in the formats of classroom systems, and the schemas of our own scores."""

from __future__ import annotations

import json
from base64 import b64decode
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from jsonschema.protocols import Validator

from tests.support.actions import commands
from tests.support.commands import Grade
from tests.support.courses import make_workspace, write

RUNNER = {
    "CLASSROOM": "cs1",
    "ASSIGNMENT": "locks",
    "SUBMISSION_TAG": "submit/2026-10-01T11-59-58Z-a1b2c3d",
    "OWNER": "ada",
    "COMMIT_URL": "commit",
    "RELEASE_URL": "release",
}


@pytest.fixture
def workspace(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A workspace, in no step of a workflow, even where the tests run in one."""
    monkeypatch.delenv("GITHUB_OUTPUT", raising=False)
    monkeypatch.delenv("GITHUB_STEP_SUMMARY", raising=False)
    folder = make_workspace(tmp_path / "ada")
    write(folder / "8-locks/counter.py", "race")
    return folder


def test_outside_a_workflow_classroom_is_json(grade: Grade, workspace: Path) -> None:
    result = grade("check", "--dir", workspace, "--format", "classroom")
    assert result.exit_code == 1
    assert json.loads(result.stdout)["max_score"] == 60


def test_in_a_step_classroom_sets_the_output_and_prints_the_notices(
    grade: Grade, workspace: Path, tmp_path: Path
) -> None:
    files = {name: str(write(tmp_path / name, "")) for name in ("GITHUB_OUTPUT", "GITHUB_STEP_SUMMARY")}
    result = grade("check", "--dir", workspace, "--format", "classroom", "--output", "r.json", env=files)
    assert result.exit_code == 1
    told = [(place["title"], text) for kind, place, text in commands(result.stdout) if kind == "notice"]
    assert told[0] == ("Autograding complete", "Points 40/60")
    name, value = (tmp_path / "GITHUB_OUTPUT").read_text(encoding="utf-8").rstrip("\n").split("=", 1)
    assert name == "result"
    assert json.loads(b64decode(value)) == json.loads((tmp_path / "r.json").read_text(encoding="utf-8"))
    assert "One update is lost." in (tmp_path / "GITHUB_STEP_SUMMARY").read_text(encoding="utf-8")


def test_classroom50_needs_its_runner(grade: Grade, workspace: Path) -> None:
    result = grade("check", "--dir", workspace, "--format", "classroom50", env=dict.fromkeys(RUNNER, ""))
    assert result.exit_code == 2
    assert "needs what Classroom 50's runner sets: CLASSROOM" in result.stderr
    assert grade.factory.graded == []


def test_classroom50_writes_result_body_and_outputs(grade: Grade, workspace: Path, tmp_path: Path) -> None:
    env = {**RUNNER, "GITHUB_OUTPUT": str(write(tmp_path / "outputs", ""))}
    result = grade("check", "--dir", workspace, "--format", "classroom50", "--output", "result.json", env=env)
    assert result.exit_code == 1
    assert json.loads((tmp_path / "result.json").read_text(encoding="utf-8"))["score"] == 40
    assert "| 8-locks/counter | failed |" in (tmp_path / "release-body.md").read_text(encoding="utf-8")
    assert (tmp_path / "outputs").read_text(encoding="utf-8").startswith("status=failure\nsummary=forkjoin: 40 of 60")
    assert [kind for kind, _, _ in commands(result.stdout)].count("error") == 2


@pytest.mark.parametrize("form", ["classroom50", "gradescope"])
def test_no_verdict_is_not_written_as_a_number(grade: Grade, workspace: Path, tmp_path: Path, form: str) -> None:
    write(workspace / "2-queues/sentinel.py", "ungraded")
    result = grade("check", "--dir", workspace, "--format", form, "--output", "result.json", env=RUNNER)
    assert result.exit_code == 4
    assert result.stdout == ""
    assert "2-queues/sentinel could not be graded" in result.stderr
    assert not (tmp_path / "result.json").exists()


def test_gradescope_finds_files_by_their_names(grade: Grade, tmp_path: Path) -> None:
    write(tmp_path / "submission/counter.py", "right")
    result = grade("check", "--dir", "submission", "--format", "gradescope")
    assert result.exit_code == 1
    assert json.loads(result.stdout)["score"] == 20


@pytest.fixture
def schema(grade: Grade) -> Any:
    def validator(*which: str) -> Validator:
        result = grade("schema", *which)
        assert result.exit_code == 0
        found = json.loads(result.stdout)
        jsonschema.Draft202012Validator.check_schema(found)
        return jsonschema.Draft202012Validator(found)

    return validator


def test_scores_keep_their_schemas(grade: Grade, workspace: Path, tmp_path: Path, schema: Any) -> None:
    one = json.loads(grade("check", "--dir", workspace, "--format", "json").stdout)
    schema().validate(one)
    schema("score").validate(one)
    make_workspace(tmp_path / "class/alan")
    assert grade("batch", "class", "--out", "results").exit_code == 0
    schema("scores").validate(json.loads((tmp_path / "results/scores.json").read_text(encoding="utf-8")))
    schema("score").validate(json.loads((tmp_path / "results/students/alan.json").read_text(encoding="utf-8")))


@pytest.mark.parametrize("key, value", [("points", "3"), ("schema", "forkjoin/score/v2"), ("exercises", None)])
def test_a_score_that_is_none_is_refused(grade: Grade, workspace: Path, schema: Any, key: str, value: object) -> None:
    one = json.loads(grade("check", "--dir", workspace, "--format", "json").stdout)
    with pytest.raises(jsonschema.ValidationError):
        schema().validate({**one, key: value})
    with pytest.raises(jsonschema.ValidationError):
        schema().validate({name: one[name] for name in one if name != key})


def test_a_schema_of_something_else(grade: Grade) -> None:
    assert grade("schema", "marks").exit_code == 2
