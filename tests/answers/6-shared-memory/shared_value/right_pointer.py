# right: through a ctypes pointer to the number, under the lock; run reads through one as well
import ctypes
from multiprocessing import Process, Value


def add(counter, times):
    number = ctypes.pointer(counter.get_obj())
    while times > 0:
        with counter.get_lock():
            number.contents.value = number[0] + 1
        times -= 1


def run(processes, times):
    counter = Value("i")
    children = []
    while len(children) < processes:
        child = Process(target=add, args=(counter, times))
        child.start()
        children.append(child)
    for child in children:
        child.join()
    return ctypes.pointer(counter.get_obj())[0]
