# mistake: a result of None is taken for the sign that a consumer has ended
# fails: any_result
from multiprocessing import Process, Queue


def consumer(work, q, results):
    while True:
        item = q.get()
        if item is None:
            results.put(None)
            break
        results.put(work(item))


def run(work, items, consumers):
    q, results = Queue(), Queue()
    processes = [Process(target=consumer, args=(work, q, results)) for _ in range(consumers)]
    for process in processes:
        process.start()
    for item in items:
        q.put(item)
    for _ in processes:
        q.put(None)
    answer = []
    ended = 0
    while ended < consumers:
        result = results.get()
        if result is None:
            ended += 1
        else:
            answer.append(result)
    for process in processes:
        process.join()
    return answer
