# right: very plain: a loop that starts, a loop that asks, everything by index
import multiprocessing


def do_one(func, item):
    return func(item)


def parallel_map(func, items, workers):
    my_list = []
    for item in items:
        my_list.append(item)

    pool = multiprocessing.Pool(workers)
    handles = []
    for i in range(len(my_list)):
        handle = pool.apply_async(do_one, args=(func, my_list[i]))
        handles.append(handle)
    pool.close()

    result = []
    the_error = None
    for i in range(len(handles)):
        try:
            result.append(handles[i].get())
        except Exception as e:
            the_error = e
            break
    pool.join()
    if the_error != None:
        raise the_error
    return result
