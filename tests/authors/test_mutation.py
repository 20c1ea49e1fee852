"""The mutation operators: each makes the changes it is made for, and takes them back."""

from __future__ import annotations

import ast
from textwrap import dedent

import pytest

from forkjoin.authors.mutation import mutants
from forkjoin.authors.mutation.mutant import OPERATORS

PROGRAM = dedent(
    '''
    """A program with something for every operator."""
    from threading import Lock, Semaphore, Thread

    first, second = Lock(), Lock()
    places = Semaphore(2)


    def work(items, condition, out=None):
        total = 0
        with first:
            total += 1
            out.append(total)
        with second:
            out.append(total)
        while not items:
            condition.wait(timeout=1)
        for item in items:
            if item is None:
                break
            total += item
            out.append(item)
        try:
            condition.notify_all()
        except ValueError:
            total = 0
        finally:
            condition.release()
        if out:
            out.append(total)
        return total < 3


    class Worker(Thread):
        pass


    thread = Thread(target=work, args=([1], None), daemon=True)
    thread.start()
    thread.join()
    '''
)


def _changed(source: str, operator: str) -> list[str]:
    return [mutant.source for mutant in mutants(source) if mutant.operator == operator]


@pytest.mark.parametrize("operator", [operator.__name__ for operator in OPERATORS])
def test_every_operator_finds_its_place(operator: str) -> None:
    assert _changed(PROGRAM, operator)


def test_operators_take_their_changes_back() -> None:
    tree = ast.parse(PROGRAM)
    before = ast.unparse(tree)
    for operator in OPERATORS:
        for _ in operator(tree):
            pass
        assert ast.unparse(tree) == before, operator.__name__


def test_mutants_differ_and_compile() -> None:
    made = list(mutants(PROGRAM))
    assert len({mutant.source for mutant in made}) == len(made) == len({mutant.key for mutant in made})
    assert ast.unparse(ast.parse(PROGRAM)) + "\n" not in {mutant.source for mutant in made}
    for mutant in made:
        compile(mutant.source, "mutant", "exec")


@pytest.mark.parametrize(
    "operator, source, expected",
    [
        ("drop_region", "with lock:\n    a()\n    b()\n", ["a()\nb()\n"]),
        (
            "shrink_region",
            "with lock:\n    a()\n    b()\n",
            ["a()\nwith lock:\n    b()\n", "with lock:\n    a()\nb()\n"],
        ),
        ("split_region", "with lock:\n    a()\n    b()\n", ["with lock:\n    a()\nwith lock:\n    b()\n"]),
        ("double_call", "t.join()\n", ["t.join()\nt.join()\n"]),
        ("other_method", "c.notify_all()\n", ["c.notify()\n"]),
        ("other_number", "s = Semaphore(2)\n", ["s = Semaphore(3)\n", "s = Semaphore(1)\n"]),
        ("other_flag", "t.daemon = True\n", ["t.daemon = False\n"]),
        ("drop_argument", "q.get(timeout=1)\n", ["q.get()\n"]),
        ("call_the_target", "Thread(target=f, args=(1,))\n", ["Thread(target=f(*(1,)), args=(1,))\n"]),
        ("loop_once", "while not x:\n    c.wait()\n", ["if not x:\n    c.wait()\n"]),
        ("loop_once", "while True:\n    break\n", []),
        ("other_comparison", "a is None\n", ["a == None\n", "a is not None\n"]),
        ("truth_for_none", "if a is None:\n    b()\n", ["if not a:\n    b()\n"]),
        ("negated", "if not a:\n    b()\n", ["if a:\n    b()\n"]),
        ("drop_statement", "a()\nb()\n", ["b()\n", "a()\n"]),
        ("swap_neighbours", "a()\nb()\n", ["b()\na()\n"]),
        ("into_the_block_above", "for i in x:\n    a()\nb()\n", ["for i in x:\n    a()\n    b()\n"]),
        ("out_of_the_block", "for i in x:\n    a()\n    b()\n", ["for i in x:\n    a()\nb()\n"]),
        ("drop_finally", "try:\n    a()\nfinally:\n    b()\n", ["a()\nb()\n"]),
        ("drop_except", "try:\n    a()\nexcept E:\n    b()\n", ["a()\n"]),
    ],
)
def test_what_an_operator_makes(operator: str, source: str, expected: list[str]) -> None:
    assert _changed(source, operator) == expected
