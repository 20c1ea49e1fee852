# mistake: numbers for keys
# fails: thread_list, orphan
import sys

ANSWERS = {
    1: "['main', 'worker']",
    2: "['main']",
    3: "True False True",
    4: "after" if sys.version_info < (3, 14) else "before",
    5: "start work join",
    6: False,
    7: True,
    8: "in turns" if getattr(sys, "_is_gil_enabled", lambda: True)() else "in parallel",
    9: "1",
    10: "0 3 1 -15",
    11: "True False",
    12: "still here",
}
