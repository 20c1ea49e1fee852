# mistake: cuts the list into one slice for each worker and hands in the slices as tasks
# fails: task_of_its_own
from multiprocessing import Pool


def do_slice(func, part):
    outcomes = []
    for args in part:
        try:
            outcomes.append((True, func(*args)))
        except Exception as error:
            outcomes.append((False, error))
    return outcomes


def run_tasks(func, args_list, workers=4):
    size = -(-len(args_list) // workers) or 1
    slices = [args_list[i : i + size] for i in range(0, len(args_list), size)]
    p = Pool(workers)
    handles = [p.apply_async(do_slice, (func, part)) for part in slices]
    p.close()
    p.join()
    outcomes = []
    for handle in handles:
        outcomes.extend(handle.get())
    for fine, value in outcomes:
        if not fine:
            raise value
    return [value for fine, value in outcomes]
