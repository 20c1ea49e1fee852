# mistake: guards the number with a file lock of its own, which the others who use counter.get_lock() never see
# fails: add_no_lost_update
import fcntl
import tempfile
from multiprocessing import Process, Value

PATH = tempfile.gettempdir() + "/shared_value.lock"


def add(counter, times):
    with open(PATH, "w") as file:
        for _ in range(times):
            fcntl.flock(file, fcntl.LOCK_EX)
            counter.get_obj().value += 1
            fcntl.flock(file, fcntl.LOCK_UN)


def run(processes, times):
    counter = Value("i", 0)
    children = [Process(target=add, args=(counter, times)) for _ in range(processes)]
    for child in children:
        child.start()
    for child in children:
        child.join()
    return counter.value
