# mistake: the child compares each item with "STOP" by ==
# fails: odd_values
from multiprocessing import Process, Queue


def child(func, tasks, results):
    for item in iter(tasks.get, "STOP"):
        try:
            results.put((func(item), None))
        except Exception as error:
            results.put((None, error))
    results.put(None)


def map_in_child(func, items):
    tasks, results = Queue(), Queue()
    process = Process(target=child, args=(func, tasks, results))
    process.start()
    for item in items:
        tasks.put(item)
    tasks.put("STOP")
    answers = []
    while (answer := results.get()) is not None:
        answers.append(answer)
    process.join()
    for _, error in answers:
        if error is not None:
            raise error
    return [value for value, _ in answers]
