"""Scores as JSON, for programs (`forkjoin/score/v1`, `forkjoin/scores/v1`)."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from forkjoin.score import SCORES_SCHEMA, Score


def score_json(score: Score) -> str:
    """One student's score."""
    return _dumps(score.to_json())


def scores_json(scores: Sequence[Score]) -> str:
    """The scores of a class, in the order given."""
    return _dumps({"schema": SCORES_SCHEMA, "students": [score.to_json() for score in scores]})


def _dumps(data: dict[str, Any]) -> str:
    """Write non-Latin letters as they are: people open these files too."""
    return json.dumps(data, ensure_ascii=False, indent=2, allow_nan=False) + "\n"
