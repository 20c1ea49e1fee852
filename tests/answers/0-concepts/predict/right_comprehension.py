# right: a comprehension over two rows
import sys

_names = "thread_list process_list whose_process child_global join_order foreground background parallel plus_one exit_codes zombie orphan".split()
_predictions = [
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
ANSWERS = {name: prediction for name, prediction in zip(_names, _predictions)}
