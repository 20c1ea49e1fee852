# mistake: looks only at the last outcome to see whether a call has failed; earlier failures are returned as results
# fails: raises
from multiprocessing import Pool


class Failure:
    def __init__(self, error):
        self.error = error


def careful(func, item):
    try:
        return func(item)
    except Exception as error:
        return Failure(error)


def map_in_child(func, items):
    with Pool(1) as pool:
        results = pool.starmap(careful, ((func, item) for item in items))
    if results and isinstance(results[-1], Failure):
        raise results[-1].error
    return results
