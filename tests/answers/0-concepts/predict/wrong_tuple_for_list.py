# mistake: a tuple in place of the list that is printed
# fails: thread_list
import sys

ANSWERS: dict[str, object] = {
    "thread_list": "('main', 'worker')",
    "process_list": "['main']",
    "whose_process": "True False True",
    "child_global": "after" if sys.version_info < (3, 14) else "before",
    "join_order": "start work join",
    "foreground": False,
    "background": True,
    "parallel": "in turns" if getattr(sys, "_is_gil_enabled", lambda: True)() else "in parallel",
    "plus_one": "1",
    "exit_codes": "0 3 1 -15",
    "zombie": "True False",
    "orphan": "still here",
}
