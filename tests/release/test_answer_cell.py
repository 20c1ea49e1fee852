from __future__ import annotations

import ast

import pytest

from forkjoin.course import Course, Exercise, find_course
from forkjoin.release.answer_cell import answer_cell
from tests.support.nbgrader import without_marks

COURSE = find_course()
EXERCISES = pytest.mark.parametrize("exercise", COURSE.exercises, ids=lambda exercise: exercise.name)


def _definitions(text: str) -> dict[str, str]:
    """Every function at the top, and in a class, by name: its body without docstring."""
    found: dict[str, str] = {}
    for node in ast.parse(text).body:
        inner = node.body if isinstance(node, ast.ClassDef) else [node]
        for one in inner:
            if isinstance(one, ast.FunctionDef):
                body = one.body[1:] if ast.get_docstring(one) else one.body
                owner = node.name if isinstance(node, ast.ClassDef) else ""
                found[f"{owner}.{one.name}"] = "\n".join(map(ast.unparse, body))
    return found


@EXERCISES
def test_it_is_the_solution_in_the_stubs_place(exercise: Exercise) -> None:
    assert COURSE.solutions is not None
    cell = answer_cell(COURSE, exercise)
    solution = (COURSE.solutions / exercise.file).read_text(encoding="utf-8")
    assert _definitions(cell) == _definitions(solution)
    values = [ast.dump(node) for node in ast.parse(cell).body if isinstance(node, ast.Assign | ast.AnnAssign)]
    wanted = [ast.dump(node) for node in ast.parse(solution).body if isinstance(node, ast.Assign | ast.AnnAssign)]
    assert set(wanted) <= set(values)


@EXERCISES
def test_what_students_get_is_the_stub(exercise: Exercise) -> None:
    assert COURSE.solutions is not None
    given = without_marks(answer_cell(COURSE, exercise))
    stub = exercise.stub.read_text(encoding="utf-8")
    solution = (COURSE.solutions / exercise.file).read_text(encoding="utf-8")
    own = {line.strip() for line in solution.splitlines()} - {line.strip() for line in stub.splitlines()} - {""}
    assert own.isdisjoint(line.strip() for line in given.splitlines())
    kept = [line for line in stub.splitlines() if "NotImplementedError" not in line]
    assert [line for line in kept if line not in given.splitlines()] == []
    compile(given, exercise.file, "exec", dont_inherit=True)


def _course(tmp_path: pytest.TempPathFactory, stub: str, solution: str) -> tuple[Course, Exercise]:
    root = tmp_path.mktemp("course")
    files = {"exercises/1-own/one.py": stub, "solutions/1-own/one.py": solution, "graders/1-own/test_one.py": ""}
    files["exercises/1-own/one.toml"] = 'title = "One"\npoints = 1\n'
    for name, text in files.items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(text, encoding="utf-8")
    course = Course(root)
    return course, course.exercises[0]


def test_a_class_with_more_than_its_stub(tmp_path_factory: pytest.TempPathFactory) -> None:
    stub = 'class A:\n    """An A."""\n\n    def go(self):\n        raise NotImplementedError\n\n\nLAST = 1\n'
    solution = "import os\n\nclass A:\n    # how far\n    far = 2\n\n    def go(self):\n        return self._far()\n\n"
    solution += "    @property\n    def _far(self):\n        return os.sep\n\n\nLAST = 1\n"
    cell = answer_cell(*_course(tmp_path_factory, stub, solution))
    assert _definitions(cell) == {"A.go": "return self._far()", "A._far": "return os.sep"}
    assert "    # how far\n    far = 2" in cell
    assert cell.count("import os") == 1
    assert cell.count("LAST = 1") == 1
    given = without_marks(cell)
    assert "far" not in given
    assert "import os" not in given


def test_without_solutions_the_stub_raises(tmp_path_factory: pytest.TempPathFactory) -> None:
    stub = "def go():\n    # TODO: go\n    raise NotImplementedError\n"
    course, exercise = _course(tmp_path_factory, stub, "")
    (course.root / "solutions/1-own/one.py").unlink()
    (course.root / "solutions/1-own").rmdir()
    (course.root / "solutions").rmdir()
    cell = answer_cell(course, exercise)
    raising = "    ### BEGIN SOLUTION\n    raise NotImplementedError\n    ### END SOLUTION"
    assert cell.endswith(f"def go():\n    # TODO: go\n{raising}")
