# right: ProcessPoolExecutor and as_completed, each future knows its place
from concurrent.futures import ProcessPoolExecutor, as_completed


def run_tasks(func, args_list, workers=4):
    results = [None] * len(args_list)
    failures = []
    executor = ProcessPoolExecutor(workers)
    try:
        places = {executor.submit(func, *args): place for place, args in enumerate(args_list)}
        for future in as_completed(places):
            error = future.exception()
            if error is None:
                results[places[future]] = future.result()
            else:
                failures.append((places[future], error))
    finally:
        executor.shutdown(wait=True)
    if failures:
        raise min(failures, key=lambda failure: failure[0])[1]
    return results
