"""Disables the rotation job of a key, and prints the response: main.py <base URL> <id>, or <base URL> --read <ids>"""

import sys
from urllib.parse import quote

import httpx
from pydantic import ValidationError

from models import AwsKey, ErrorBody


def disable(client: httpx.Client, id: str) -> AwsKey:
    response = client.post(f"/api/v1/cckm/aws/keys/{quote(id, safe='')}/disable-rotation-job")
    response.raise_for_status()
    return AwsKey.model_validate_json(response.content)


def show(key: AwsKey) -> None:
    param = key.aws_param
    if param.key_state is None:
        sys.exit("The key has no state.")
    print(f"state {param.key_state} in {key.region}")
    for tag in param.tags or []:
        print(f"tag {tag.tag_key}={tag.tag_value}")
    if param.policy is not None:
        print(f"policy {param.policy.version}")


def show_error(client: httpx.Client, id: str) -> None:
    try:
        disable(client, id)
    except httpx.HTTPStatusError as error:
        body = ErrorBody.model_validate_json(error.response.content)
        print(error.response.status_code, body.code_desc)
    else:
        sys.exit("The call did not fail.")


def read(client: httpx.Client, ids: tuple[str, ...]) -> None:
    """Prints for each id whether the response is a key."""
    for id in ids:
        try:
            disable(client, id)
            print(id, "ok")
        except ValidationError as error:
            print(id, error.errors()[0])


def main(base_url: str, id: str, *ids: str) -> None:
    if id == "--read":
        with httpx.Client(base_url=base_url) as client:
            read(client, ids)
        return
    authorization = {"Authorization": "Bearer a-token"}
    with httpx.Client(base_url=base_url, headers=authorization) as client:
        try:
            show(disable(client, id))
        except ValidationError as error:
            first = error.errors()[0]
            sys.exit(f"The key is not valid: {first['loc']}: {first['msg']}")
    # The mock sends the preferred status.
    with httpx.Client(base_url=base_url, headers=authorization | {"Prefer": "code=404"}) as client:
        show_error(client, id)
    with httpx.Client(base_url=base_url) as client:
        show_error(client, id)


if __name__ == "__main__":
    main(*sys.argv[1:])
