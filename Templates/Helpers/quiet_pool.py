import logging

# What it says at the level DEBUG has whole URLs, with the key in their query.
logging.getLogger("urllib3.connectionpool").setLevel(logging.INFO)
