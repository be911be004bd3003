import assert from "node:assert/strict";
import { builtinModules } from "node:module";
import { existsSync, readFileSync } from "node:fs";
import { dirname, relative, resolve } from "node:path";
import { test } from "node:test";
import { root } from "../../scripts/build/project.js";
import { contentsOf } from "../support/scratch.js";

/** An import of one file, by paths relative to the project. */
interface Import {
  from: string;
  /** A path for a file of the project, else the specifier. */
  to: string;
  isType: boolean;
}

const IMPORT =
  /^(?:import|export)\s+(type\s+)?(?:[^;"']*?\sfrom\s+)?["']([^"']+)["']|\bimport\(\s*["']([^"']+)["']/gm;

/** The imports of every module in a folder of the project, those of types included. */
function importsIn(folder: string): Import[] {
  return Object.entries(contentsOf(resolve(root, folder)))
    .filter(([path]) => /\.(ts|js)$/.test(path))
    .flatMap(([path, text]) => {
      const from = `${folder}/${path}`;
      return [...text.matchAll(IMPORT)].map(([, type, specifier, dynamic]) => ({
        from: from.replace(/\.d\.ts$/, ".js"),
        to: targetOf(from, (specifier ?? dynamic)!),
        isType: type !== undefined,
      }));
    });
}

function targetOf(from: string, specifier: string): string {
  if (!specifier.startsWith(".")) return specifier;
  const path = relative(root, resolve(root, dirname(from), specifier));
  // TypeScript imports the `.js` that its source becomes.
  return from.startsWith("generated/") ? path : path.replace(/\.js$/, ".ts");
}

const scripts = importsIn("scripts");
const generated = importsIn("generated");
const tests = importsIn("test");

/** A circle of imports, as the paths in it. */
function circleIn(imports: Import[]): string[] | undefined {
  const targets = new Map<string, string[]>();
  for (const { from, to } of imports) targets.set(from, [...(targets.get(from) ?? []), to]);
  const done = new Set<string>();
  const visit = (file: string, trail: string[]): string[] | undefined => {
    if (trail.includes(file)) return [...trail.slice(trail.indexOf(file)), file];
    if (done.has(file)) return undefined;
    for (const to of targets.get(file) ?? []) {
      const circle = visit(to, [...trail, file]);
      if (circle) return circle;
    }
    done.add(file);
    return undefined;
  };
  for (const file of targets.keys()) {
    const circle = visit(file, []);
    if (circle) return circle;
  }
  return undefined;
}

function assertNone(imports: Import[]): void {
  assert.deepEqual(
    imports.map(({ from, to }) => `${from} imports ${to}`),
    [],
  );
}

test("imports are found, and those of the generated code lead to files", () => {
  assert.ok(scripts.length > 100 && generated.length > 50 && tests.length > 100);
  const local = generated.filter(({ to }) => to.startsWith("generated/"));
  assertNone(local.filter(({ to }) => !existsSync(resolve(root, to))));
  const found = circleIn([
    { from: "a", to: "b", isType: false },
    { from: "b", to: "c", isType: true },
    { from: "c", to: "b", isType: false },
  ]);
  assert.deepEqual(found, ["b", "c", "b"]);
});

test("no import runs in a circle, types included", () => {
  for (const imports of [scripts, generated, tests]) assert.equal(circleIn(imports), undefined);
});

/** Generated modules of which the runtime imports the types. */
const GENERATED_TYPES = ["scripts/types.ts", "scripts/contract-options.ts"];

test("shipped code imports only shipped code, and of the generated code types alone", () => {
  const shipped = scripts.filter(({ from }) => from.startsWith("scripts/runtime/"));
  const local = shipped.filter(({ to }) => to.startsWith("scripts/"));
  assertNone(
    local.filter(({ to, isType }) =>
      GENERATED_TYPES.includes(to) ? !isType : !to.startsWith("scripts/runtime/"),
    ),
  );
  assertNone(generated.filter(({ to }) => /^(scripts|test|openapi)\//.test(to)));
  const manifest = JSON.parse(readFileSync(resolve(root, "package.json"), "utf8")) as {
    dependencies: object;
    peerDependencies: object;
  };
  const known = [
    ...Object.keys(manifest.dependencies),
    ...Object.keys(manifest.peerDependencies),
    ...builtinModules.map((name) => `node:${name}`),
  ];
  const packages = [...shipped, ...generated].filter(
    ({ to }) => !/^(scripts|generated)\//.test(to),
  );
  assertNone(
    packages.filter(({ to }) => !known.some((it) => to === it || to.startsWith(`${it}/`))),
  );
});

test("a library never imports the command line", () => {
  assertNone(
    [...scripts, ...generated].filter(
      ({ from, to }) =>
        /\/runtime\/cli\//.test(to) && /\/runtime\//.test(from) && !/\/runtime\/cli\//.test(from),
    ),
  );
});

test("tests and the benchmark import nothing from each other, and no script imports a test", () => {
  assertNone(tests.filter(({ to }) => to.startsWith("scripts/bench")));
  assertNone(scripts.filter(({ to }) => to.startsWith("test/")));
});
