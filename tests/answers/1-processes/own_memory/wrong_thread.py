# mistake: a thread where a process is asked for
# fails: not_in_caller
from threading import Thread


def map_in_child(func, items):
    results = []
    errors = []

    def work():
        try:
            results.extend(map(func, items))
        except Exception as error:
            errors.append(error)

    thread = Thread(target=work)
    thread.start()
    thread.join()
    if errors:
        raise errors[0]
    return results
