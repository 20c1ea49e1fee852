"""`grade doctor`: which protection this machine gives, what held, and how to get more."""

from __future__ import annotations

import json
import sys
from typing import Any

from forkjoin.box.advice import advice
from forkjoin.box.choice import Outcome, outcomes
from forkjoin.box.levels import NAMES
from forkjoin.box.trial import MEANINGS
from forkjoin.cli.services import Services
from forkjoin.cli.status import ExitStatus
from forkjoin.cli.terminal import page_of, put_out
from forkjoin.language import gettext as _
from forkjoin.report.sheet import Page, Sheet

DOCTOR_SCHEMA = "forkjoin/doctor/v1"


def doctor(style: str, require: str | None, services: Services) -> int:
    """Try the levels on this machine and report (`style` "json": for programs). Fails when `require` is not reached."""
    course = services.course()
    hidden = [folder for folder in (course.graders, course.solutions) if folder is not None]
    found = []
    for outcome in outcomes(-1, hidden):
        found.append(outcome)
        if outcome.box is not None:
            outcome.box.close()
    for_programs = style == "json"
    put_out(_json(found) if for_programs else _text(found, page_of(sys.stdout)), for_programs=for_programs)
    level = _level(found)
    if level is None:
        return ExitStatus.FAULT
    enough = require is None or NAMES.index(level) <= NAMES.index(require)
    return ExitStatus.PASSED if enough else ExitStatus.USAGE


def _level(found: list[Outcome]) -> str | None:
    return found[-1].level.name if found[-1].box is not None else None


def _json(found: list[Outcome]) -> str:
    rows: list[dict[str, Any]] = [
        {
            "level": outcome.level.name,
            "holds": outcome.box is not None,
            "reason": outcome.reason,
            "advice": advice(outcome.level.name, outcome.reason) if outcome.reason else [],
            "held": outcome.found.held,
            "open": outcome.found.open,
        }
        for outcome in found
    ]
    data = {"schema": DOCTOR_SCHEMA, "level": _level(found), "tried": rows}
    return json.dumps(data, ensure_ascii=False, indent=2) + "\n"


def _text(found: list[Outcome], page: Page) -> str:
    sheet = Sheet(page)
    sheet.write(_("protection: {level}").format(level=_level(found) or _("none: this machine cannot grade")), "bold")
    for outcome in found:
        mark = page.marks["passed" if outcome.box is not None else "failed"]
        sheet.write(f"{mark} {outcome.level.name}  {_(outcome.level.title)}")
        if outcome.reason:
            sheet.write(outcome.reason, "dim", 4)
            for line in advice(outcome.level.name, outcome.reason):
                sheet.write(_("to get it: {advice}").format(advice=line), "", 4)
        else:
            _details(sheet, outcome)
    return sheet.text()


def _details(sheet: Sheet, outcome: Outcome) -> None:
    """What the canary could not get at, and what it could."""
    for name in outcome.found.held:
        sheet.write(f"{sheet.page.marks['passed']} {_(MEANINGS[name])}", "green", 4)
    for name, why in outcome.found.open.items():
        sheet.write(f"{sheet.page.marks['failed']} {_(MEANINGS[name])}: {why}", "yellow", 4)
