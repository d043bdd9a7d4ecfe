import { AwsClient } from "aws4fetch";
import { queueFaults } from "../messages/queue.ts";
import { queueProblem } from "./queue-problem.ts";
import type { Shelf } from "./store.ts";

/** What a bucket is reached with, under the names that AWS gives it. */
export interface S3Settings {
  readonly bucket: string;
  /** What stands before each name: empty, or ends with a slash. */
  readonly prefix: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string;
  readonly region: string;
  /** Scheme and host of a server that is not Amazon's. */
  readonly endpoint?: string;
}

/** A request that got no answer is sent again so often. */
const retries = 3;

/** A server that has not answered after so many milliseconds is asked again. */
const patience = 60_000;

/** Opens a bucket as a shelf. Each request is signed with its content, and each refusal is told by its status. */
export function s3Shelf(settings: S3Settings): Shelf {
  const { bucket, prefix, accessKeyId, secretAccessKey, sessionToken, region, endpoint } = settings;
  const client = new AwsClient({
    accessKeyId,
    secretAccessKey,
    ...(sessionToken === undefined ? {} : { sessionToken }),
    region,
    service: "s3",
    retries,
  });
  // The way with the bucket in the path works with every server, Amazon's too.
  const root = `${endpoint ?? `https://s3.${region}.amazonaws.com`}/${bucket}/${prefix}`;
  const shown = `s3://${bucket}/${prefix}`;

  async function ask(method: "GET" | "HEAD" | "PUT", name: string, body?: Uint8Array): Promise<Response> {
    const headers: Record<string, string> = body === undefined ? {} : { "X-Amz-Content-Sha256": name };
    try {
      return await client.fetch(`${root}${name}`, {
        method,
        headers,
        ...(body === undefined ? {} : { body: new Uint8Array(body) }),
        signal: AbortSignal.timeout(patience),
      });
    } catch (error) {
      throw queueProblem(shown, queueFaults.noStore(reasonOf(error)));
    }
  }

  async function refused(answer: Response): Promise<Error> {
    const code = /<Code>([^<]{1,100})<\/Code>/.exec(await answer.text())?.[1] ?? "";
    return queueProblem(shown, queueFaults.storeRefused(`${answer.status} ${code}`.trim()));
  }

  return {
    read: async (name, longest) => {
      const answer = await ask("GET", name);
      if (answer.status === 404) return undefined;
      if (!answer.ok) throw await refused(answer);
      return boundedBytes(answer, longest);
    },
    write: async (name, bytes) => {
      const answer = await ask("PUT", name, bytes);
      if (!answer.ok) throw await refused(answer);
      await answer.body?.cancel();
    },
    has: async (name, size) => {
      const answer = await ask("HEAD", name);
      if (answer.ok) return Number(answer.headers.get("Content-Length")) === size;
      if (answer.status === 404) return false;
      throw await refused(answer);
    },
  };
}

/** Reads an answer, and no more of it than it may have: undefined where there is more. */
async function boundedBytes(answer: Response, longest: number): Promise<Uint8Array | undefined> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of answer.body ?? []) {
    size += part.byteLength;
    if (size > longest) return undefined;
    parts.push(part);
  }
  return Buffer.concat(parts);
}

/** The system's word for what kept a request from its answer. */
function reasonOf(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  if (!(cause instanceof Error)) return String(error);
  return "code" in cause ? String(cause.code) : cause.message;
}
