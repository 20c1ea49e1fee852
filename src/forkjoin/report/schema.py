"""The JSON schemas of the scores, made from the classes that are written."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from pydantic import TypeAdapter

from forkjoin.score import SCORE_SCHEMA, SCORES_SCHEMA, Score

_DIALECT = "https://json-schema.org/draft/2020-12/schema"


def score_schema() -> dict[str, Any]:
    """Describe one score (`forkjoin/score/v1`). Further keys are welcome: a batch adds `origins`."""
    found = TypeAdapter(Score).json_schema(mode="serialization")
    properties = {"schema": {"const": SCORE_SCHEMA}, **found.pop("properties")}
    head = {"$schema": _DIALECT, "title": SCORE_SCHEMA, "description": found.pop("description")}
    rest = {key: found[key] for key in found if key not in {"title", "required", "$defs"}}
    return {**head, **rest, "properties": properties, "required": list(properties), "$defs": found["$defs"]}


def scores_schema() -> dict[str, Any]:
    """Describe the scores of a class (`forkjoin/scores/v1`)."""
    score = score_schema()
    definitions = {**score.pop("$defs"), "Score": {key: value for key, value in score.items() if key != "$schema"}}
    students = {"type": "array", "items": {"$ref": "#/$defs/Score"}}
    head = {"$schema": _DIALECT, "title": SCORES_SCHEMA, "description": "The scores of a class.", "type": "object"}
    properties = {"schema": {"const": SCORES_SCHEMA}, "students": students}
    return {**head, "properties": properties, "required": list(properties), "$defs": definitions}


SCHEMAS: Mapping[str, Callable[[], dict[str, Any]]] = {"score": score_schema, "scores": scores_schema}
