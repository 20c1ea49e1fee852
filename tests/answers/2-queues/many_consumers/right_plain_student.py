# right: very plain: lists, range, a counter, print everywhere
import multiprocessing


def consumer_process(number, work, queue, result_queue):
    print("consumer", number, "starts")
    n = 0
    while True:
        x = queue.get()
        if x is None:
            print("consumer", number, "got the sentinel after", n)
            break
        y = work(x)
        result_queue.put(y)
        n = n + 1


def run(work, items, consumers):
    queue = multiprocessing.Queue()
    result_queue = multiprocessing.Queue()
    list_of_processes = []
    for i in range(0, consumers):
        p = multiprocessing.Process(target=consumer_process, args=(i, work, queue, result_queue))
        list_of_processes.append(p)
    for i in range(0, consumers):
        list_of_processes[i].start()
    counter = 0
    for item in items:
        queue.put(item)
        counter = counter + 1
    for i in range(0, consumers):
        queue.put(None)
    results = []
    i = 0
    while i < counter:
        results.append(result_queue.get())
        i = i + 1
    for p in list_of_processes:
        p.join()
    print("all results:", len(results))
    return results
