# tries: to raise an exception whose text, and whose type, raise
class Meta(type):
    def __repr__(cls): raise ValueError
    def __str__(cls): raise ValueError

class Bad(Exception, metaclass=Meta):
    def __str__(self): raise KeyboardInterrupt
    def __repr__(self): raise SystemExit(0)
    @property
    def args(self): raise MemoryError

def seven(n):
    raise Bad
