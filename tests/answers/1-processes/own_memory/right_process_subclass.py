# right: Process subclass that keeps its own pipe, has a method for the caller to take the outcome
import multiprocessing


class Mapper(multiprocessing.Process):
    def __init__(self, func, items):
        super().__init__(name="mapper")
        self.func, self.items = func, items
        self.receiving, self.sending = multiprocessing.Pipe(False)

    def run(self):
        self.receiving.close()
        results, error = [], None
        try:
            for item in self.items:
                results.append(self.func(item))
        except Exception as e:
            error = e
        self.sending.send((error, results))
        self.sending.close()

    def outcome(self):
        self.sending.close()
        error, results = self.receiving.recv()
        self.receiving.close()
        self.join()
        if error is not None:
            raise error
        return results


def map_in_child(func, items):
    mapper = Mapper(func, list(items))
    mapper.start()
    return mapper.outcome()
