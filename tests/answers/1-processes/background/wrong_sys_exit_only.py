# mistake: sys.exit is replaced by a function that ends the background process; other ways out are forgotten
# fails: background_ends
# told: Nobody has ended that child, nor told Python not to wait for it
import sys
from multiprocessing import Process


def start_background(target, args=()):
    p = Process(target=target, args=args)
    p.start()
    leave = sys.exit

    def leave_both(status=None):
        p.terminate()
        leave(status)

    sys.exit = leave_both
    return p


def start_foreground(target, args=()):
    p = Process(target=target, args=args)
    p.start()
    return p
