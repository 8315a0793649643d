import threading

# What the attempt of a thread has: `end`, when it must be over by time.monotonic().
ATTEMPT = threading.local()
