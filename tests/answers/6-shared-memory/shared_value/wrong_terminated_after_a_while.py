# mistake: joins each process for half a second and terminates it then
# fails: run_waits
from multiprocessing import Process, Value


def add(counter, times):
    for _ in range(times):
        with counter.get_lock():
            counter.value += 1


def run(processes, times):
    counter = Value("i", 0)
    team = [Process(target=add, args=(counter, times)) for _ in range(processes)]
    for process in team:
        process.start()
    for process in team:
        process.join(0.5)
        if process.is_alive():
            process.terminate()
            process.join()
    return counter.value
