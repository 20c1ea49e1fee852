# mistake: 1 and 0 in place of True and False
# fails: whose_process, foreground, background, zombie
import sys

ANSWERS: dict[str, object] = {
    "thread_list": "['main', 'worker']",
    "process_list": "['main']",
    "whose_process": [1, 0, 1],
    "child_global": "after" if sys.version_info < (3, 14) else "before",
    "join_order": "start work join",
    "foreground": 0,
    "background": 1,
    "parallel": "in turns" if getattr(sys, "_is_gil_enabled", lambda: True)() else "in parallel",
    "plus_one": "1",
    "exit_codes": "0 3 1 -15",
    "zombie": "1 0",
    "orphan": "still here",
}
