# right: a JoinableQueue of tasks; the caller joins the queue and then sends the sentinels, outcomes in a Manager list
from multiprocessing import JoinableQueue, Manager, Process


def work(func, tasks, slots):
    for number, args in iter(tasks.get, None):
        try:
            slots[number] = ("result", func(*args))
        except Exception as error:
            slots[number] = ("error", error)
        finally:
            tasks.task_done()
    tasks.task_done()


def run_tasks(func, args_list, workers=4):
    with Manager() as manager:
        slots = manager.list([None] * len(args_list))
        tasks = JoinableQueue()
        team = [Process(target=work, args=(func, tasks, slots), daemon=True) for _ in range(workers)]
        for member in team:
            member.start()
        for pair in enumerate(args_list):
            tasks.put(pair)
        tasks.join()
        for _ in team:
            tasks.put(None)
        tasks.join()
        for member in team:
            member.join()
        tasks.close()
        tasks.join_thread()
        found = list(slots)
    errors = [value for kind, value in found if kind == "error"]
    if errors:
        raise errors[0]
    return [value for _, value in found]
