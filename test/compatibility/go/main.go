// Disables the rotation job of a key with the generated client, as a team that writes Go would.
package main

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"os"

	"example.com/cckm-client/cckm"
)

func main() {
	if len(os.Args) < 3 {
		fail(errors.New("usage: program BASE_URL ID, or program BASE_URL --read ID..."))
	}
	if os.Args[2] == "--read" {
		if err := read(context.Background(), os.Args[1], os.Args[3:]); err != nil {
			fail(err)
		}
		return
	}
	if err := run(context.Background(), os.Args[1], os.Args[2]); err != nil {
		fail(err)
	}
}

func fail(err error) {
	fmt.Fprintln(os.Stderr, err)
	os.Exit(1)
}

func run(ctx context.Context, baseURL, id string) error {
	client, err := cckm.NewClientWithResponses(baseURL)
	if err != nil {
		return err
	}
	token := header("Authorization", "Bearer any-token")

	disabled, err := client.DisableRotationJobWithResponse(ctx, id, token)
	if err != nil {
		return err
	}
	if disabled.JSON200 == nil {
		return fmt.Errorf("the response is not a key: %s", disabled.Status())
	}
	if err := printKey(disabled.JSON200); err != nil {
		return err
	}

	notFound, err := client.DisableRotationJobWithResponse(ctx, id, token, header("Prefer", "code=404"))
	if err != nil {
		return err
	}
	if notFound.JSON404 == nil {
		return fmt.Errorf("the response is not a 404 in JSON: %s", notFound.Status())
	}
	fmt.Println("404", notFound.JSON404.CodeDesc)

	unauthorized, err := client.DisableRotationJobWithResponse(ctx, id)
	if err != nil {
		return err
	}
	if unauthorized.JSON401 == nil {
		return fmt.Errorf("the response is not a 401 in JSON: %s", unauthorized.Status())
	}
	fmt.Println("401", unauthorized.JSON401.CodeDesc)
	return nil
}

// read prints for each id whether the response is a key.
func read(ctx context.Context, baseURL string, ids []string) error {
	client, err := cckm.NewClientWithResponses(baseURL)
	if err != nil {
		return err
	}
	for _, id := range ids {
		result := "ok"
		if disabled, err := client.DisableRotationJobWithResponse(ctx, id); err != nil {
			result = err.Error()
		} else if disabled.JSON200 == nil {
			result = disabled.Status()
		}
		fmt.Println(id, result)
	}
	return nil
}

func printKey(key *cckm.AwsKey) error {
	// Go reads a required property that is missing as an empty one.
	if key.Region == "" {
		return errors.New("the key has no region")
	}
	if key.AwsParam.KeyState == nil {
		return errors.New("the key has no state")
	}
	// An open enum is its known values (0), or any string (1).
	state, err := key.AwsParam.KeyState.AsKeyState1()
	if err != nil {
		return err
	}
	fmt.Printf("state %s in %s\n", state, key.Region)

	if tags := key.AwsParam.Tags; tags != nil {
		for _, tag := range *tags {
			fmt.Printf("tag %s=%s\n", tag.TagKey, tag.TagValue)
		}
	}
	if policy := key.AwsParam.Policy; policy != nil && policy.Version != nil {
		version, err := policy.Version.AsKeyPolicyVersion1()
		if err != nil {
			return err
		}
		fmt.Println("policy", version)
	}
	return nil
}

func header(name, value string) cckm.RequestEditorFn {
	return func(_ context.Context, request *http.Request) error {
		request.Header.Set(name, value)
		return nil
	}
}
