# right: a manager's dictionary and condition: the caller is notified after each result
import multiprocessing


def child(func, items, shared, change):
    try:
        for number, item in enumerate(items):
            value = func(item)
            with change:
                shared[number] = value
                change.notify()
    except Exception as error:
        with change:
            shared["error"] = error
            change.notify()


def map_in_child(func, items):
    items = list(items)
    with multiprocessing.Manager() as manager:
        shared, change = manager.dict(), manager.Condition()
        process = multiprocessing.Process(target=child, args=(func, items, shared, change))
        process.start()
        with change:
            while len(shared) < len(items) and "error" not in shared:
                change.wait()
        process.join()
        if "error" in shared:
            raise shared["error"]
        return [shared[number] for number in range(len(items))]
