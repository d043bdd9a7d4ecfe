import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { readBuildOptions } from "../../../src/commands/build.ts";
import { problemText } from "../../../src/load/index.ts";
import { exampleBaseUrl } from "../../../src/site/site-request.ts";
import { problemsIn } from "../../helpers/problems-in.ts";

const cwd = resolve("/srv/klarstandard");
const read = (...args: readonly string[]) => readBuildOptions(args, cwd);
const faultsOf = (...args: readonly string[]) =>
  problemsIn(() => read(...args))
    .map(problemText)
    .join("\n\n");

const usage =
  "npm run build -- [--municipality ID]… [--content DIR] [--out DIR] [--link] [--keep N] [--hosting DIR] [--shard N/M] [--queue URL] [--store DIR|s3://…] [--secret-file FILE] [--queue-wait MIN] [--base-url URL] [--path-prefix /x/] [--form own|national] [--keep-going] [--no-pdf] [--relative] [--no-offline] [--jobs N] [--today YYYY-MM-DD]";

describe("without options", () => {
  const options = read();

  test("all municipalities of the folder are built into _site", () => {
    expect(options).toMatchObject({
      content: resolve(cwd, "municipalities"),
      municipalities: [],
      out: resolve(cwd, "_site"),
    });
  });

  test("nothing is published while a PDF cannot be made", () => {
    expect(options.keepGoing).toBe(false);
  });

  test("PDFs are printed, several at the same time", () => {
    expect(options.pdf).toBe(true);
    expect(options.jobs).toBeGreaterThan(1);
  });

  test("the site lives at the root of an address that can belong to nobody", () => {
    expect(options).toMatchObject({ baseUrl: exampleBaseUrl, pathPrefix: "/" });
    expect(exampleBaseUrl).toMatch(/\.example$/);
  });
});

test("every option is read", () => {
  expect(
    read(
      "--municipality=lillerup",
      "--municipality",
      "storerup",
      "--content",
      "../data",
      "--out=public",
      "--link",
      "--base-url",
      "https://standarder.lillerup.dk",
      "--path-prefix",
      "/hjaelp/",
      "--keep-going",
      "--no-pdf",
      "--no-offline",
      "--jobs",
      "3",
      "--today",
      "2027-01-01",
    ),
  ).toEqual({
    municipalities: ["lillerup", "storerup"],
    content: resolve(cwd, "../data"),
    out: resolve(cwd, "public"),
    asLink: true,
    keep: 2,
    baseUrl: "https://standarder.lillerup.dk",
    pathPrefix: "/hjaelp/",
    pdf: false,
    keepGoing: true,
    offline: false,
    jobs: 3,
    today: "2027-01-01",
  });
});

test("a shard is built beside the site, or where it is told", () => {
  expect(read("--shard", "2/4")).toMatchObject({
    shard: { number: 2, of: 4 },
    out: resolve(cwd, "_site.shard-2"),
  });
  expect(read("--shard", "2/4", "--out", "del").out).toBe(resolve(cwd, "del"));
});

test("a queue is waited for ten minutes unless it is said", () => {
  expect(read("--queue", "redis://queue", "--store", "s3://a-bucket").queue).toMatchObject({
    queue: "redis://queue",
    store: "s3://a-bucket",
    minutes: 10,
  });
  expect(read("--queue", "redis://queue", "--queue-wait", "30").queue?.minutes).toBe(30);
  expect(read().queue).toBeUndefined();
});

test("a folder that opens without a server is no bundle for one", () => {
  expect(read("--relative").relative).toBe(true);
  expect(() => read("--relative", "--hosting", "../hosting")).toThrow(
    /build twice to have both|byg to gange/,
  );
});

test.each(["http://localhost:8080", "https://127.0.0.1", "https://[::1]:8443", "https://ærø.dk"])(
  "%s is an address to try a site at",
  (address) => {
    expect(read("--base-url", address).baseUrl).toBe(address);
  },
);

test("a slash at the end of the address is no fault, and is not doubled", () => {
  expect(read("--base-url", "https://standarder.lillerup.dk/").baseUrl).toBe(
    "https://standarder.lillerup.dk",
  );
});

describe("a fault says what, where and how to mend it:", () => {
  test.each([
    "standarder.lillerup.dk",
    "https://",
    "https:alert(1)",
    "https://alert(1)",
    "https://a\\b",
    "ftp://lillerup.dk",
    "https://lillerup.dk/hjaelp",
  ])("the address %s", (address) => {
    expect(faultsOf("--base-url", address)).toBe(
      `KS93 npm run build › --base-url
  "${address.replace(/\/$/, "")}" is not a scheme and a host.
  Fix: Write for example --base-url https://standarder.lillerup.dk, and put a folder into --path-prefix.`,
    );
  });

  test("an address with a name and a password, which stay unsaid", () => {
    expect(faultsOf("--base-url", "https://anna:hemmeligt@lillerup.dk")).toBe(
      `KS93 npm run build › --base-url
  The address holds a name and a password, which every page would publish.
  Fix: Take what stands before the @ away, and the @.`,
    );
  });

  test.each(["hjaelp", "/hjaelp", "hjaelp/", "//", "/hj ælp/", '/"><script>/'])("the prefix %s", (prefix) => {
    expect(faultsOf("--path-prefix", prefix)).toBe(
      `KS93 npm run build › --path-prefix
  "${prefix}" does not start and end with a slash.
  Fix: Write for example --path-prefix /standarder/.`,
    );
  });

  test.each(["0", "33", "2.5", "mange", "-1"])("%s jobs", (jobs) => {
    expect(faultsOf(`--jobs=${jobs}`)).toBe(
      `KS93 npm run build › --jobs
  "${jobs}" is not a whole number from 1 to 32.
  Fix: Write for example --jobs 4.`,
    );
  });

  test.each(["5/4", "0/4", "x", "2"])("the shard %s", (shard) => {
    expect(faultsOf("--shard", shard)).toBe(
      `KS93 npm run build › --shard
  "${shard}" is not one shard of at most 100, from 1/1 to 100/100.
  Fix: Write for example --shard 2/4 for the second of four.`,
    );
  });

  test("what is about publishing, beside a shard", () => {
    expect(faultsOf("--shard=2/4", "--link")).toBe(
      `KS93 npm run build › --link
  --link is for a site, and --shard builds a part of one.
  Fix: Leave --link out here, and give it to npm run merge.`,
    );
  });

  test("a queue beside a shard, and what belongs to a queue without one", () => {
    expect(faultsOf("--shard=2/4", "--queue=redis://queue")).toBe(
      `KS93 npm run build › --queue
  A shard is built on one machine, and --queue shares a whole site out.
  Fix: Use either --shard or --queue.`,
    );
    expect(faultsOf("--store=store")).toBe(
      `KS93 npm run build › --store
  --store belongs to a queue, and --queue is not written.
  Fix: Write --queue too, or leave --store out.`,
    );
  });

  test("a misspelt option", () => {
    expect(faultsOf("--munisipality", "lillerup")).toBe(
      `KS93 npm run build › --munisipality
  There is no option --munisipality.
  Fix: Did you mean "--municipality"?`,
    );
  });

  test("an option that is like none", () => {
    expect(faultsOf("-v")).toBe(
      `KS93 npm run build › -v
  There is no option -v.
  Fix: Write ${usage}.`,
    );
  });

  test("a word that belongs to no option", () => {
    expect(faultsOf("lillerup")).toBe(
      `KS93 npm run build › lillerup
  "lillerup" belongs to no option.
  Fix: Write ${usage}.`,
    );
  });

  test.each([[["--out"]], [["--out="]], [["--out", "--no-pdf"]]])("a forgotten value in %j", (args) => {
    expect(faultsOf(...args)).toBe(
      `KS93 npm run build › --out
  --out stands without its value.
  Fix: Write ${usage}.`,
    );
  });

  test("a value too many", () => {
    expect(faultsOf("--no-pdf=ja")).toBe(
      `KS93 npm run build › --no-pdf
  --no-pdf takes no value.
  Fix: Write --no-pdf alone.`,
    );
  });
});

test("all faults of a run are told at once", () => {
  const args = ["--munisipality=lillerup", "--jobs=0", "--path-prefix=x", "--base-url=x", "--kvik"];
  expect(problemsIn(() => read(...args)).map(({ what }) => what)).toEqual([
    "There is no option --munisipality.",
    "There is no option --kvik.",
    '"x" is not a scheme and a host.',
    '"x" does not start and end with a slash.',
    '"0" is not a whole number from 1 to 32.',
  ]);
});
