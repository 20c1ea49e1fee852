# mistake: remembers the limit and does nothing with it
# fails: never_more_than_limit
# passes a naive stress test: yes
class Limiter:
    def __init__(self, limit):
        self.limit = limit

    def run(self, task):
        return task()
