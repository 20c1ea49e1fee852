# mistake: failed calls are printed and left out of the results
# fails: failure_raised
from concurrent.futures import ProcessPoolExecutor


def parallel_map(func, items, workers):
    results = []
    with ProcessPoolExecutor(workers) as executor:
        for future in [executor.submit(func, item) for item in items]:
            try:
                results.append(future.result())
            except Exception as error:
                print("failed:", error)
    return results
