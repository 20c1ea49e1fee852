# right: asks multiprocessing which start method is the default, and sysconfig for the build
import sysconfig
from multiprocessing import get_start_method

ANSWERS: dict[str, object] = {
    "thread_list": "['main', 'worker']",
    "process_list": "['main']",
    "whose_process": "True False True",
    "child_global": "after" if get_start_method() == "fork" else "before",
    "join_order": "start work join",
    "foreground": False,
    "background": True,
    "parallel": "in parallel" if sysconfig.get_config_var("Py_GIL_DISABLED") else "in turns",
    "plus_one": "1",
    "exit_codes": "0 3 1 -15",
    "zombie": "True False",
    "orphan": "still here",
}
