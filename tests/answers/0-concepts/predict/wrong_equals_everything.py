# mistake: an object that claims to be equal to everything
# fails: plus_one, zombie
import sys


class Anything(str):
    def __eq__(self, other):
        return True

    __hash__ = str.__hash__


ANSWERS = {
    "thread_list": "['main', 'worker']",
    "process_list": "['main']",
    "whose_process": "True False True",
    "child_global": "after" if sys.version_info < (3, 14) else "before",
    "join_order": "start work join",
    "foreground": False,
    "background": True,
    "parallel": "in turns" if getattr(sys, "_is_gil_enabled", lambda: True)() else "in parallel",
    "plus_one": Anything("1"),
    "exit_codes": "0 3 1 -15",
    "zombie": Anything(),
    "orphan": "still here",
}
