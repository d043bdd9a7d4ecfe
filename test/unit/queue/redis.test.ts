import { expect, test } from "vitest";
import { infoAdvice, readQueueAddress } from "../../../src/queue/redis.ts";
import { connectionAdvice, replyAdvice } from "../../../src/queue/redis-faults.ts";

test("an address gives host, port, number and password, and is told without a name and a password", () => {
  expect(readQueueAddress("redis://10.0.0.5", undefined)).toEqual({
    shown: "redis://10.0.0.5",
    options: { host: "10.0.0.5", port: 6379, db: 0 },
  });
  expect(readQueueAddress("rediss://web:s%40x@queue.example:6380/3", "other")).toEqual({
    shown: "rediss://queue.example:6380/3",
    options: {
      host: "queue.example",
      port: 6380,
      db: 3,
      username: "web",
      password: "s@x",
      tls: { servername: "queue.example" },
    },
  });
  expect(readQueueAddress("redis://[::1]:7000", "from the environment")?.options).toMatchObject({
    host: "::1",
    password: "from the environment",
  });
});

test.for(["localhost:6379", "http://queue", "redis://", "redis://queue/name", "redis://queue?x=1", "queue"])(
  "%s is no address",
  (written) => {
    expect(readQueueAddress(written, undefined)).toBeUndefined();
  },
);

const withCode = (code: string) => Object.assign(new Error(`connect ${code}`), { code });

test.for<[string, Error, boolean, string]>([
  ["nobody listens", withCode("ECONNREFUSED"), false, "The queue cannot be reached: ECONNREFUSED."],
  ["no such host", withCode("ENOTFOUND"), false, "The queue cannot be reached: ENOTFOUND."],
  [
    "a certificate of nobody's",
    withCode("DEPTH_ZERO_SELF_SIGNED_CERT"),
    true,
    "The certificate of the queue cannot be trusted (DEPTH_ZERO_SELF_SIGNED_CERT).",
  ],
  [
    "a certificate for another name",
    withCode("ERR_TLS_CERT_ALTNAME_INVALID"),
    true,
    "The certificate of the queue cannot be trusted (ERR_TLS_CERT_ALTNAME_INVALID).",
  ],
  [
    "no TLS",
    withCode("ERR_SSL_WRONG_VERSION_NUMBER"),
    true,
    "The queue does not speak TLS as we do (ERR_SSL_WRONG_VERSION_NUMBER).",
  ],
  ["hung up", withCode("ECONNRESET"), false, "The queue hung up before it answered."],
  [
    "hung up on TLS",
    new Error("Connection is closed."),
    true,
    "The queue hung up before it answered with TLS.",
  ],
])("%s is told in a sentence of its own", ([, error, isTls, what]) => {
  expect(replyAdvice(error)).toBeUndefined();
  expect(connectionAdvice(error, isTls).what).toBe(what);
});

test.for([
  [
    "WRONGPASS invalid username-password pair or user is disabled.",
    "The queue refuses the name or the password, or asks for one and was given none.",
  ],
  [
    "NOAUTH Authentication required.",
    "The queue refuses the name or the password, or asks for one and was given none.",
  ],
  ["NOPERM this user has no permissions", "The queue answered: NOPERM this user has no permissions"],
  ["OOM command not allowed", "The queue answered: OOM command not allowed"],
])("%s is told as what the server says", ([message = "", what]) => {
  expect(replyAdvice(new Error(message))?.what).toBe(what);
});

test.for([
  ["redis_version:7.0.15\r\nmaxmemory_policy:noeviction\r\n", undefined],
  ["redis_version:5.0.0", undefined],
  ["redis_version:4.0.14", "The queue is Redis 4.0.14, and it must be 5.0.0 at least."],
  ["redis_version:4.0.0\r\nvalkey_version:8.1.0", undefined],
  [
    "redis_version:6.2.0\r\nmaxmemory_policy:allkeys-lru",
    "The queue may throw jobs away when its memory is full (maxmemory-policy allkeys-lru).",
  ],
])("a server that says %j", ([info = "", what]) => {
  expect(infoAdvice(info)?.what).toBe(what);
});
