# right: through the address of the number
import ctypes
import multiprocessing


def add(counter, times):
    pointer = ctypes.cast(ctypes.addressof(counter.get_obj()), ctypes.POINTER(ctypes.c_int))
    with counter.get_lock():
        for _ in range(times):
            pointer[0] += 1


def run(processes, times):
    ctx = multiprocessing.get_context()
    counter = ctx.Value("i", 0)
    running = []
    for _ in range(processes):
        running.append(ctx.Process(target=add, args=(counter, times)))
        running[-1].start()
    while running:
        running.pop().join()
    return counter.value
