# mistake: looks for failures among the tasks with the fewest arguments first, in place of by their order
# fails: first_failure_raised
from concurrent.futures import ProcessPoolExecutor


def run_tasks(func, args_list, workers=4):
    with ProcessPoolExecutor(workers) as executor:
        futures = [(args, executor.submit(func, *args)) for args in args_list]
    for _, future in sorted(futures, key=lambda one: len(one[0])):
        if future.exception() is not None:
            raise future.exception()
    return [future.result() for _, future in futures]
