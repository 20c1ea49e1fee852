# right: plain: a Queue, a loop, a flag that says how it went, traceback as text
import multiprocessing
import traceback


def my_child(func, list_of_items, queue):
    try:
        list_of_results = []
        for i in range(len(list_of_items)):
            r = func(list_of_items[i])
            list_of_results.append(r)
        queue.put(["ok", list_of_results])
    except:
        queue.put(["not ok", traceback.format_exc()])


def map_in_child(func, items):
    list_of_items = []
    for x in items:
        list_of_items.append(x)
    q = multiprocessing.Queue()
    p = multiprocessing.Process(target=my_child, args=(func, list_of_items, q))
    p.start()
    answer = q.get()
    p.join()
    if answer[0] == "not ok":
        raise Exception("Error in child process: " + answer[1])
    else:
        return answer[1]
