# mistake: takes the arguments one by one (*args), so that the tuple is one of them
# fails: background_runs, foreground_runs
from multiprocessing import Process


def start_background(target, *args):
    p = Process(target=target, args=args, daemon=True)
    p.start()
    return p


def start_foreground(target, *args):
    p = Process(target=target, args=args)
    p.start()
    return p
