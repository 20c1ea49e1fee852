"""The interpreter's own primitives, taken before an exploration replaces them.

Everything of the scheduler itself that waits, or asks for the time, uses these.
"""

from __future__ import annotations

import _thread
import threading
import time

allocate_lock = _thread.allocate_lock
start_new_thread = _thread.start_new_thread
get_ident = _thread.get_ident
get_native_id = _thread.get_native_id
monotonic = time.monotonic
sleep = time.sleep
thread_start = threading.Thread.start
thread_join = threading.Thread.join
thread_is_alive = threading.Thread.is_alive
