# mistake: writes all items into the pipe before it reads the first answer; both sides are stuck writing
# fails: large
# told: to send: the pipe is full, and nobody reads it
from multiprocessing import Pipe, Process


def child(func, conn):
    while True:
        task = conn.recv()
        if not task:
            break
        try:
            conn.send((func(task[0]), None))
        except Exception as error:
            conn.send((None, error))


def map_in_child(func, items):
    here, there = Pipe()
    p = Process(target=child, args=(func, there))
    p.start()
    count = 0
    for item in items:
        here.send((item,))
        count += 1
    here.send(())
    outcomes = [here.recv() for _ in range(count)]
    p.join()
    here.close()
    there.close()
    for result, error in outcomes:
        if error:
            raise error
    return [result for result, _ in outcomes]
