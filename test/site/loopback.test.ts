import { type IncomingHttpHeaders, request } from "node:http";
import { connect } from "node:net";
import { networkInterfaces } from "node:os";
import { setTimeout as wait } from "node:timers/promises";
import { expect, test } from "vitest";
import { clonedRepository, type StartedProgram } from "../helpers/started-server.ts";

interface Question {
  readonly path?: string;
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
}
interface Answer {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

async function portOf(program: StartedProgram): Promise<number> {
  const line = await program.line(/Server at http:\/\/localhost:\d+/);
  return Number(/:(\d+)/.exec(line)?.[1]);
}

/** Asks word for word, as neither a browser nor `fetch` would. */
function ask(port: number, { path = "/", method = "GET", headers = {} }: Question): Promise<Answer> {
  const answer = Promise.withResolvers<Answer>();
  const asked = request({ host: "127.0.0.1", port, path, method, headers }, (response) => {
    let body = "";
    response.setEncoding("utf8");
    response.on("data", (text: string) => (body += text));
    response.on("end", () =>
      answer.resolve({ status: response.statusCode, headers: response.headers, body }),
    );
  });
  asked.on("error", answer.reject).end();
  return answer.promise;
}

/** Listens for changes as a page does; gives the status, and what comes until a change of the content is told. */
function listen(port: number, origin: string, host = `localhost:${port}`) {
  const started = Promise.withResolvers<number | undefined>();
  const told = Promise.withResolvers<string>();
  const headers = {
    Host: host,
    Origin: origin,
    Connection: "Upgrade",
    Upgrade: "websocket",
    "Sec-WebSocket-Version": "13",
    "Sec-WebSocket-Key": "AAAAAAAAAAAAAAAAAAAAAA==",
  };
  const asked = request({ host: "127.0.0.1", port, headers });
  asked.on("response", ({ statusCode }) => started.resolve(statusCode));
  asked.on("upgrade", ({ statusCode }, socket) => {
    started.resolve(statusCode);
    let words = "";
    socket.on("data", (bytes) => {
      words += String(bytes);
      if (!words.includes("eleventy.reload")) return;
      told.resolve(words);
      socket.destroy();
    });
  });
  asked.on("error", started.reject).end();
  return { status: started.promise, told: told.promise };
}

test("npm start answers this machine alone, GET and HEAD alone, and only by a name of this machine", async () => {
  const clone = await clonedRepository();
  const server = clone.start();
  const port = await portOf(server);
  const statusOf = async (question: Question) => (await ask(port, question)).status;

  for (const host of ["localhost", "127.0.0.1", "[::1]", "LOCALHOST"])
    expect([host, await statusOf({ headers: { Host: `${host}:${port}` } })]).toEqual([host, 200]);
  for (const host of [
    `klarstandard.example:${port}`,
    "localhost",
    `localhost:${port + 1}`,
    `localhost.example:${port}`,
    `127.0.0.1.nip.io:${port}`,
    `0.0.0.0:${port}`,
  ])
    expect([host, await statusOf({ headers: { Host: host } })]).toEqual([host, 421]);

  for (const method of ["POST", "PUT", "DELETE", "OPTIONS", "PATCH"]) {
    const { status, headers } = await ask(port, { method, headers: { Host: `localhost:${port}` } });
    expect([method, status, headers.allow]).toEqual([method, 405, "GET, HEAD"]);
  }
  expect(await ask(port, { method: "HEAD" })).toMatchObject({ status: 200, body: "" });

  for (const path of [
    "//",
    "//evil.example/x",
    "/%",
    "/%ff",
    "/%00",
    "/..%2f..%2fpackage.json",
    "/a/..%5c..",
    "http://evil.example/",
  ])
    expect([path, await statusOf({ path })]).toEqual([path, 400]);
  const unknown = await ask(port, { path: "/findes/ikke/?x=%" });
  expect(unknown.status).toBe(404);
  expect(unknown.body).toContain("<h1>");
  expect(await ask(port, { path: "/.11ty/reload-client.js" })).toMatchObject({ status: 200 });

  expect(await listen(port, "http://evil.example").status).toBe(401);
  expect(await listen(port, `http://localhost:${port}`, `evil.example:${port}`).status).toBe(401);
  const page = listen(port, `http://localhost:${port}`);
  expect(await page.status).toBe(101);
  await clone.edit("municipalities/lillerup/standards/madservice.ts", 'title: "Madservice"', 'title: "Mad"');
  expect(await page.told).toContain("eleventy.reload");

  const addresses = Object.values(networkInterfaces()).flatMap((list = []) => list);
  const others = addresses.filter(({ internal }) => !internal).map(({ address }) => address);
  for (const host of others) expect([host, await isOpen(host, port)]).toEqual([host, false]);
});

test("Eleventy's own command serves as carefully", async () => {
  const clone = await clonedRepository();
  const server = clone.eleventy("--serve", "--port=8190", "--pathprefix=/x/");
  const port = await portOf(server);
  expect((await ask(port, { path: "/x/" })).status).toBe(200);
  expect((await ask(port, { path: "/x/findes-ikke" })).status).toBe(404);
  expect((await ask(port, { path: "/y/" })).status).toBe(404);
  expect((await ask(port, { path: "/x/", headers: { Host: "evil.example" } })).status).toBe(421);
});

/** Whether somebody who reaches this address of the machine is let in. */
async function isOpen(host: string, port: number): Promise<boolean> {
  const socket = connect({ host, port });
  const opened = new Promise<boolean>((resolve) => {
    socket.once("connect", () => resolve(true));
    socket.once("error", () => resolve(false));
  });
  const isOpened = await Promise.race([opened, wait(2000, false)]);
  socket.destroy();
  return isOpened;
}
