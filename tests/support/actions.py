"""A runner of GitHub Actions, as far as steps that run commands need one: their environment, files and output."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

_COMMAND = re.compile(r"::([a-z-]+)(?: ([^:]*))?::(.*)")
_FILES = ("GITHUB_OUTPUT", "GITHUB_STEP_SUMMARY", "GITHUB_ENV", "GITHUB_PATH", "GITHUB_STATE")


def _undone(text: str) -> str:
    for escaped, sign in (("%0D", "\r"), ("%0A", "\n"), ("%3A", ":"), ("%2C", ","), ("%25", "%")):
        text = text.replace(escaped, sign)
    return text


def commands(output: str) -> list[tuple[str, dict[str, str], str]]:
    """What a runner does with a step's output."""
    found: list[tuple[str, dict[str, str], str]] = []
    stopped: str | None = None
    for line in re.split(r"\r\n|\r|\n", output):
        if stopped is not None:
            stopped = None if line.strip() == f"::{stopped}::" else stopped
            continue
        match = _COMMAND.match(line.lstrip())
        assert match or "##[" not in line
        if match and match[1] == "stop-commands":
            stopped = match[3]
        elif match:
            pairs = (pair.split("=", 1) for pair in (match[2] or "").split(",") if pair)
            found.append((match[1], {key: _undone(value) for key, value in pairs}, _undone(match[3])))
    assert stopped is None, "commands stay switched off"
    return found


@dataclass
class Step:
    """What a step did."""

    status: int
    stdout: str
    stderr: str
    files: dict[str, str]

    @property
    def outputs(self) -> dict[str, str]:
        """Its outputs; each is a line here."""
        return dict(line.split("=", 1) for line in self.files["GITHUB_OUTPUT"].splitlines())


@dataclass
class Runner:
    """Runs the steps of a job in `folder`. `checkouts`: what each `actions/checkout` finds, in the order of the steps.

    `path`: what comes first on PATH: the Python that a step of the job has set up, and stand-ins.
    """

    folder: Path
    checkouts: list[Path]
    path: list[Path]
    variables: dict[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.workspace = self.folder / "work/repository/repository"
        self.workspace.mkdir(parents=True)

    def environment(self, files: dict[str, Path]) -> dict[str, str]:
        """What a step is started with: nothing of the machine that the test runs on but PATH and what is given."""
        path = os.pathsep.join([*map(str, self.path), os.environ["PATH"]])
        facts = {"CI": "true", "GITHUB_ACTIONS": "true", "GITHUB_WORKSPACE": str(self.workspace), "LANG": "C.UTF-8"}
        ours = {"PATH": path, "HOME": str(self.folder), "RUNNER_TEMP": str(self.folder / "temp")}
        return {**ours, **facts, **{name: str(file) for name, file in files.items()}, **self.variables}

    def run(self, workflow: Path, to: str | None = None) -> dict[str, Step]:
        """Run the steps of the workflow's only job until one fails, or up to the one named `to`; by name."""
        (job,) = yaml.safe_load(workflow.read_text(encoding="utf-8"))["jobs"].values()
        done: dict[str, Step] = {}
        for number, step in enumerate(job["steps"]):
            if "uses" in step:
                self._use(step)
                continue
            done[step["name"]] = self._run(step, self.folder / f"step{number}")
            if step["name"] == to or (done[step["name"]].status and not step.get("continue-on-error")):
                break
        return done

    def _use(self, step: dict[str, Any]) -> None:
        name = step["uses"].split("@")[0]
        if name == "actions/checkout":
            place = self.workspace / step["with"].get("path", ".")
            shutil.copytree(self.checkouts.pop(0), place, symlinks=True, dirs_exist_ok=True)
        else:
            assert name == "actions/setup-python"

    def _run(self, step: dict[str, Any], folder: Path) -> Step:
        assert "${{" not in step["run"], "an expression in a script may be a student's text"
        folder.mkdir()
        files = {name: folder / name.lower() for name in _FILES}
        for file in files.values():
            file.touch()
        script = folder / "script.sh"
        script.write_text(step["run"], encoding="utf-8")
        ended = subprocess.run(
            ["/bin/bash", "-e", str(script)],
            cwd=self.workspace,
            env=self.environment(files),
            capture_output=True,
            text=True,
            check=False,
        )
        written = {name: file.read_text(encoding="utf-8") for name, file in files.items()}
        return Step(ended.returncode, ended.stdout, ended.stderr, written)
