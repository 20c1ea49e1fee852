# right: blanks, tabs and ends of lines around the texts
import sys

ANSWERS: dict[str, object] = {
    "thread_list": "['main', 'worker']",
    "process_list": "['main']",
    "whose_process": "True False True",
    "child_global": ("after" if sys.version_info < (3, 14) else "before") + "\r\n",
    "join_order": "start work join",
    "foreground": " False ",
    "background": "True\n",
    "parallel": "in turns" if getattr(sys, "_is_gil_enabled", lambda: True)() else "in parallel",
    "plus_one": "\t1\n",
    "exit_codes": "0 3 1 -15",
    "zombie": "True False",
    "orphan": "  still here\n",
}
