"""Wrong answers made out of right ones, by small changes to the syntax tree."""

from forkjoin.authors.mutation.mutant import Mutant, mutants

__all__ = ["Mutant", "mutants"]
