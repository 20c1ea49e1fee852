# mistake: truth values in lower case, as in JSON
# fails: whose_process, zombie
import sys

ANSWERS: dict[str, object] = {
    "thread_list": "['main', 'worker']",
    "process_list": "['main']",
    "whose_process": "true false true",
    "child_global": "after" if sys.version_info < (3, 14) else "before",
    "join_order": "start work join",
    "foreground": False,
    "background": True,
    "parallel": "in turns" if getattr(sys, "_is_gil_enabled", lambda: True)() else "in parallel",
    "plus_one": "1",
    "exit_codes": "0 3 1 -15",
    "zombie": "true false",
    "orphan": "still here",
}
