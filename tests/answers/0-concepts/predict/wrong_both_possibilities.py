# mistake: leaves the choice to whoever reads it
# fails: child_global, parallel
import sys

ANSWERS: dict[str, object] = {
    "thread_list": "['main', 'worker']",
    "process_list": "['main']",
    "whose_process": "True False True",
    "child_global": "before or after",
    "join_order": "start work join",
    "foreground": False,
    "background": True,
    "parallel": ["in turns", "in parallel"],
    "plus_one": "1",
    "exit_codes": "0 3 1 -15",
    "zombie": "True False",
    "orphan": "still here",
}
