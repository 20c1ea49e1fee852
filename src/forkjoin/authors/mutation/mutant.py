"""Mutants of one answer: every change of every operator, each once."""

from __future__ import annotations

import ast
import hashlib
from collections.abc import Iterator
from dataclasses import dataclass

from forkjoin.authors.mutation import calls, conditions, regions, structure
from forkjoin.authors.mutation.edits import Operator

OPERATORS: tuple[Operator, ...] = (
    *(regions.drop_region, regions.shrink_region, regions.expand_region),
    *(regions.split_region, regions.double_region, regions.exchange_lock),
    *(calls.double_call, calls.other_method, calls.other_kind, calls.other_number, calls.other_flag),
    *(calls.drop_argument, calls.call_the_target),
    *(conditions.loop_once, conditions.other_comparison, conditions.truth_for_none, conditions.negated),
    *(structure.drop_statement, structure.swap_neighbours, structure.into_the_block_above),
    *(structure.out_of_the_block, structure.drop_finally, structure.drop_except),
)


@dataclass(frozen=True)
class Mutant:
    """A right answer with one change. `line` is the change's place in the answer; `source` the whole program."""

    operator: str
    change: str
    line: int
    source: str

    @property
    def key(self) -> str:
        """What identifies it, in the file of equivalents and in the cache: a hash of the program."""
        return hashlib.sha256(self.source.encode()).hexdigest()[:12]


def mutants(source: str) -> Iterator[Mutant]:
    """Every mutant of a program that compiles and differs from the others. Raises SyntaxError for no program."""
    tree = ast.parse(source)
    seen = {ast.unparse(tree)}
    for operator in OPERATORS:
        for change, line in operator(tree):
            text = ast.unparse(ast.fix_missing_locations(tree))
            if text not in seen and _compiles(text):
                seen.add(text)
                yield Mutant(operator.__name__, change, line, text + "\n")


def _compiles(source: str) -> bool:
    """Whether Python takes it: a `return` may have been moved out of its function."""
    try:
        compile(source, "mutant", "exec", dont_inherit=True)
    except SyntaxError:
        return False
    return True
