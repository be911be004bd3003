package example;

import java.util.List;
import org.openapitools.client.ApiClient;
import org.openapitools.client.ApiException;
import org.openapitools.client.api.AwsKeysApi;
import org.openapitools.client.model.AwsKey;
import org.openapitools.client.model.AwsTag;
import org.openapitools.client.model.ErrorBody;

/**
 * Disables the rotation job of a key, and prints the response: {@code Main <base URL> <id>}. With {@code --read}
 * and ids, prints for each whether the response is a key.
 */
public final class Main {
  public static void main(String[] args) throws ApiException {
    String baseUrl = args[0];
    String id = args[1];
    if (id.equals("--read")) {
      read(new AwsKeysApi(client(baseUrl)), List.of(args).subList(2, args.length));
      return;
    }

    show(new AwsKeysApi(client(baseUrl).setBearerToken("a-token")).disableRotationJob(id));
    // The mock sends the preferred status.
    ApiClient refused = client(baseUrl).setBearerToken("a-token").addDefaultHeader("Prefer", "code=404");
    showError(new AwsKeysApi(refused), id);
    showError(new AwsKeysApi(client(baseUrl)), id);
  }

  private static void read(AwsKeysApi keys, List<String> ids) {
    for (String id : ids) {
      try {
        keys.disableRotationJob(id);
        System.out.printf("%s ok%n", id);
      } catch (ApiException | RuntimeException error) {
        System.out.printf("%s %s%n", id, error.toString().replaceAll("\\s+", " "));
      }
    }
  }

  private static ApiClient client(String baseUrl) {
    return new ApiClient().setBasePath(baseUrl);
  }

  /** Jackson leaves a missing property null, also a required one. */
  private static void show(AwsKey key) {
    if (key.getRegion() == null) fail("The key has no region.");
    if (key.getAwsParam() == null || key.getAwsParam().getKeyState() == null) fail("The key has no state.");
    System.out.printf("state %s in %s%n", key.getAwsParam().getKeyState().getString(), key.getRegion());
    for (AwsTag tag : key.getAwsParam().getTags()) {
      System.out.printf("tag %s=%s%n", tag.getTagKey(), tag.getTagValue());
    }
    System.out.printf("policy %s%n", key.getAwsParam().getPolicy().getVersion().getString());
  }

  private static void showError(AwsKeysApi keys, String id) {
    try {
      keys.disableRotationJob(id);
      fail("The call did not fail.");
    } catch (ApiException error) {
      if (!(error.getErrorEntity() instanceof ErrorBody body)) throw new IllegalStateException(error);
      System.out.printf("%d %s%n", error.getCode(), body.getCodeDesc());
    }
  }

  private static void fail(String reason) {
    System.err.println(reason);
    System.exit(1);
  }
}
