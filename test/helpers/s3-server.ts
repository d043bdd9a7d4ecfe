import { createHash, createHmac } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { afterAll } from "vitest";

/** The key that opens the bucket. */
export const s3Key = { id: "AKIDEXAMPLE", secret: "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY" };

const sha256 = (data: string | Uint8Array): string => createHash("sha256").update(data).digest("hex");
const hmac = (key: string | Uint8Array, data: string): Buffer =>
  createHmac("sha256", key).update(data).digest();

/**
 * Starts a server with one bucket, `standarder`, that asks for what Amazon's asks: each request signed as "Signature
 * Version 4" of its documentation says, and each body with its hash.
 */
export async function s3Server() {
  const objects = new Map<string, Buffer>();
  const server = createServer((request, response) => void answer(request, response));

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<unknown> {
    const parts: Buffer[] = [];
    for await (const part of request as AsyncIterable<Buffer>) parts.push(part);
    const body = Buffer.concat(parts);
    const path = request.url ?? "";
    const refuse = (status: number, code: string) =>
      response.writeHead(status).end(`<Error><Code>${code}</Code></Error>`);
    if (!isSigned(request, body)) return refuse(403, "SignatureDoesNotMatch");
    if (!path.startsWith("/standarder/")) return refuse(404, "NoSuchBucket");
    if (request.method === "PUT") {
      objects.set(path, body);
      return response.writeHead(200).end();
    }
    const object = objects.get(path);
    if (object === undefined) return refuse(404, "NoSuchKey");
    response.writeHead(200, { "Content-Length": object.length });
    return response.end(request.method === "HEAD" ? undefined : object);
  }
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  afterAll(() => server.close());
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("No port was given.");
  return { endpoint: `http://127.0.0.1:${address.port}`, objects };
}

function isSigned(request: IncomingMessage, body: Buffer): boolean {
  const { authorization = "" } = request.headers;
  const [, id, scope = "", names = "", signature] =
    /^AWS4-HMAC-SHA256 Credential=([^/]+)\/([^,]+), ?SignedHeaders=([^,]+), ?Signature=([0-9a-f]{64})$/.exec(
      authorization,
    ) ?? [];
  const header = (name: string) => String(request.headers[name] ?? "");
  const hash = header("x-amz-content-sha256");
  const isHashed =
    request.method === "PUT" ? hash === sha256(body) : ["UNSIGNED-PAYLOAD", sha256("")].includes(hash);
  if (id !== s3Key.id || !isHashed || !names.split(";").includes("x-amz-content-sha256")) return false;
  const headers = names.split(";").map((name) => `${name}:${header(name).trim()}\n`);
  const asked = [request.method, request.url, "", headers.join(""), names, hash].join("\n");
  const toSign = ["AWS4-HMAC-SHA256", header("x-amz-date"), scope, sha256(asked)].join("\n");
  const key = scope
    .split("/")
    .reduce<string | Buffer>((before, part) => hmac(before, part), `AWS4${s3Key.secret}`);
  return hmac(key, toSign).toString("hex") === signature;
}
