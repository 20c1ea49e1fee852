# right: imap_unordered with numbered tasks, put back into order afterwards
from multiprocessing import Pool


def numbered(task):
    number, func, args = task
    try:
        return number, True, func(*args)
    except Exception as error:
        return number, False, error


def run_tasks(func, args_list, workers=4):
    tasks = [(number, func, args) for number, args in enumerate(args_list)]
    by_number = {}
    with Pool(workers) as pool:
        for number, worked, what in pool.imap_unordered(numbered, tasks, chunksize=1):
            by_number[number] = (worked, what)
    results = []
    for number in range(len(args_list)):
        worked, what = by_number[number]
        if not worked:
            raise what
        results.append(what)
    return results
