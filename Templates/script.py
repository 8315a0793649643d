# {{description}}

from typing import Any

import requests
from action_error import ActionError
from deadline_adapter import DeadlineAdapter
# {{imports}}

# {{constants}}


# {{helpers}}


SESSION = requests.Session()
SESSION.trust_env = False
ADAPTER = DeadlineAdapter()


def main(input_data: dict[str, Any]) -> dict[str, Any]:
    # {{contract}}
    # {{fallback}}
    try:
        # 1. Check the inputs from the flow.
        # {{inputs}}

        # 2. Build the request.
        # {{request}}

        # 3. Call the API.
        # {{call}}

        # 4. Map the response to the outputs.
        # {{mapping}}

        # 5. Return the outputs to the flow.
        pass  # {{outputs}}
    except ActionError as error:
        return {"error": str(error), "success": False}
    # {{failures}}
