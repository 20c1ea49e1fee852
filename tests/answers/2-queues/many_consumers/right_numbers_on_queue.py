# right: the list goes to each consumer as an argument, and the shared queue carries the places in it
from multiprocessing import Process, Queue


def consumer(work, items, places, results):
    while True:
        place = places.get()
        if place is None:
            break
        results.put((place, work(items[place])))


def run(work, items, consumers):
    items = list(items)
    places, results = Queue(), Queue()
    processes = [Process(target=consumer, args=(work, items, places, results)) for _ in range(consumers)]
    for process in processes:
        process.start()
    for place in range(len(items)):
        places.put(place)
    for _ in processes:
        places.put(None)
    answer = [None] * len(items)
    for _ in items:
        place, result = results.get()
        answer[place] = result
    for process in processes:
        process.join()
    return answer
