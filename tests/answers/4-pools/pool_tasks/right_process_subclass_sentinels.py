# right: a Process subclass for each task, its outcome in a pipe; connection.wait tells who has ended
from multiprocessing import Pipe, Process
from multiprocessing.connection import wait


class Task(Process):
    def __init__(self, func, args):
        self.mine, self.theirs = Pipe(duplex=False)
        super().__init__()
        self.func, self.arguments = func, args

    def run(self):
        try:
            self.theirs.send((None, self.func(*self.arguments)))
        except Exception as error:
            self.theirs.send((error, None))


def run_tasks(func, args_list, workers=4):
    waiting, running, outcomes = list(enumerate(args_list)), {}, {}
    while waiting or running:
        while waiting and len(running) < workers:
            number, args = waiting.pop(0)
            task = Task(func, args)
            task.start()
            task.theirs.close()
            running[task.mine] = number, task
        for end in wait(list(running)):
            number, task = running.pop(end)
            outcomes[number] = end.recv()
            end.close()
            task.join()
            task.close()
    for number in range(len(args_list)):
        if outcomes[number][0] is not None:
            raise outcomes[number][0]
    return [outcomes[number][1] for number in range(len(args_list))]
