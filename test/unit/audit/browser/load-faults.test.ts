import { EventEmitter } from "node:events";
import { expect, test } from "vitest";
import { listenToLoad } from "../../../../src/audit/browser/load-faults.ts";

const origin = "http://127.0.0.1:8080";

/** Gives the places of what is missing, where a server refuses files in an order. */
function refusedInOrder(files: readonly string[]): readonly string[] {
  const tab = Object.assign(new EventEmitter(), { url: () => `${origin}/a/` });
  const faults = listenToLoad(tab as never, "/a/");
  for (const file of files) {
    const request = { isNavigationRequest: () => false };
    tab.emit("request", request);
    tab.emit("response", { url: () => origin + file, status: () => 404, request: () => request });
  }
  faults.end();
  return faults.findings.map(({ place }) => place.at);
}

test("missing files are told in one order, whichever the server answered first", () => {
  expect(refusedInOrder(["/b.gif", "/a.gif"])).toEqual(["/a.gif", "/b.gif"]);
  expect(refusedInOrder(["/a.gif", "/b.gif"])).toEqual(["/a.gif", "/b.gif"]);
});
