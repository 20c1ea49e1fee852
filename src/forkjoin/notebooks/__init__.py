"""Notebooks: exercises in Jupyter, with nbgrader or without. Here is what a notebook itself needs.

`grade("sentinel")` grades the answer's cell. After `%load_ext forkjoin.notebooks`, `%%exercise sentinel` grades the
cell that it begins.
"""

from typing import Any

from forkjoin.notebooks.live import Graded, NotGraded, exercise, grade

__all__ = ["Graded", "NotGraded", "grade", "load_ipython_extension"]


def load_ipython_extension(ipython: Any) -> None:
    """Make the cell magic known: `%load_ext forkjoin.notebooks` calls this."""
    ipython.register_magic_function(exercise, magic_kind="cell", magic_name="exercise")
