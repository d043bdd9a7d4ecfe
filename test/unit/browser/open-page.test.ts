import { chmod } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { browserFault, temporaryFolderFault } from "../../../src/browser/open-page.js";
import { folderOf } from "../../helpers/folder-of.ts";

/** A pretended browser that prints what Chromium prints. */
async function browserThat(does: string): Promise<string> {
  return join(await folderOf({ chromium: `#!/bin/sh\n${does}\n` }), "chromium");
}

const says = (errors: string, code = 1) => browserThat(`cat >&2 <<'END'\n${errors}\nEND\nexit ${code}`);

const noSandbox = (path: string) => ({
  cause: "sandbox",
  text:
    `${path} opens no page: it finds no usable sandbox, because this user may not make user namespaces. ` +
    'On Ubuntu 23.10 and newer give the browser an AppArmor profile with "userns,", or run "sudo sysctl kernel.apparmor_restrict_unprivileged_userns=0"; ' +
    "in a container run as root, or with a seccomp profile that allows user namespaces; " +
    "elsewhere set the sysctl user.max_user_namespaces above 0. The sandbox is given up for root only, who cannot have it.",
});

test("a browser that shows text has no fault", async () => {
  const path = await browserThat("echo '<html><head><title>width 73</title></head></html>'");
  expect(await browserFault(path)).toBeUndefined();
});

test.for([
  [
    "of Ubuntu 24",
    "[865:865:1125/185548.529046:FATAL:content/browser/zygote_host/zygote_host_impl_linux.cc:130] No usable sandbox! If this is a Debian system, please install the chromium-sandbox package to solve this problem.",
  ],
  [
    "of an older Chromium",
    "[1028/180242.409718:FATAL:zygote_host_impl_linux.cc(116)] No usable sandbox! Update your kernel or see https://chromium.googlesource.com/chromium/src/+/master/docs/linux_suid_sandbox_development.md",
  ],
  [
    "of a container",
    "Failed to move to new namespace: PID namespaces supported, Network namespace supported, but failed: errno = Operation not permitted\n[44:44:1123/124456.705258:FATAL:content/browser/zygote_host/zygote_host_impl_linux.cc:207] Check failed: . : Operation not permitted (1)\n[1123/124456.722767:ERROR:third_party/crashpad/crashpad/util/file/file_io_posix.cc:145] open /sys/devices/system/cpu/cpu0/cpufreq/scaling_cur_freq: No such file or directory (2)",
  ],
  [
    "of a helper without its rights",
    "[7:7:1123/124456.1:FATAL:setuid_sandbox_host.cc:163] The SUID sandbox helper binary was found, but is not configured correctly. Rather than run without sandboxing I'm aborting now.",
  ],
] as const)("a missing sandbox is known by the words %s", async ([, errors]) => {
  const path = await says(errors);
  expect(await browserFault(path)).toEqual(noSandbox(path));
});

test.for([
  "error while loading shared libraries: libnss3.so: cannot open shared object file: No such file or directory",
  "/usr/lib/chromium/chromium: error while loading shared libraries: /lib/x86_64-linux-gnu/libnss3.so: file too short",
])("a missing library is named: %s", async (errors) => {
  const path = await says(errors, 127);
  expect(await browserFault(path)).toEqual({
    cause: "library",
    text: `${path} does not start: the library libnss3.so is missing or damaged. Install it; on Debian and Ubuntu "apt-get install chromium" brings a browser with all its libraries.`,
  });
});

test("text without a width means that the machine has no fonts", async () => {
  const path = await browserThat("echo '<html><head><title>width 0</title></head></html>'");
  expect(await browserFault(path)).toEqual({
    cause: "fonts",
    text: `${path} shows no letters, because this machine has no font: without any, Chromium does not even use those that a document brings along. Install one (Debian and Ubuntu: apt-get install fonts-dejavu-core); "fc-list" lists what is there.`,
  });
});

test("any other end is told with the last words that are about the browser", async () => {
  const path = await says(
    "[9:9:1125/1.1:FATAL:gpu_data_manager_impl_private.cc:415] GPU process isn't usable. Goodbye.\n[9:9:1125/1.2:ERROR:dbus/bus.cc:405] Failed to connect to the bus: Failed to connect to socket /run/dbus/system_bus_socket",
    133,
  );
  expect(await browserFault(path)).toEqual({
    cause: "ended",
    text: `${path} opens no page: it ended with 133 and said: GPU process isn't usable. Goodbye. See all that it says with "${path} --headless --dump-dom about:blank", or name another browser in PUPPETEER_EXECUTABLE_PATH.`,
  });
});

test("a browser that is killed, or cannot be run, is told so", async () => {
  const killed = await browserThat("kill -9 $$");
  expect((await browserFault(killed))?.text).toMatch(/opens no page: SIGKILL ended it and said: nothing\. /);
  expect((await browserFault("/findes/ikke"))?.text).toMatch(
    /^\/findes\/ikke opens no page: it cannot be run \(ENOENT\) and said: nothing\. /,
  );
});

test("the browser is given the sandbox, a profile of its own and a folder for its shared memory", async () => {
  const path = await browserThat('echo "$*" >&2; exit 1');
  const text = (await browserFault(path))?.text ?? "";
  expect(text).toContain("--disable-dev-shm-usage");
  expect(text).toContain("--user-data-dir=");
  expect(text.includes("--no-sandbox")).toBe(process.getuid?.() === 0);
});

test("a temporary folder that is not there is a fault of its own", async () => {
  expect(await temporaryFolderFault("/findes/ikke")).toEqual({
    cause: "temporary-folder",
    text: "No browser can work in the temporary folder /findes/ikke: it cannot be written to (ENOENT). Chromium keeps its profile, its shared memory and the PDFs there: mend it, or name another folder in TMPDIR.",
  });
});

test.skipIf(process.getuid?.() === 0)("a temporary folder without rights is a fault of its own", async () => {
  const folder = await folderOf({});
  await chmod(folder, 0o500);
  expect((await temporaryFolderFault(folder))?.text).toContain("it cannot be written to (EACCES)");
});
