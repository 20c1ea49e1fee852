# mistake: fills the dictionary in under the main guard, which an import does not run
# fails: plus_one
import sys

ANSWERS: dict[str, object] = {
    "thread_list": "['main', 'worker']",
    "process_list": "['main']",
    "whose_process": "True False True",
    "child_global": "after" if sys.version_info < (3, 14) else "before",
    "join_order": "start work join",
    "foreground": False,
    "background": True,
    "parallel": "in turns" if getattr(sys, "_is_gil_enabled", lambda: True)() else "in parallel",
    "plus_one": None,
    "exit_codes": "0 3 1 -15",
    "zombie": "True False",
    "orphan": "still here",
}

if __name__ == "__main__":
    ANSWERS["plus_one"] = "1"
