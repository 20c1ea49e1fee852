# right: a generator talks to the child, closing() sees to it that it is finished; the end is told by an object's type
from contextlib import closing
from multiprocessing import Process, SimpleQueue


class End:
    def __init__(self, error=None):
        self.error = error


def serve(func, items, answers):
    end = End()
    try:
        for item in items:
            answers.put([func(item)])
    except Exception as error:
        end.error = error
    answers.put(end)


def conversation(func, items):
    answers = SimpleQueue()
    child = Process(target=serve, args=(func, items, answers))
    child.start()
    try:
        while not isinstance(answer := answers.get(), End):
            yield answer[0]
        if answer.error is not None:
            raise answer.error
    finally:
        child.join()
        child.close()
        answers.close()


def map_in_child(func, items):
    with closing(conversation(func, list(items))) as results:
        return list(results)
