# right: consumers ask for items: each sends its number on a shared queue, and the caller answers through its pipe
import multiprocessing as mp


def consumer(number, work, asking, line):
    asking.put((number,))
    while True:
        message = line.recv()
        if message is None:
            break
        asking.put((number, work(*message)))
    line.close()


def run(work, items, consumers):
    asking = mp.Queue()
    lines, team = [], []
    for number in range(consumers):
        mine, its = mp.Pipe()
        process = mp.Process(target=consumer, args=(number, work, asking, its))
        process.start()
        its.close()
        lines.append(mine)
        team.append(process)
    results = []

    def next_one():
        number, *result = asking.get()
        results.extend(result)
        return lines[number]

    for item in items:
        next_one().send((item,))
    for _ in range(consumers):
        next_one().send(None)
    for process, line in zip(team, lines):
        process.join()
        line.close()
    asking.close()
    asking.join_thread()
    return results
