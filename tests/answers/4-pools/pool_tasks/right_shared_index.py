# right: workers draw the number of the next task from a shared Value, and answer through a SimpleQueue
from multiprocessing import Process, SimpleQueue, Value


def draw(func, args_list, following, answers):
    while True:
        with following.get_lock():
            number = following.value
            following.value += 1
        if number >= len(args_list):
            return
        try:
            answers.put((number, (func(*args_list[number]),)))
        except Exception as error:
            answers.put((number, error))


def run_tasks(func, args_list, workers=4):
    following, answers = Value("l", 0), SimpleQueue()
    crew = [Process(target=draw, args=(func, args_list, following, answers)) for _ in range(workers)]
    for process in crew:
        process.start()
    found = dict(answers.get() for _ in args_list)
    for process in crew:
        process.join()
    answers.close()
    results = []
    for number in range(len(args_list)):
        if isinstance(found[number], Exception):
            raise found[number]
        results.extend(found[number])
    return results
