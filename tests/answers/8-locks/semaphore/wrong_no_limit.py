# mistake: remembers the limit and does nothing with it
# fails: never_more_than_limit
class Limiter:
    def __init__(self, limit):
        self.limit = limit

    def run(self, task):
        return task()
