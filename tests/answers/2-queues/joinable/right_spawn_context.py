# right: a context of its own; the workers are killed and joined, and once more at exit for certainty
import atexit
import multiprocessing


def worker(q, work):
    while True:
        item = q.get()
        try:
            work(item)
        except Exception:
            multiprocessing.get_logger().info("an item has failed")
        finally:
            q.task_done()


def end(processes):
    for process in processes:
        process.kill()
        process.join()


def run(work, items, workers):
    context = multiprocessing.get_context("spawn")
    q = context.JoinableQueue()
    processes = [context.Process(target=worker, args=(q, work)) for _ in range(workers)]
    for process in processes:
        process.start()
    for item in items:
        q.put(item)
    q.join()
    end(processes)
    atexit.register(end, [])
