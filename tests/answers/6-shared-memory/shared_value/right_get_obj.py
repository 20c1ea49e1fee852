# right: the bare ctypes object, under the lock
import ctypes
from multiprocessing import Process, Value


def add(counter, times):
    lock, cell = counter.get_lock(), counter.get_obj()
    for i in range(times):
        lock.acquire()
        cell.value += 1
        lock.release()


def run(processes, times):
    counter = Value(ctypes.c_int, 0)
    children = [Process(target=add, args=(counter, times)) for _ in range(processes)]
    for child in children:
        child.start()
    for child in children:
        child.join()
    return counter.value
