# right: the processes take turns, told by a Condition and a second Value whose turn it is
from multiprocessing import Condition, Process, Value


def add(counter, times):
    for _ in range(times):
        with counter.get_lock():
            counter.value += 1


def in_turn(number, processes, counter, times, turn, condition):
    for _ in range(times):
        with condition:
            condition.wait_for(lambda: turn.value % processes == number)
            add(counter, 1)
            turn.value += 1
            condition.notify_all()


def run(processes, times):
    counter, turn, condition = Value("i", 0), Value("i", 0), Condition()
    team = [
        Process(target=in_turn, args=(number, processes, counter, times, turn, condition)) for number in range(processes)
    ]
    for process in team:
        process.start()
    for process in team:
        process.join()
    return counter.value
