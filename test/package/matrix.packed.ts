import assert from "node:assert/strict";
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { after, before, test } from "node:test";
import { build } from "esbuild";
import { programOf } from "../../scripts/build/project.js";
import { openPage, startBrowser } from "../support/browser.js";
import { operations } from "../support/document.js";
import { npm, pack } from "../support/npm.js";
import { type Program, runNode, startMock } from "../support/processes.js";
import { scratchFolder } from "../support/scratch.js";
import { startServer } from "../support/servers.js";

const tools = scratchFolder();
const installed = (name: string) => resolve(tools, "node_modules", name, "bin/tsc");

/** Compilers that other teams use. This project has two of them; the others are installed here. */
const COMPILERS = {
  typescript54: installed("typescript54"),
  typescript59: programOf("typescript", "tsc"),
  typescript60: installed("typescript60"),
  typescript70: programOf("typescript7", "tsc"),
};

const project = scratchFolder();
let program: Program;
let mockUrl: string;

before(
  async () => {
    const { file } = await pack(project);
    writeFileSync(
      resolve(project, "package.json"),
      JSON.stringify({ private: true, type: "module" }),
    );
    writeFileSync(resolve(tools, "package.json"), JSON.stringify({ private: true }));
    const compilers = ["typescript54@npm:typescript@5.4", "typescript60@npm:typescript@6.0"];
    await npm(["install", "--no-audit", "--no-fund", ...compilers], tools);
    // As a new user would: from the registry, with nothing beside it.
    await npm(["install", "--no-audit", "--no-fund", file], project);
    mkdirSync(resolve(project, "src"));
    writeFileSync(resolve(project, "src/main.ts"), MAIN);
    writeFileSync(resolve(project, "src/static.cts"), STATIC);
    writeFileSync(resolve(project, "src/dynamic.cts"), DYNAMIC);
    const mock = await startMock();
    program = mock.program;
    mockUrl = mock.url;
  },
  { timeout: 300_000 },
);
after(() => program.stop());

test("a consumer installs openapi-fetch and its one helper beside it, under 800 kB and 40 for each further operation, and runs no script", async () => {
  const lock = JSON.parse(readFileSync(resolve(project, "package-lock.json"), "utf8")) as {
    packages: Record<string, { hasInstallScript?: boolean; peer?: boolean }>;
  };
  const installed = Object.entries(lock.packages).filter(
    ([path, { peer }]) => path !== "" && !peer,
  );
  assert.deepEqual(installed.map(([path]) => path.replace("node_modules/", "")).toSorted(), [
    "cckm-aws-keys-contract",
    "openapi-fetch",
    "openapi-typescript-helpers",
  ]);
  assert.ok(installed.every(([, { hasInstallScript }]) => !hasInstallScript));
  const files = readdirSync(resolve(project, "node_modules"), {
    recursive: true,
    withFileTypes: true,
  });
  const bytes = files
    .filter((it) => it.isFile() && !it.parentPath.includes("/.bin"))
    .map((it) => statSync(resolve(it.parentPath, it.name)).size)
    .reduce((sum, size) => sum + size, 0);
  const kilobytes = bytes / 1000;
  assert.ok(kilobytes < 760 + 40 * operations.length, `${kilobytes} kB`);
});

for (const [compiler, tsc] of Object.entries(COMPILERS)) {
  for (const [moduleResolution, module] of [
    ["nodenext", "nodenext"],
    ["bundler", "esnext"],
  ] as const) {
    test(`a strict consumer compiles with ${compiler} under ${moduleResolution}`, async () => {
      const file = `tsconfig.${compiler}.${moduleResolution}.json`;
      const compilerOptions = {
        ...{ strict: true, exactOptionalPropertyTypes: true, skipLibCheck: false, noEmit: true },
        // TypeScript's own declarations are not ours to check.
        skipDefaultLibCheck: true,
        ...{ target: "es2022", lib: ["es2022", "dom", "dom.iterable"], types: [] },
        ...{ module, moduleResolution },
      };
      writeFileSync(
        resolve(project, file),
        JSON.stringify({ compilerOptions, files: ["src/main.ts"] }),
      );
      const { exitCode, stdout } = await runNode([tsc, "-p", file], project);
      assert.equal(stdout, "");
      assert.equal(exitCode, 0);
    });
  }
}

// The limits on the client's page.
for (const [compiler, module, moduleResolution, ...errors] of [
  ["typescript70", "node18", "node16", "static.cts: TS1479", "static.cts: TS1541"],
  ["typescript70", "node20", "node16"],
  ["typescript70", "commonjs", "bundler"],
  ["typescript59", "commonjs", "node10"],
] as const) {
  test(`CommonJS of ${compiler} under ${module} and ${moduleResolution} has ${errors.length} errors`, async () => {
    const options = ["--strict", "--noEmit", "--target", "es2022", "--lib", "es2022,dom"];
    options.push("--skipLibCheck", "--module", module, "--moduleResolution", moduleResolution);
    const tsc = COMPILERS[compiler];
    const files = ["src/static.cts", "src/dynamic.cts"];
    const { stdout } = await runNode([tsc, ...options, ...files], project);
    const found = [...stdout.matchAll(/^(?:src\/(.*?)\(.*)?error (TS\d+):/gm)];
    assert.deepEqual(
      found.map(([, file, code]) => `${file}: ${code}`),
      errors,
    );
  });
}

test("both clients run in a browser, under a strict content security policy and across origins", async () => {
  const elsewhere = await startServer((request, response) => {
    for (const name of ["origin", "headers", "methods"]) {
      response.setHeader(
        `access-control-allow-${name}`,
        name === "origin" ? "*" : "authorization, POST",
      );
    }
    if (request.method === "OPTIONS") response.writeHead(204).end();
    else response.writeHead(302, { location: "/elsewhere" }).end();
  });
  const input = { contents: browserProgram(mockUrl, elsewhere.baseUrl), resolveDir: project };
  const { outputFiles } = await build({
    ...{ stdin: input, bundle: true, minify: true, format: "esm", target: "es2022", write: false },
  });
  const site = await startServer((request, response) => {
    const isScript = request.url === "/main.js";
    response.writeHead(200, {
      "content-type": isScript ? "text/javascript" : "text/html",
      "content-security-policy":
        "default-src 'none'; script-src 'self'; connect-src http://127.0.0.1:*",
    });
    const page =
      '<!DOCTYPE html><body>waiting</body><script type="module" src="/main.js"></script>';
    response.end(isScript ? outputFiles[0]!.text : page);
  });
  const { page } = await openPage(await startBrowser(), site.baseUrl);
  const text = await page.locator("body", { hasText: "{" }).textContent();
  assert.deepEqual(JSON.parse(text!), {
    state: "Enabled",
    region: "ap-south-1",
    notFound: ["http", 404],
    returned: "NCERRResourceNotFound: Resource not found",
    redirect: ["redirect", 0],
    network: ["network", null],
  });
});

function browserProgram(url: string, redirecting: string): string {
  return `
    import { connect, createClient, disableRotationJob } from "cckm-aws-keys-contract";
    const token = "any-token";
    const errorOf = (baseUrl, options) =>
      disableRotationJob(connect({ baseUrl, token, ...options }), { id: "a" }).then(
        () => "no error",
        ({ kind, status = null }) => [kind, status],
      );
    const preferring = (input, init) =>
      fetch(input, { method: "POST", ...init, headers: { ...init.headers, prefer: "code=404" } });
    const post = (client) =>
      client.POST("/api/v1/cckm/aws/keys/{id}/disable-rotation-job", { params: { path: { id: "a" } } });
    const outcome = {
      state: (await disableRotationJob(connect({ baseUrl: "${url}", token }), { id: "a" })).aws_param.KeyState,
      region: (await post(createClient({ baseUrl: "${url}", token }))).data.region,
      notFound: await errorOf("${url}", { fetch: preferring }),
      returned: (await post(createClient({ baseUrl: "${url}", token, fetch: preferring }))).error.codeDesc,
      redirect: await errorOf("${redirecting}"),
      // Nothing listens there, but a browser does not report that.
      network: await errorOf("http://127.0.0.1:1"),
    };
    document.body.textContent = JSON.stringify(outcome);
  `;
}

const MAIN = `
import { type AwsKey, CipherTrustError, connect, createClient, disableRotationJob, isAwsKey, type Violation } from "cckm-aws-keys-contract";
import { disableRotationJobExamples } from "cckm-aws-keys-contract/examples";
import { MockError, startMock } from "cckm-aws-keys-contract/mock";
import type { KeyState } from "cckm-aws-keys-contract/types";
import { validateAwsKey } from "cckm-aws-keys-contract/validators";
import { type Report, verify, VerifyError } from "cckm-aws-keys-contract/verify";

const mock = await startMock();
const cckm = connect({ baseUrl: mock.url, token: ({ refresh }) => String(refresh) });
try {
  const key: AwsKey = await disableRotationJob(cckm, { id: "a" }, { timeoutMs: 5 });
  (await verify({ server: mock.url, keyId: "a", token: "any-token" })) satisfies Report;
  const state: KeyState | undefined = key.aws_param.KeyState;
  console.log(state === "Enabled", isAwsKey(key), validateAwsKey(key).length);
} catch (error) {
  if (error instanceof MockError || error instanceof VerifyError) console.log(error.kind);
  if (!(error instanceof CipherTrustError)) throw error;
  if (error.kind === "http") console.log(error.status.toFixed());
  if (error.kind === "contract") error.violations satisfies readonly Violation[];
}
const client = createClient({ baseUrl: mock.url, token: "any-token" });
const { data, error } = await client.POST("/api/v1/cckm/aws/keys/{id}/disable-rotation-job", {
  params: { path: { id: "a" } },
  timeoutMs: 5,
});
if (error) console.log(error.codeDesc.length);
else console.log(data.aws_param.KeyState?.length, disableRotationJobExamples[200].documented.id);
`;

const STATIC = `
import { connect, disableRotationJob } from "cckm-aws-keys-contract";
import type { AwsKey } from "cckm-aws-keys-contract/types";

export const cckm = connect({ baseUrl: "https://ciphertrust.example", token: "any-token" });
export const key: Promise<AwsKey> = disableRotationJob(cckm, { id: "a" });
`;

const DYNAMIC = `
import type { AwsKey } from "cckm-aws-keys-contract" with { "resolution-mode": "import" };

export const keyOf = async (id: string): Promise<AwsKey> => {
  const { connect, disableRotationJob } = await import("cckm-aws-keys-contract");
  return disableRotationJob(connect({ baseUrl: "https://ciphertrust.example", token: "any-token" }), { id });
};
`;
