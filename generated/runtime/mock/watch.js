/* Compiled from scripts/runtime/mock/watch.ts; edit that file. */ import { statSync } from "node:fs";
import { createParser } from "./parser.js";

/** How often the files are looked at. This finds changes in a container's mounted folder too. */
const INTERVAL_MS = 300;

/** The files of a document, those that it refers to included, and when they last changed. */





export async function takeSnapshot(document        )                    {
  const parser = createParser();
  // Of a broken document, these are the files up to the one that is broken or missing.
  const broken = await parser.resolve(document).then(
    () => [],
    ({ source }                     ) => (source === undefined ? [] : [source]),
  );
  const files = [...(parser.$refs?.paths("file") ?? []), ...broken];
  return { files, state: stateOf(files) };
}

/**
 * Calls `changed` when a file of the document is no longer as in the snapshot, and again after each change.
 *
 * @returns a function that stops it.
 */
export function watchDocument(
  document        ,
  snapshot          ,
  changed                     ,
)             {
  let { files, state } = snapshot;
  let isBusy = false;
  const look = async () => {
    if (isBusy || stateOf(files) === state) return;
    isBusy = true;
    ({ files, state } = await takeSnapshot(document));
    await changed();
    isBusy = false;
  };
  const timer = setInterval(() => void look(), INTERVAL_MS).unref();
  return () => clearInterval(timer);
}

function stateOf(files          )         {
  return files
    .map((file) => {
      const stats = statSync(file, { throwIfNoEntry: false });
      return `${stats?.mtimeMs} ${stats?.size}`;
    })
    .join();
}
