# mistake: writes into the memory itself, without the lock
# fails: add_waits_for_lock
import ctypes
from multiprocessing import Process, Value


def add(counter, times):
    number = ctypes.c_int.from_address(ctypes.addressof(counter.get_obj()))
    for _ in range(times):
        number.value += 1


def run(processes, times):
    counter = Value("i", 0)
    children = [Process(target=add, args=(counter, times)) for _ in range(processes)]
    for child in children:
        child.start()
    for child in children:
        child.join()
    return counter.value
