# mistake: makes the program itself a daemon, for its children to take the flag over; a daemon may not have any
# fails: background_runs
from multiprocessing import Process, current_process


def start_background(target, args=()):
    current_process()._config["daemon"] = True
    process = Process(target=target, args=args)
    process.start()
    return process


def start_foreground(target, args=()):
    process = Process(target=target, args=args)
    process.start()
    return process
