import { createServer } from "node:net";
import { expect, test } from "vitest";
import { freePort } from "../../../src/site/free-port.ts";

test("a port that somebody listens on is passed over", async () => {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const address = server.address();
  const taken = typeof address === "object" && address !== null ? address.port : 0;
  try {
    expect(await freePort(taken)).toBeGreaterThan(taken);
  } finally {
    await new Promise((resolve) => server.close(resolve));
  }
});
