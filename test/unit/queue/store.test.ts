import { mkdir, readdir, rm, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { problemText } from "../../../src/load/index.ts";
import { JobError } from "../../../src/queue/job-error.ts";
import { openStore } from "../../../src/queue/open-store.ts";
import type { Store } from "../../../src/queue/store.ts";
import { freePort } from "../../helpers/free-port.ts";
import { lastingFolder } from "../../helpers/lasting-folder.ts";
import { problemsOf } from "../../helpers/problems-in.ts";
import { s3Key, s3Server } from "../../helpers/s3-server.ts";

const folder = lastingFolder("queue-store-");
const server = await s3Server();

function opened(written: string, environment = {}): Store {
  const store = openStore(written, folder, environment);
  if ("advice" in store) throw new Error(store.advice.what);
  return store.store;
}

const bucket = (name = "standarder", secret = s3Key.secret, endpoint = server.endpoint): Store =>
  opened(`s3://${name}/koe`, {
    AWS_ACCESS_KEY_ID: s3Key.id,
    AWS_SECRET_ACCESS_KEY: secret,
    AWS_ENDPOINT_URL_S3: endpoint,
    AWS_REGION: "eu-north-1",
  });

const page = Buffer.from("<p>Ring til Lillerup på 12 34 56 78</p>");
const nowhere = "0".repeat(64);

describe.each([
  ["a folder", () => opened("store")],
  ["a bucket", () => bucket()],
])("%s", (_, open) => {
  test("gives what was put there, by the hash of what it is", async () => {
    const store = open();
    const name = await store.put(page);
    expect(name).toMatch(/^[0-9a-f]{64}$/);
    expect(await open().put(page)).toBe(name);
    expect(Buffer.from(await open().get(name, page.length))).toEqual(page);
  });

  test("gives nothing that is longer than it may be, that is not there, or that is no name", async () => {
    const store = open();
    const name = await store.put(page);
    for (const [asked, longest] of [
      [name, page.length - 1],
      [nowhere, 100],
      ["../../etc/passwd", 100],
    ] as const)
      await expect(store.get(asked, longest)).rejects.toThrow(JobError);
  });
});

test("what somebody changed in the folder is refused, and a link is not followed", async () => {
  const store = opened("changed");
  const name = await store.put(page);
  const place = join(folder, "changed", name.slice(0, 2), name);
  await writeFile(place, Buffer.from(page.toString().replace("12 34", "90 90")));
  await expect(store.get(name, 1000)).rejects.toThrow(
    `What lies in the store under ${name} is something else.`,
  );
  await rm(place);
  await writeFile(join(folder, "page"), page);
  await symlink(join(folder, "page"), place);
  await expect(store.get(name, 1000)).rejects.toThrow(`${name} is not in the store, or is too large.`);
});

test("what somebody changed in the bucket is refused", async () => {
  const store = bucket();
  const name = await store.put(Buffer.from("one"));
  server.objects.set(`/standarder/koe/${name}`, Buffer.from("two"));
  await expect(store.get(name, 1000)).rejects.toThrow(
    `What lies in the store under ${name} is something else.`,
  );
});

test("half a file is written anew, and nothing half stays behind", async () => {
  const store = opened("half");
  const name = await store.put(page);
  const shelf = join(folder, "half", name.slice(0, 2));
  await writeFile(join(shelf, name), "<p>");
  await store.put(page);
  expect(Buffer.from(await store.get(name, 1000))).toEqual(page);
  expect(await readdir(shelf)).toEqual([name]);
});

test("a bucket that is not there, a wrong key and a server that is not there are each told", async () => {
  const told = async (store: Store) => {
    const [problem] = await problemsOf(store.put(page));
    return problem && problemText(problem).split("\n")[1];
  };
  expect(await told(bucket("another"))).toBe("  The bucket refuses us: 404 NoSuchBucket.");
  expect(await told(bucket("standarder", "wrong"))).toBe("  The bucket refuses us: 403.");
  const closed = `http://127.0.0.1:${await freePort()}`;
  expect(await told(bucket("standarder", s3Key.secret, closed))).toBe(
    "  The bucket cannot be reached: ECONNREFUSED.",
  );
});

test("a folder that cannot be written is told as a fault of the machine", async () => {
  await mkdir(join(folder, "blocked"));
  await writeFile(join(folder, "blocked", "file"), "");
  await expect(opened("blocked/file").put(page)).rejects.toMatchObject({ code: "ENOTDIR" });
});
