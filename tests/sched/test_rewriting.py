"""The rewritten source means what the source means: the same results, exceptions, order of evaluation and lines."""

# ruff: noqa: E501 - programs under test, one to an entry

from __future__ import annotations

import json
import sys
import textwrap
import traceback
from types import ModuleType
from typing import Any

import pytest

from forkjoin.probe.sched import Budget
from forkjoin.probe.sched.choosers import Replay
from forkjoin.probe.sched.run import Laboratory

NOISY = """
log = []
class Noisy:
    def __init__(self, name, value=None):
        object.__setattr__(self, "name", name)
        object.__setattr__(self, "value", value)
    def __getattr__(self, attr):
        log.append(f"get {self.name}.{attr}")
        if attr.startswith("no"): raise AttributeError(attr)
        return Noisy(f"{self.name}.{attr}")
    def __setattr__(self, attr, value): log.append(f"set {self.name}.{attr} {value}")
    def __delattr__(self, attr): log.append(f"del {self.name}.{attr}")
    def __getitem__(self, key): log.append(f"item {self.name} {key}"); return Noisy(f"{self.name}[{key}]")
    def __setitem__(self, key, value): log.append(f"set {self.name} {key} {value}")
    def __delitem__(self, key): log.append(f"del {self.name} {key}")
    def __add__(self, other): log.append(f"add {self.name} {other}"); return Noisy(f"{self.name}+{other}")
    def __iadd__(self, other): log.append(f"iadd {self.name} {other}"); return self
    def __call__(self, *args, **kwargs): log.append(f"call {self.name} {args} {kwargs}"); return Noisy(f"{self.name}()")
    def __iter__(self): log.append(f"iter {self.name}"); return iter([1, 2])
    def __bool__(self): log.append(f"bool {self.name}"); return True
    def __eq__(self, other): log.append(f"eq {self.name}"); return True
    def __contains__(self, other): log.append(f"in {self.name}"); return True
    def __enter__(self): log.append(f"enter {self.name}"); return self
    def __exit__(self, *error): log.append(f"exit {self.name} {error[0]}"); return True
    def __format__(self, spec): log.append(f"format {self.name} {spec}"); return self.name
    def __index__(self): log.append(f"index {self.name}"); return 1
    def __repr__(self): return f"<{self.name}>"
def say(x):
    log.append(f"say {x}")
    return x
a, b, c = Noisy("a"), Noisy("b"), Noisy("c")
"""

ORDER = [
    "a.x = b.y",
    "a.x.y = b.y.z",
    "a[say(1)] = b[say(2)]",
    "a[say(1)].x = b.y = c[0]",
    "a.x += b.y",
    "a[say(1)] += b[say(2)]",
    "a[b.k] += c",
    "a[1] += 1",
    "a[say(1):say(2)] = b[say(3):say(4):say(5)]",
    "a[1:2] += [say(1)]",
    "a[:], a[1:], a[:1], a[::2] = b[::], b[1:2:3], b[say(1), say(2)], b[..., 1:2]",
    "del a.x, b[say(1)], c.y.z, a[1:2]",
    "a.x, (b.y, *c.z) = say(1), [say(2), say(3)]",
    "a(b.x, *c, k=a.y, **{'z': b.z})",
    "a(say(1))(say(2))(k=say(3))",
    "a.m(b.n(say(1)), c[say(2)], k=say(3))",
    "a.m(1, 'two', k=None)",
    "a.m()",
    "a.nope(say(1))",
    "a(b)(undefined)",
    "say(a.no)",
    "a.x if b.y else c.z",
    "a.x and b.y or c.z",
    "not a.x",
    "a.x == b.y == c.z",
    "say(1) in a.x",
    "a + b.x + say(1)",
    "[x.y for x in [a, b] if x.z]",
    "{say(x): a[x] for x in b}",
    "list(a.x + y for y in b for z in c if say(y))",
    "f'{a.x!r:>10} {b.y:{say(3)}} {say(1)=}'",
    "(lambda p=a.x, *, q=b.y: p + q)()",
    "with a.x as b.y, c[0] as d: say(d); raise ValueError",
    "for a.x in b.y: say(1)",
    "for a[0], b.y in [(1, 2)]: pass\nelse: say('else')",
    "while a.x:\n    say(1)\n    break",
    "assert a.x == b, say('no')",
    "assert not a.x, say('no')",
    "try:\n    a.no\nexcept AttributeError as error:\n    say(error)\nfinally:\n    say('finally')",
    "x = y = a.x\nx += b\ny.z += x.w",
    "x: a.int = say(1)",
    "a.x: b.int = say(1)",
    "(x := a.y).z",
    "print(*a, sep=b'')",
    "n = 5\nn += say(2)\nn -= 1\nlog.append(n)",
    "l = m = [1]\nl += [2]\nl += (say(3),)\nlog.append((l, m, l is m))",
    "s = 'x'\ns += 'y'\ns *= 2\nlog.append(s)",
    "d = {'k': [1]}\nd['k'] += [2]\nd['k'][0] -= say(5)\nd.setdefault('z', []).append(3)\nlog.append(d)",
    "match a.x:\n    case Noisy(name=n) if b.y: say(n)\n    case _: say('none')",
    "match {'k': [1, 2, say(3)]}:\n    case {'k': [first, *rest], **others}: log.append((first, rest, others))",
    "match say(3):\n    case 1 | 2: say('small')\n    case int(x) if x > say(2): say(x)",
    "import os.path as p, sys\nfrom json import dumps as d\nlog.append(d([p.basename('/x/y'), sys.maxsize > 1]))",
    "1 // 0",
    "{}[say(1)]",
    "[][0]",
    "[1, 2][say(1)] += undefined",
    "x = 1\ndel x\nx",
    "x += 1",
    "(1).real = 2",
    "None.x",
    "'abc'.no(say(1))",
    "''.join(str(k) for k in [1, 2]).zfill(5).encode()[0]",
    "a, b = 1",
    "a, *b = []",
    "raise a.x",
    "raise KeyError(say(1)) from ValueError(2)",
    "return",
    "super().x",
    "nonlocal_ = 1; global_ = 2; log.append(nonlocal_ + global_)",
    "exec('say(9); x = a.y'); eval('say(10)')",
    "log.append(eval('a.x', {'a': c, 'log': log}))",
    "log.append(sorted(locals()))",
    "log.append('say' in globals() and 'x' not in globals())",
    "log.append([dir() == sorted(locals())])",
    "log.append(sorted(vars(a)))",
    "compile('say(11)', 'f', 'exec')\nexec(compile('say(12)', 'f', 'exec'))",
]

DEFINITIONS = {
    "closures, nonlocal, defaults": """
def main():
    n = 0
    def add(k=2, *rest, start=n, **more):
        nonlocal n
        n += k + start + sum(rest) + len(more)
        return n
    return [add(), add(3), add(1, 2, 3, x=4), n, [f() for f in [lambda k=k: (k, n) for k in range(3)]]]
""",
    "late binding": """
def main():
    fs = []
    for k in range(3):
        fs.append(lambda: k)
    return [f() for f in fs] + [f() for f in [lambda: j for j in range(3)]]
""",
    "global": """
n = 1
def bump():
    global n, fresh
    n += 1
    fresh = n * 2
    return n
def main():
    bump()
    del globals()["fresh"]
    return [bump(), n, fresh, "n" in globals()]
""",
    "deleting a global": """
n = 1
def drop():
    global n
    del n
def main():
    drop()
    try:
        return n
    except NameError as error:
        return str(error)
""",
    "super, __class__, mangling": """
class Base:
    __secret = 1
    def __init__(self, x): self.x = x; self.__own = x
    def f(self): return ("base", self.x, self.__own, self.__secret)
    @classmethod
    def make(cls, *args): return cls(*args)
    @staticmethod
    def help(x): return x + 1
class __Odd(Base):
    def __init__(self, x):
        super().__init__(x + 1)
        self.__own = "odd"
    def f(self): return (*super().f(), self.__own, __class__.__name__, super(__Odd, self).help(1))
def main():
    o = globals()["__Odd"].make(1)
    return [o.f(), sorted(vars(o)), Base.help(2), [k for k in vars(Base) if "ecret" in k]]
""",
    "super in a comprehension's surroundings, cells in a class": """
class A:
    def f(self): return [1, 2]
class B(A):
    y = 3
    z = [k + 1 for k in range(y)]
    def f(self):
        base = super().f()
        return [k for k in base if k] + [self.z]
def main(): return B().f()
""",
    "properties, slots, descriptors": """
class Field:
    def __set_name__(self, owner, name): self.name = name
    def __get__(self, thing, owner=None): return self if thing is None else thing.data.get(self.name, 0)
    def __set__(self, thing, value): thing.data[self.name] = value
    def __delete__(self, thing): thing.data.pop(self.name)
class A:
    __slots__ = ("data", "_p")
    f = Field()
    def __init__(self): self.data, self._p = {}, 5
    @property
    def p(self): return self._p
    @p.setter
    def p(self, value): self._p = value * 2
    @p.deleter
    def p(self): self._p = -1
def main():
    a = A()
    a.f += 2; a.f *= 3; a.p += 1
    seen = [a.f, a.p, A.f.name, type(A.p).__name__]
    del a.p, a.f
    try: a.zzz = 1
    except AttributeError as error: seen.append(type(error).__name__)
    return seen + [a.p, a.f]
""",
    "dataclasses, enums, named tuples, generics, abstract classes": """
from __future__ import annotations
import abc, enum
from dataclasses import dataclass, field, replace, asdict
from typing import ClassVar, Generic, NamedTuple, Protocol, TypeVar
T = TypeVar("T")
@dataclass(order=True)
class P:
    x: int
    y: list[int] = field(default_factory=list)
    n: ClassVar[int] = 3
    def __post_init__(self): self.x += 1
@dataclass(frozen=True)
class Q:
    x: int = 1
class Colour(enum.Enum):
    RED = 1
    BLUE = RED + 1
    def darker(self): return Colour(self.value % 2 + 1)
class N(NamedTuple):
    a: int
    b: str = "b"
class Shape(abc.ABC):
    @abc.abstractmethod
    def area(self) -> float: ...
class G(Shape, Generic[T]):
    def __init__(self, x: T): self.x = x
    def area(self): return 1.0
def main():
    p = P(1)
    p.y.append(2)
    try: Q().x = 2
    except Exception as error: kind = type(error).__name__
    try: Shape()
    except TypeError as error: text = "abstract" in str(error)
    return [asdict(replace(p, x=5)), P(1) < P(2), P.n, kind, Q() == Q(), hash(Q()) == hash(Q()), Colour.RED.darker().name,
            N(1)._replace(a=2), G[int](3).x, text, P.__annotations__["x"], P.__hash__ is None]
""",
    "annotations as they were": '''
def f(a: "x.y", b: int = 3, *c: str) -> "z[w]":
    """Says so."""
    inner: list.zzz = 1
    return inner
class A:
    """And so."""
    x: int = 1
    y: str
def main():
    return [f.__doc__, A.__doc__, {k: str(v) for k, v in f.__annotations__.items()}, sorted(A.__annotations__), f(1), __doc__]
''',
    "generators": """
def count(n):
    try:
        while True:
            got = yield n
            n += 1 if got is None else got
    except GeneratorExit:
        log.append("closed")
        raise
    finally:
        log.append("finally")
def chain(*parts):
    for part in parts: yield from part
    return "end"
def wrap():
    got = yield from chain("ab", [1])
    yield got
log = []
def main():
    g = count(1)
    seen = [next(g), g.send(10), next(g)]
    g.close()
    return seen + log + list(wrap()) + [x for x in (y * 2 for y in count(0)) if x > 2 and log.append(x)][:0] if False else seen + log + list(wrap())
""",
    "async": """
import asyncio
class Ctx:
    async def __aenter__(self): return 1
    async def __aexit__(self, *e): return False
async def gen():
    for k in range(3): yield k
async def go():
    async with Ctx() as c:
        return [x async for x in gen()] + [c, await one()]
async def one(): return 1
def main():
    g = go()
    try:
        g.send(None)
    except StopIteration as end:
        return end.value
""",
    "decorators and context managers": """
import contextlib, functools
def twice(f):
    @functools.wraps(f)
    def g(*args, **kwargs): return [f(*args, **kwargs), f(*args, **kwargs)]
    return g
@contextlib.contextmanager
def tagged(log, name):
    log.append(name)
    try: yield name
    finally: log.append("/" + name)
class Register(type):
    known = []
    def __new__(meta, name, bases, space, **options):
        made = super().__new__(meta, name, bases, space)
        meta.known.append((name, options))
        return made
    def __init__(cls, *a, **k): super().__init__(*a)
class Thing(metaclass=Register, colour="red"):
    n = 0
    @twice
    def f(self, x):
        self.n += x
        return self.n
    @functools.cached_property
    def slow(self): return self.n * 100
    @functools.lru_cache(None)
    def cached(self, x): return x
def main():
    log, t = [], Thing()
    with tagged(log, "a") as a, tagged(log, "b"):
        log.append(a)
    with contextlib.suppress(ZeroDivisionError):
        1 // 0
    return [t.f(2), t.slow, t.slow, t.cached(1), Register.known, log, Thing.f.__name__]
""",
    "walrus, conditional, unpacking": """
def main():
    if (n := len([1, 2])) > 1: seen = [n]
    while (n := n - 1) >= 0: seen.append(n)
    first, *rest, last = seen
    (x, y), [z] = (1, 2), [3]
    filtered = [m for k in range(5) if (m := k * 2) > 4]
    return [first, rest, last, x, y, z, {**{"a": 1}, "b": 2}, [*rest, *"ab"], m, filtered, x if x else y]
""",
    "class attributes and instances": """
class A:
    n = 0
    items = []
    def add(self):
        self.n += 1
        type(self).n += 10
        self.items.append(self.n)
        self.items += [0]
def main():
    a, b = A(), A()
    a.add(); b.add(); b.add()
    return [a.n, b.n, A.n, a.items is A.items, A.items, vars(a) == {"n": 1, "items": A.items}]
""",
    "subclasses of containers": """
from collections import OrderedDict, UserDict, defaultdict, deque, Counter
class L(list):
    def append(self, x): super().append(x * 2)
    def __getitem__(self, k): return super().__getitem__(k) + 1
class D(dict):
    def __missing__(self, key): return key * 2
    def __setitem__(self, key, value): super().__setitem__(key, value + 1)
def main():
    l, d = L([1]), D(a=1)
    l.append(2); l[0] += 5
    d["b"] = 1; d["a"] += 1; d.update(c=3)
    q = deque([1, 2], maxlen=2); q.append(3); q.rotate(1)
    c = Counter("abca"); c["a"] -= 1
    dd = defaultdict(list); dd["x"].append(1); dd["y"] += [2]
    o = OrderedDict(b=1, a=2); o.move_to_end("b")
    return [list(l), dict(d), d["zz"], list(q), c.most_common(1), dd, list(o.items()), l[1:], bytes(bytearray(b"ab")[::-1]).decode()]
""",
    "__getattribute__, __slots__, __dict__": """
class Proxy:
    def __init__(self, inner): object.__setattr__(self, "inner", inner)
    def __getattribute__(self, name):
        if name == "inner": return object.__getattribute__(self, name)
        return getattr(self.inner, name)
    def __setattr__(self, name, value): setattr(self.inner, name, value)
class Plain: pass
def main():
    plain = Plain()
    proxy = Proxy(plain)
    proxy.x = 1
    proxy.x += 1
    plain.__dict__["y"] = 3
    plain.__dict__.update(z=4)
    return [plain.x, proxy.y, proxy.z, hasattr(proxy, "w"), getattr(proxy, "w", 5), sorted(vars(plain))]
""",
    "order of a set of objects does not matter": """
class A: pass
def main():
    one, other = A(), A()
    return [len({one, other, one}), one in {one}, {one: 1}[one], hash(one) == hash(one), one == other, id(one) != id(other)]
""",
    "sorting, slicing, strings": """
def main():
    s = "hello world"
    t = [3, 1, 2]
    t[1:2] = [9, 8]; del t[0]; t[::-1]
    return [s[1:-1:2], s.title(), f"{s!r:>15}|{3.14159:.{2}f}|{t}", sorted(t, key=lambda k: -k), "%s-%d" % (s[0], t[0]),
            t[-1], max(t, default=0), list(zip(t, s)), [*map(str, t)], any(k > 8 for k in t), s.split(" ", maxsplit=1)]
""",
    "exceptions": """
class Mine(Exception):
    def __init__(self, code): super().__init__(code); self.code = code
def f(x):
    try:
        if x == 0: raise Mine(7)
        if x == 1: return "early"
        {}["k"]
    except Mine as error:
        return error.code
    except (KeyError, IndexError) as error:
        try:
            raise ValueError("second") from error
        except ValueError as second:
            return [str(second), repr(second.__cause__)]
    else:
        return "else"
    finally:
        log.append(x)
log = []
def main(): return [f(0), f(1), f(2), log]
""",
    "recursion and operators": """
class V:
    def __init__(self, *xs): self.xs = xs
    def __matmul__(self, o): return sum(a * b for a, b in zip(self.xs, o.xs))
    def __neg__(self): return V(*[-x for x in self.xs])
    def __len__(self): return len(self.xs)
    def __lt__(self, o): return self.xs < o.xs
def fact(n): return 1 if n < 2 else n * fact(n - 1)
def main(): return [fact(20), V(1, 2) @ V(3, 4), (-V(1)).xs, len(V(1, 2)), V(1) < V(2), 7 // 2 ** 2 % 3 << 1 | 8 & ~1 ^ 3, not V()]
""",
    "import inside, __name__, __file__": """
def main():
    import collections.abc as abc
    from os import path as p
    import xml.dom
    return [abc.__name__, p.basename("a/b"), xml.__name__, __name__, callable(__builtins__["len"] if isinstance(__builtins__, dict) else len)]
""",
    "star import": """
from string import *
def main(): return [digits, capwords("a b")]
""",
}  # fmt: skip

MODERN = {
    "except*": """
def main():
    try:
        raise ExceptionGroup("g", [ValueError(1), TypeError(2)])
    except* ValueError as group:
        found = [str(e) for e in group.exceptions]
    except* TypeError:
        found.append("type")
    return found
""",
    "type parameters": """
type Alias[T] = list[T]
class Box[T]:
    def __init__(self, x: T): self.x = x
    def get(self) -> T: return self.x
def first[T](xs: list[T]) -> T: return xs[0]
def main(): return [Box(3).get(), first([1, 2]), Alias.__name__, f"{'nested' + f'{1 + 1}'}"]
""",
}


def outcome(module: ModuleType) -> Any:
    """What `main()` returns, or how it fails; any log kept on the way."""
    try:
        result = module.main()
    except Exception as error:  # noqa: BLE001 - whatever it is, it has to be the same
        frames = [(f.name, f.lineno) for f in traceback.extract_tb(error.__traceback__) if f.filename == "answer.py"]
        result = [type(error).__name__, str(error), frames, repr(error.__cause__)]
    return json.loads(json.dumps([result, getattr(module, "log", None)], default=repr))


def plain(text: str) -> Any:
    module = ModuleType("answer")
    vars(module)["__file__"] = "answer.py"
    sys.modules["answer"] = module
    try:
        exec(compile(text, "answer.py", "exec", dont_inherit=True), vars(module))  # noqa: S102 - the test is about it
        return outcome(module)
    finally:
        del sys.modules["answer"]


def rewritten(text: str) -> Any:
    laboratory = Laboratory(text, "answer.py", "answer", outcome, Budget())
    with laboratory.opened():
        run = laboratory.run(Replay([]))
    return run.observation.get("returned", run.observation)


@pytest.mark.parametrize("code", ORDER)
def test_the_order_of_evaluation_is_kept(code: str) -> None:
    text = NOISY + "def main():\n" + textwrap.indent(code, "    ") + "\n"
    assert rewritten(text) == plain(text)


@pytest.mark.parametrize("code", ORDER)
def test_it_is_kept_in_a_class_and_at_the_top(code: str) -> None:
    if code == "return" or "locals" in code or "dir()" in code or "globals()" in code:
        return
    tail = "\ndef main(): pass\n"
    for text in (NOISY + "class K:\n" + textwrap.indent(code, "    ") + tail, NOISY + code + tail):
        run = text.replace("def main(): pass", "")
        wrapped = "def main():\n    space = {}\n    exec(SOURCE, space)\n"
        full = f"SOURCE = {run!r}\n{wrapped}"
        assert rewritten(full)[0] == plain(full)[0]


@pytest.mark.parametrize("name", DEFINITIONS)
def test_definitions_mean_the_same(name: str) -> None:
    assert rewritten(DEFINITIONS[name]) == plain(DEFINITIONS[name])


@pytest.mark.skipif(sys.version_info < (3, 12), reason="newer syntax")
@pytest.mark.parametrize("name", MODERN)
def test_newer_definitions_mean_the_same(name: str) -> None:
    assert rewritten(MODERN[name]) == plain(MODERN[name])


def test_the_source_of_the_library_still_means_the_same() -> None:
    """A few larger modules, rewritten as a whole, do their work."""
    import colorsys
    import inspect
    import textwrap as wrap

    for module, expression in ((colorsys, "rgb_to_hls(.2, .4, .6)"), (wrap, "wrap('a b c ' * 9, 20)")):
        text = inspect.getsource(module) + f"\ndef main(): return {expression}\n"
        assert rewritten(text) == plain(text)
