# mistake: asks for each result right after handing the task in, so that the tasks run one after another
# fails: workers_together
from multiprocessing import Pool


def run_tasks(func, args_list, workers=4):
    results = []
    errors = []
    p = Pool(workers)
    for args in args_list:
        try:
            results.append(p.apply_async(func, args).get())
        except Exception as e:
            errors.append(e)
    p.close()
    p.join()
    if errors:
        raise errors[0]
    return results
