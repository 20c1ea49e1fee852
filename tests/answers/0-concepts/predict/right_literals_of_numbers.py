# right: numbers in other bases, with signs and underscores
import sys

ANSWERS: dict[str, object] = {
    "thread_list": "['main', 'worker']",
    "process_list": "['main']",
    "whose_process": [1 == 1, 1 == 2, True],
    "child_global": "after" if sys.version_info < (3, 14) else "before",
    "join_order": "start work join",
    "foreground": False,
    "background": True,
    "parallel": "in turns" if getattr(sys, "_is_gil_enabled", lambda: True)() else "in parallel",
    "plus_one": 0b1,
    "exit_codes": [0x0, +3, 0o1, -0xF],
    "zombie": (True, not True),
    "orphan": "still here",
}
