import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openStore } from "../../../src/queue/open-store.ts";
import { readSecret } from "../../../src/queue/secret.ts";
import { lastingFolder } from "../../helpers/lasting-folder.ts";

const folder = lastingFolder("queue-secret-");
const long = "0123456789abcdef".repeat(2);

test("the secret stands in a file, or else in the environment", async () => {
  const file = join(folder, "secret");
  await writeFile(file, `${long}\n`);
  const environment = { KLARSTANDARD_QUEUE_SECRET: "e".repeat(40) };
  expect(await readSecret(file, environment)).toEqual({ secret: long });
  expect(await readSecret(undefined, environment)).toEqual({ secret: "e".repeat(40) });
});

test("without one, and with one that can be guessed, it is said how to make one", async () => {
  expect(await readSecret(undefined, {})).toEqual({
    advice: {
      what: "A secret that the build and all workers share is missing; without it anybody who reaches the queue could slip other pages in.",
      fix: "Make one with openssl rand -hex 32, and give it to all with --secret-file FILE or in KLARSTANDARD_QUEUE_SECRET.",
    },
  });
  expect(await readSecret(undefined, { KLARSTANDARD_QUEUE_SECRET: "klarstandard" })).toEqual({
    advice: {
      what: "The secret has 12 letters, and 32 are the least that nobody can guess.",
      fix: "Make a new one with openssl rand -hex 32.",
    },
  });
});

test("a bucket needs a name and a key", () => {
  const key = { AWS_ACCESS_KEY_ID: "id", AWS_SECRET_ACCESS_KEY: "key" };
  const adviceOf = (written: string, environment = {}) => {
    const opened = openStore(written, folder, environment);
    return "advice" in opened ? opened.advice.what : "opened";
  };
  expect(adviceOf("s3://standarder/koe", key)).toBe("opened");
  expect(adviceOf("shared/store")).toBe("opened");
  expect(adviceOf("s3://standarder")).toBe(
    "A bucket needs a key, and AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY are not set.",
  );
  expect(adviceOf("s3://UPPER", key)).toBe('"s3://UPPER" is no address of a bucket.');
  expect(adviceOf("https://standarder.example", key)).toBe(
    '"https://standarder.example" is no address of a bucket.',
  );
});
