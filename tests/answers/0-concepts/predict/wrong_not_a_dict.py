# mistake: a list in place of a dictionary
# fails: thread_list, orphan
import sys

ANSWERS = [
    "['main', 'worker']",
    "['main']",
    "True False True",
    "after" if sys.version_info < (3, 14) else "before",
    "start work join",
    False,
    True,
    "in turns" if getattr(sys, "_is_gil_enabled", lambda: True)() else "in parallel",
    "1",
    "0 3 1 -15",
    "True False",
    "still here",
]
