# right: a read-only view; constants for the words
import sys
from types import MappingProxyType

NEVER, ENDS = False, True
COPY = sys.version_info < (3, 14)

ANSWERS = MappingProxyType(
    {
        "thread_list": "['main', 'worker']",
        "process_list": "['main']",
        "whose_process": "True False True",
        "child_global": "after" if COPY else "before",
        "join_order": "start work join",
        "foreground": NEVER,
        "background": ENDS,
        "parallel": "in turns" if getattr(sys, "_is_gil_enabled", lambda: True)() else "in parallel",
        "plus_one": "1",
        "exit_codes": "0 3 1 -15",
        "zombie": "True False",
        "orphan": "still here",
    }
)
