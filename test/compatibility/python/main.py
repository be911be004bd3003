"""Disables the rotation job of a key, and prints the response: main.py <base URL> <id>, or <base URL> --read <ids>"""

import sys

from cckm import AuthenticatedClient, Client
from cckm.api.aws_keys import disable_rotation_job
from cckm.models import AwsKey, ErrorBody
from cckm.types import Unset


class Refused(Exception):
    """The client returns an error as it does a key: this raises it."""

    def __init__(self, status: int, body: ErrorBody) -> None:
        super().__init__(f"{status} {body.code_desc}")


def disable(client: AuthenticatedClient | Client, id: str) -> AwsKey:
    response = disable_rotation_job.sync_detailed(id, client=client)
    if isinstance(response.parsed, ErrorBody):
        raise Refused(response.status_code, response.parsed)
    if response.parsed is None:
        sys.exit(f"The status {response.status_code} is not in the contract.")
    return response.parsed


def show(key: AwsKey) -> None:
    param = key.aws_param
    if isinstance(param.key_state, Unset):
        sys.exit("The key has no state.")
    print(f"state {param.key_state} in {key.region}")
    for tag in param.tags or []:
        print(f"tag {tag.tag_key}={tag.tag_value}")
    if param.policy:  # It is unset, null or a policy.
        print(f"policy {param.policy.version}")


def show_error(client: AuthenticatedClient | Client, id: str) -> None:
    try:
        disable(client, id)
    except Refused as error:
        print(error)
    else:
        sys.exit("The call did not fail.")


def read(client: Client, ids: tuple[str, ...]) -> None:
    """Prints for each id whether the response is a key."""
    for id in ids:
        try:
            disable(client, id)
            print(id, "ok")
        except Exception as error:  # The models raise whatever fails within them.
            print(id, repr(error))


def main(base_url: str, id: str, *ids: str) -> None:
    if id == "--read":
        return read(Client(base_url), ids)
    token = "a-token"
    try:
        show(disable(AuthenticatedClient(base_url, token), id))
    except KeyError as error:  # Where the contract requires a property.
        sys.exit(f"The key has no {error}.")
    # The mock sends the preferred status.
    prefer = {"Prefer": "code=404"}
    show_error(AuthenticatedClient(base_url, token, headers=prefer), id)
    show_error(Client(base_url), id)


if __name__ == "__main__":
    main(*sys.argv[1:])
