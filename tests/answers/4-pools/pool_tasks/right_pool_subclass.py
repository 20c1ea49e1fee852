# right: a Pool subclass whose context manager closes and joins in place of terminating
import multiprocessing
import multiprocessing.pool


class PatientPool(multiprocessing.pool.Pool):
    def __exit__(self, *exc_info):
        self.close()
        self.join()


def run_tasks(func, args_list, workers=4):
    with PatientPool(workers, context=multiprocessing.get_context()) as pool:
        handles = [pool.apply_async(func, args) for args in args_list]
        return [handle.get() for handle in handles]
