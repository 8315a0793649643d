from typing import Any

# Stands where a query selects nothing; it is no JSON value.
MISSING: Any = object()
