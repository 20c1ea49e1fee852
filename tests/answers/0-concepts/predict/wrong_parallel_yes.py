# mistake: says yes in place of what is printed
# fails: parallel
import sys

ANSWERS = {
    "thread_list": "['main', 'worker']",
    "process_list": "['main']",
    "whose_process": "True False True",
    "child_global": "after" if sys.version_info < (3, 14) else "before",
    "join_order": "start work join",
    "foreground": False,
    "background": True,
    "parallel": "yes",
    "plus_one": "1",
    "exit_codes": "0 3 1 -15",
    "zombie": "True False",
    "orphan": "still here",
}
