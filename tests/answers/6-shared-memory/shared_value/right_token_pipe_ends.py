# right: a process says that it is done through a pipe; run receives all of that, and then joins
from multiprocessing import Pipe, Process, Value


def add(counter, times):
    done = 0
    while done < times:
        if counter.get_lock().acquire(timeout=0.01):
            try:
                counter.value += 1
                done += 1
            finally:
                counter.get_lock().release()


def work(counter, times, end):
    with end:
        add(counter, times)
        end.send("done")


def run(processes, times):
    counter, team = Value("i", 0), []
    for _ in range(processes):
        here, there = Pipe(False)
        process = Process(target=work, args=(counter, times, there))
        process.start()
        there.close()
        team.append((here, process))
    for here, process in team:
        here.recv()
        here.close()
        process.join()
    return counter.value
