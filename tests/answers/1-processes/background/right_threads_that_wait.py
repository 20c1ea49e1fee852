# right: a thread waits for the main thread's end and ends the process; another one keeps the program by its join
import threading
from multiprocessing import Process


def _end_with_main(process):
    threading.main_thread().join()
    process.kill()
    process.join()


def start_background(target, args=()):
    process = Process(target=target, args=args)
    process.start()
    threading.Thread(target=_end_with_main, args=(process,)).start()
    return process


def start_foreground(target, args=()):
    process = Process(target=target, args=args, daemon=True)
    process.start()
    threading.Thread(target=process.join).start()
    return process
