# right: waits until all futures are done or one has failed, and cancels the rest
from concurrent import futures


def parallel_map(func, items, workers):
    executor = futures.ProcessPoolExecutor(max_workers=workers)
    try:
        jobs = [executor.submit(func, item) for item in items]
        done, _ = futures.wait(jobs, return_when=futures.FIRST_EXCEPTION)
        failed = next((job for job in jobs if job in done and job.exception()), None)
        if failed:
            raise failed.exception()
        return [job.result() for job in jobs]
    finally:
        executor.shutdown(wait=True, cancel_futures=True)
