# mistake: the pool has a worker in reserve for each failure, so one more than asked for may be at work
# fails: never_more
from multiprocessing import Process, Semaphore, SimpleQueue


def one(func, number, args, permits, answers):
    permits.release()
    try:
        answers.put((number, func(*args), None))
    except Exception as error:
        answers.put((number, None, error))


def run_tasks(func, args_list, workers=4):
    permits, answers = Semaphore(workers), SimpleQueue()
    crew = []
    for number, args in enumerate(args_list):
        permits.acquire()
        process = Process(target=one, args=(func, number, args, permits, answers))
        process.start()
        crew.append(process)
    outcomes = sorted((answers.get() for _ in crew), key=lambda outcome: outcome[0])
    for process in crew:
        process.join()
    for _, _, error in outcomes:
        if error is not None:
            raise error
    return [result for _, result, _ in outcomes]
