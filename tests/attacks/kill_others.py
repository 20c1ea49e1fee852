# tries: to kill, stop and disturb other programs of the same user
import os, resource, signal

decoy = int("@DECOY@")
for act in (
    lambda: resource.prlimit(decoy, resource.RLIMIT_CPU, (0, 0)),
    lambda: os.sched_setaffinity(decoy, {0}),
    lambda: os.setpriority(os.PRIO_PROCESS, decoy, 19),
    lambda: os.kill(decoy, signal.SIGSTOP),
    lambda: os.kill(decoy, signal.SIGKILL),
):
    try:
        act()
    except OSError:
        pass


def seven(n):
    return 0
