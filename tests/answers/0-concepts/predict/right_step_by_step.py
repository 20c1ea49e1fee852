# right: fills the dictionary key by key, some of them twice
import sys

ANSWERS: dict[str, object] = {}
ANSWERS["plus_one"] = 2
ANSWERS["thread_list"] = "['main', 'worker']"
ANSWERS["process_list"] = "['main']"
ANSWERS["whose_process"] = "True False True"
ANSWERS["child_global"] = "after" if sys.version_info < (3, 14) else "before"
ANSWERS["join_order"] = "start work join"
ANSWERS["foreground"] = False
ANSWERS["background"] = True
ANSWERS["parallel"] = "in turns" if getattr(sys, "_is_gil_enabled", lambda: True)() else "in parallel"
ANSWERS["plus_one"] = "1"
ANSWERS["exit_codes"] = "0 3 1 -15"
ANSWERS["zombie"] = "True False"
ANSWERS["orphan"] = "still here"
