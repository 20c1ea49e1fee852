# right: one Process subclass whose kind is an Enum, asked by match; its run calls the target that it keeps itself
from enum import Enum, auto
from multiprocessing import Process


class Kind(Enum):
    BACKGROUND = auto()
    FOREGROUND = auto()


class Job(Process):
    def __init__(self, kind, target, args):
        match kind:
            case Kind.BACKGROUND:
                super().__init__(daemon=True)
            case Kind.FOREGROUND:
                super().__init__(daemon=False)
        self.job = target, args

    def run(self):
        target, args = self.job
        target(*args)

    @classmethod
    def started(cls, *args):
        job = cls(*args)
        job.start()
        return job


def start_background(target, args=()):
    return Job.started(Kind.BACKGROUND, target, args)


def start_foreground(target, args=()):
    return Job.started(Kind.FOREGROUND, target, args)
