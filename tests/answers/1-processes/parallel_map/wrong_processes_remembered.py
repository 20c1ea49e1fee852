# mistake: keeps all processes that it has joined in a module variable: each holds its sentinel, an open pipe end
# fails: leaves_nothing
from multiprocessing import Process, SimpleQueue

history = []


def work(func, share, queue):
    for number, item in share:
        try:
            queue.put((number, func(item), None))
        except Exception as error:
            queue.put((number, None, error))


def parallel_map(func, items, workers):
    numbered = list(enumerate(items))
    queue = SimpleQueue()
    for n in range(workers):
        history.append(Process(target=work, args=(func, numbered[n::workers], queue)))
        history[-1].start()
    answers = [queue.get() for _ in numbered]
    for one in history:
        one.join()
    for _, _, error in answers:
        if error is not None:
            raise error
    return [result for _, result, _ in sorted(answers, key=lambda answer: answer[0])]
