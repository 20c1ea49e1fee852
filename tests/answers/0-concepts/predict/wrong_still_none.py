# mistake: three predictions are still missing
# fails: child_global, parallel, orphan
import sys

ANSWERS = {
    "thread_list": "['main', 'worker']",
    "process_list": "['main']",
    "whose_process": "True False True",
    "child_global": None,
    "join_order": "start work join",
    "foreground": False,
    "background": True,
    "parallel": None,
    "plus_one": "1",
    "exit_codes": "0 3 1 -15",
    "zombie": "True False",
    "orphan": None,
}
