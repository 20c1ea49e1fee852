# right: made by split, join, format and replace
import sys

ANSWERS: dict[str, object] = {
    "thread_list": str(["main"] + ["worker"]),
    "process_list": repr(["main"]),
    "whose_process": f"{True} {False} {True}",
    "child_global": "after" if sys.version_info < (3, 14) else "before",
    "join_order": "start,work,join".split(","),
    "foreground": False,
    "background": True,
    "parallel": "in turns" if getattr(sys, "_is_gil_enabled", lambda: True)() else "in parallel",
    "plus_one": "1",
    "exit_codes": " ".join(str(n) for n in (0, 3, 1, -15)),
    "zombie": "{} {}".format(True, False),
    "orphan": "still here",
}
