# tries: to crash the interpreter
import ctypes

def seven(n):
    ctypes.string_at(0)
