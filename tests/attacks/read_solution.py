# tries: to import the solution
import sys

sys.path.insert(0, "@FOLDER@")
try:
    from solution import seven
except ImportError:
    def seven(n):
        return 0
