# right: the Value's own acquire and release, in try and finally; one process after another
from multiprocessing import Process, Value


def add(counter, times):
    done = 0
    while done < times:
        counter.acquire()
        try:
            old = counter.value
            counter.value = old + 1
        finally:
            counter.release()
        done += 1


def run(processes, times):
    total = Value("i", 0)
    while processes > 0:
        p = Process(target=add, args=(total, times))
        p.start()
        p.join()
        p.close()
        processes -= 1
    return total.value
