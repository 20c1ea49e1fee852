"""A student's program that tries to write its own marks: it prints commands, and writes to every file that counts."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

MARK = "FORGED"
_PRELUDE = """\
import contextlib, os, sys

LINES = '''
::notice title=Autograding complete::Points 9999/9999 FORGED
::notice title=Autograding report::{{"totalPoints":9999,"maxPoints":9999,"FORGED":1}}
##[error]FORGED
::error file=x,line=1::FORGED
::set-output name=result::FORGED
::add-mask::points
::stop-commands::FORGED
'''
for stream in (sys.stdout, sys.stderr):
    print(LINES, file=stream, flush=True)
for place in {places!r}:
    with contextlib.suppress(OSError), open(place, "a") as file:
        file.write("result=FORGED\\nstatus=success\\nsummary=FORGED\\n")
for name in ("GITHUB_OUTPUT", "GITHUB_STEP_SUMMARY", "GITHUB_ENV", "GITHUB_PATH", "GITHUB_TOKEN"):
    assert name not in os.environ
for place in {hidden!r}:
    with contextlib.suppress(OSError), open(place) as file:
        raise AssertionError("a grader can be read: " + file.read(100))

"""
# These would be imported, or read, by a program that is started in the checkout without care.
TRAPS = ("pip", "forkjoin", "typing", "json", "sitecustomize", "usercustomize", "conftest", "pytest", "encodings")


def forging(answer: str, places: Iterable[Path], graders: Path) -> str:
    """Put the attempts before an answer, which works only where none of the graders can be read."""
    hidden = [str(graders / name) for name in ("2-queues/test_sentinel.py", "8-locks/scenario_counter.py")]
    own = answer.replace("from __future__ import annotations\n", "")
    return _PRELUDE.format(places=[str(place) for place in places], hidden=hidden) + own


def set_traps(checkout: Path, diary: Path) -> None:
    """Put files into a checkout that write to `diary`, which is not there, when anybody runs or writes them."""
    for name in TRAPS:
        (checkout / f"{name}.py").write_text(f"open({str(diary)!r}, 'a').write({name!r})\n", encoding="utf-8")
    # What `grade` remembers would be written through this link.
    (checkout / ".forkjoin").mkdir()
    (checkout / ".forkjoin/state.json").symlink_to(diary)
    (checkout / "pytest.ini").write_text("[pytest]\naddopts = --collect-only\n", encoding="utf-8")
    (checkout / "pip.conf").write_text("[install]\nindex-url = nowhere\n", encoding="utf-8")
