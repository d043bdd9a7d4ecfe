import { readFileSync, writeFileSync } from "node:fs";
import { createServer, type ServerResponse } from "node:http";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { findBrowser } from "../../src/browser/index.ts";
import { serveFolder } from "../../src/serve/static-server.ts";
import { folderOf } from "./folder-of.ts";

/** A browser that is killed whenever it asks for one page, and the site that has that page. */
export interface MortalBrowser {
  readonly browserPath: string;
  readonly urlOf: (path: string) => string;
}

/**
 * Serves a folder, and kills every browser that was started through the path as soon as one of them asks for `deadly`.
 * A clock could not: how far a browser comes in a second, each machine decides.
 */
export async function mortalBrowser(folder: string, deadly: string): Promise<MortalBrowser> {
  const real = await findBrowser();
  // A browser is proven by a page before it is used; that one lives.
  const wrapper = `#!/bin/sh\ncase "$*" in *--dump-dom*) ;; *) echo $$ >> "$0.pids" ;; esac\nexec "${real}" "$@"\n`;
  const browserPath = join(await folderOf({ chromium: wrapper, "chromium.pids": "" }), "chromium");
  const site = await serveFolder({ folder });
  const passOn = async (url: string, response: ServerResponse) => {
    const answer = await fetch(site.origin + url, { redirect: "manual" });
    response.writeHead(answer.status, { "content-type": answer.headers.get("content-type") ?? "" });
    response.end(Buffer.from(await answer.arrayBuffer()));
  };
  const server = createServer(({ url = "/", headers }, response) => {
    if (url === deadly && headers["sec-fetch-dest"] === "document") killAll(`${browserPath}.pids`);
    void passOn(url, response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(async () => {
    server.closeAllConnections();
    server.close();
    await site.close();
  });
  const address = server.address();
  const port = typeof address === "object" ? address?.port : undefined;
  return { browserPath, urlOf: (path) => `http://127.0.0.1:${port}${path}` };
}

function killAll(list: string): void {
  const pids = readFileSync(list, "utf8").split("\n").map(Number).filter(Boolean);
  // A number may soon be another program's.
  writeFileSync(list, "");
  for (const pid of pids) {
    try {
      process.kill(pid, "SIGKILL");
    } catch {
      // It has ended by itself: the audit was done with it.
    }
  }
}
