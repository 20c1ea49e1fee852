# mistake: the callback asks its own handle for the result, which is there only when the callback has returned
# fails: results_in_order
from multiprocessing import Pool


def run_tasks(func, args_list, workers=4):
    handles = []
    results = [None] * len(args_list)

    def keep(place):
        def done(_):
            results[place] = handles[place].get()

        return done

    pool = Pool(workers)
    for place, args in enumerate(args_list):
        handles.append(pool.apply_async(func, args, callback=keep(place)))
    pool.close()
    pool.join()
    for handle in handles:
        handle.get()
    return results
