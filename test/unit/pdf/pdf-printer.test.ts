import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { PdfPrinter } from "../../../src/pdf/print/pdf-printer.ts";
import { folderOf } from "../../helpers/folder-of.ts";

async function printerWith(does: string): Promise<PdfPrinter> {
  const browserPath = join(await folderOf({ chromium: `#!/bin/sh\n${does}\n` }), "chromium");
  const printer = new PdfPrinter({ browserPath, assets: () => undefined, timeLimit: 5000, recycleAfter: 10 });
  onTestFinished(() => printer.close());
  return printer;
}

test.for([
  ["sandbox", "echo 'FATAL:zygote_host_impl_linux.cc:130] No usable sandbox!' >&2; exit 1"],
  ["library", "echo 'error while loading shared libraries: libnss3.so: cannot open' >&2; exit 127"],
  ["fonts", "echo '<title>width 0</title>'"],
  ["ended", "echo 'Segmentation fault' >&2; exit 139"],
] as const)(
  "a browser that opens no page (%s) is a fault of the machine, and of no document",
  async ([cause, does]) => {
    const printer = await printerWith(does);
    await expect(printer.print("/a.pdf", "<p>Hej</p>")).rejects.toMatchObject({
      name: "BrowserFaultError",
      fault: { cause },
    });
  },
);

test("a browser that has opened a page and does not start again says nothing of the document's size", async () => {
  const printer = await printerWith(
    `case "$*" in *--dump-dom*) echo '<title>width 73</title>' ;; *) exit 1 ;; esac`,
  );
  await expect(printer.print("/a.pdf", "<p>Hej</p>")).rejects.toMatchObject({
    problem: {
      document: "/a.pdf",
      clause: "browser",
      place: "",
      what: "The browser did not start, 3 times (Protocol error (Target.setDiscoverTargets): Target closed).",
      fix: "Build again; if it happens again, see what ends programs on this machine: mostly too little memory.",
    },
  });
});
