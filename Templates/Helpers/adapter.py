from timed_adapter import TimedAdapter

ADAPTER = TimedAdapter(pool_maxsize=100)
