import { Redis } from "ioredis";
import { queueFaults } from "../messages/queue.ts";
import { queueProblem } from "./queue-problem.ts";
import { connectionAdvice, replyAdvice } from "./redis-faults.ts";

/** Where a queue lies. */
export interface QueueAddress {
  readonly options: {
    readonly host: string;
    readonly port: number;
    readonly db: number;
    readonly username?: string;
    readonly password?: string;
    /** There where it is spoken. */
    readonly tls?: { readonly servername: string };
  };
  /** The address as it is told: without a name and a password. */
  readonly shown: string;
}

/** BullMQ asks for this one. */
const oldestRedis = "5.0.0";

/** What has not connected after so many milliseconds is not there. */
const connectTimeout = 10_000;

/** Reads `redis://[NAME:PASSWORD@]HOST[:PORT][/NUMBER]`, or `rediss://` for TLS; undefined where it is none. `password` is that of the environment. */
export function readQueueAddress(written: string, password: string | undefined): QueueAddress | undefined {
  const url = URL.parse(written);
  const number = /^\/?(\d{0,5})$/.exec(url?.pathname ?? "-")?.[1];
  if (url === null || !["redis:", "rediss:"].includes(url.protocol) || url.hostname === "") return undefined;
  if (number === undefined || url.search !== "" || url.hash !== "") return undefined;
  const host = url.hostname.replace(/^\[|\]$/g, "");
  const given = url.password === "" ? password : decodeURIComponent(url.password);
  return {
    shown: `${url.protocol}//${url.host}${url.pathname}`,
    options: {
      host,
      port: Number(url.port || 6379),
      db: Number(number || 0),
      ...(url.username === "" ? {} : { username: decodeURIComponent(url.username) }),
      ...(given === undefined || given === "" ? {} : { password: given }),
      ...(url.protocol === "rediss:" ? { tls: { servername: host } } : {}),
    },
  };
}

/**
 * Connects to a queue that can be used, and goes on trying when the connection is lost later.
 *
 * @throws {ProblemsError} where it cannot be reached, refuses the password or TLS, is too old, or may throw jobs away.
 */
export async function openRedis({ options, shown }: QueueAddress): Promise<Redis> {
  await checkRedis({ options, shown });
  const redis = new Redis({
    ...options,
    connectTimeout,
    // BullMQ asks for it: what is asked while the connection is lost is asked again.
    maxRetriesPerRequest: null,
    enableAutoPipelining: true,
    retryStrategy: (times) => Math.min(times * 200, 2000),
  });
  // What is lost is seen by its state, and told by those who wait.
  redis.on("error", () => undefined);
  return redis;
}

async function checkRedis({ options, shown }: QueueAddress): Promise<void> {
  const probe = new Redis({
    ...options,
    connectTimeout,
    lazyConnect: true,
    retryStrategy: () => null,
    maxRetriesPerRequest: 0,
  });
  let fault: Error | undefined;
  // What is behind a connection that was closed is told here, and only here.
  probe.on("error", (error) => {
    fault = error;
  });
  try {
    await probe.connect();
    const advice = infoAdvice(await probe.info());
    if (advice !== undefined) throw queueProblem(shown, advice);
  } catch (error) {
    if (!(error instanceof Error) || error.name === "ProblemsError") throw error;
    const cause = fault ?? error;
    throw queueProblem(shown, replyAdvice(cause) ?? connectionAdvice(cause, options.tls !== undefined));
  } finally {
    probe.disconnect();
  }
}

/** Finds in what a server says of itself why it can keep no jobs. */
export function infoAdvice(info: string) {
  const said = new Map(info.split(/\r?\n/).map((line) => line.split(":", 2) as [string, string]));
  const valkey = said.get("valkey_version");
  const version = valkey ?? said.get("redis_version") ?? "";
  if (isOlder(version, oldestRedis)) return queueFaults.oldRedis(version, oldestRedis);
  const policy = said.get("maxmemory_policy") ?? "noeviction";
  return policy === "noeviction" ? undefined : queueFaults.evicting(policy);
}

function isOlder(one: string, other: string): boolean {
  const [ours, theirs] = [one, other].map((version) => version.split(".").map(Number));
  for (const [at, number] of (theirs ?? []).entries()) {
    const difference = (ours?.[at] ?? 0) - number;
    if (difference !== 0) return difference < 0;
  }
  return false;
}
