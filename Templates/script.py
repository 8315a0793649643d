# {{description}}

from typing import Any

from action_error import ActionError
from call import Call
# {{imports}}

# {{constants}}


def main(input_data: dict[str, Any]) -> dict[str, Any]:
    # {{contract}}
    # {{beginning}}
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
        pass  # {{failed}}
    # {{failures}}


# {{helpers}}
