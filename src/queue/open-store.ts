import { resolve } from "node:path";
import type { Advice } from "../messages/message.ts";
import { queueFaults } from "../messages/queue.ts";
import { folderShelf } from "./folder-shelf.ts";
import { s3Shelf } from "./s3-shelf.ts";
import { type Store, storeOn } from "./store.ts";

/** A store, or why there is none. */
export type OpenedStore = { readonly store: Store } | { readonly advice: Advice };

/** Opens the store that `--store` names: a folder, or `s3://BUCKET/FOLDER` with the key in the environment. */
export function openStore(
  written: string,
  cwd: string,
  environment: Readonly<Record<string, string | undefined>>,
): OpenedStore {
  if (!/^[a-z0-9]{2,}:\/\//i.test(written)) return { store: storeOn(folderShelf(resolve(cwd, written))) };
  const [, bucket, folder = ""] =
    /^s3:\/\/([a-z0-9][a-z0-9.-]{1,61}[a-z0-9])(?:\/([\w!*'()./-]*))?$/.exec(written) ?? [];
  if (bucket === undefined) return { advice: queueFaults.noBucket(written) };
  const { AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey } = environment;
  if (!accessKeyId || !secretAccessKey) {
    const missing = ["AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY"].filter((name) => !environment[name]);
    return { advice: queueFaults.noCredentials(missing) };
  }
  const prefix = folder.replace(/^\/+|\/+$/g, "");
  const endpoint = environment["AWS_ENDPOINT_URL_S3"] || environment["AWS_ENDPOINT_URL"];
  const sessionToken = environment["AWS_SESSION_TOKEN"];
  return {
    store: storeOn(
      s3Shelf({
        bucket,
        prefix: prefix === "" ? "" : `${prefix}/`,
        accessKeyId,
        secretAccessKey,
        region: environment["AWS_REGION"] || environment["AWS_DEFAULT_REGION"] || "us-east-1",
        ...(sessionToken ? { sessionToken } : {}),
        ...(endpoint ? { endpoint: endpoint.replace(/\/+$/, "") } : {}),
      }),
    ),
  };
}
