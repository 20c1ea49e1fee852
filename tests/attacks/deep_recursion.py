# tries: to recurse until the stack is used up
import sys

sys.setrecursionlimit(10**8)

def seven(n):
    return seven(n + 1)
