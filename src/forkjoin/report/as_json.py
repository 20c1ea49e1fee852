"""Scores as JSON, for programs (`forkjoin/score/v1`, `forkjoin/scores/v1`)."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from forkjoin.score import SCORES_SCHEMA, Score


def score_json(score: Score) -> str:
    """One student's score."""
    return dumps(score.to_json())


def scores_json(scores: Iterable[Score]) -> str:
    """The scores of a class, in the order given."""
    return "".join(scores_pieces(map(score_json, scores)))


def scores_pieces(scores: Iterable[str]) -> Iterator[str]:
    """The scores of a class, each as `score_json` or a batch wrote it, in the order given, piece by piece."""
    yield f'{{\n  "schema": "{SCORES_SCHEMA}",\n  "students": ['
    between = "\n"
    for text in scores:
        # In JSON, no line is empty and no text goes over two; `textwrap.indent` would look at each.
        yield between + "    " + text.rstrip("\n").replace("\n", "\n    ")
        between = ",\n"
    yield "]\n}\n" if between == "\n" else "\n  ]\n}\n"


def dumps(data: Mapping[str, Any]) -> str:
    """Write plain data, non-Latin letters as they are: people open these files too."""
    return json.dumps(data, ensure_ascii=False, indent=2, allow_nan=False) + "\n"
