import { createServer } from "node:http";
import { expect, onTestFinished, test } from "vitest";
import { httpStatus } from "../../../../src/audit/site/http-status.ts";

async function originOf(statuses: Readonly<Record<string, number>>): Promise<string> {
  const server = createServer(({ url = "" }, response) => {
    response.writeHead(statuses[url] ?? 500, { location: "/a/" }).end();
  });
  onTestFinished(() => void server.close());
  const listening = Promise.withResolvers<void>();
  server.listen(0, "127.0.0.1", listening.resolve);
  await listening.promise;
  const address = server.address();
  return `http://127.0.0.1:${typeof address === "object" ? address?.port : ""}`;
}

test("only a page that answers with 200 passes", async () => {
  const origin = await originOf({ "/a/": 200, "/b/": 404, "/c/": 301 });
  const pages = ["/a/", "/b/", "/c/"].map((path) => ({ path, file: `${path}index.html` }));
  const { audited, findings } = await httpStatus(pages, (path) => origin + path);
  expect(audited).toEqual(["/a/", "/b/", "/c/"]);
  expect(findings.map(({ place, what }) => [place.page, what])).toEqual([
    ["/b/", "The server answers with 404 and not 200."],
    ["/c/", "The server answers with 301 and not 200."],
  ]);
});

test("a server that does not answer is a fault of the page", async () => {
  const { findings } = await httpStatus([{ path: "/", file: "index.html" }], () => "http://127.0.0.1:9/");
  expect(findings).toHaveLength(1);
});
