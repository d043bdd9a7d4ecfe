import { expect, test } from "vitest";
import {
  addressOf,
  type JobOrder,
  readJob,
  readTicket,
  sealedOrder,
  ticketFor,
} from "../../../src/queue/job.ts";

const secret = "ours".repeat(8);
const order: JobOrder = { kind: "pages", unit: "lillerup", version: "a".repeat(64), input: "b".repeat(64) };
const address = addressOf(order);
const sealed = sealedOrder(order, secret);
const made = "c".repeat(64);

test("an address says the kind, and is another as soon as anything is another", () => {
  const others: JobOrder[] = [
    order,
    { ...order, kind: "document" },
    { ...order, unit: "ballerup" },
    { ...order, version: "c".repeat(64) },
    { ...order, input: "c".repeat(64) },
  ];
  expect(new Set(others.map(addressOf)).size).toBe(others.length);
  // BullMQ takes a colon, and a number alone, for something else.
  expect(address).toMatch(/^pages-[0-9a-f]{64}$/);
});

test("a builder's job is read", () => {
  expect(readJob(JSON.parse(JSON.stringify(sealed)), address, secret)).toEqual(order);
});

test.for<[string, unknown, string, string]>([
  ["with another secret", sealed, address, "theirs".repeat(8)],
  ["under another address", sealed, addressOf({ ...order, unit: "x" }), secret],
  ["with another input", { ...sealed, input: "d".repeat(64) }, address, secret],
  ["without a seal", order, address, secret],
  ["with a key more", { ...sealed, run: "rm" }, address, secret],
  ["of another kind", { ...sealed, kind: "script" }, address, secret],
  ["whose input is a path", { ...sealed, input: "../../etc/passwd" }, address, secret],
  ["that is none", null, address, secret],
])("a job %s is none", ([, data, id, key]) => {
  expect(readJob(data, id, key)).toBeUndefined();
});

test("a worker's word for a job is believed for that job alone", () => {
  const ticket = ticketFor(address, made, secret);
  expect(readTicket(ticket, address, secret)).toBe(made);
  expect(readTicket(ticket, addressOf({ ...order, unit: "x" }), secret)).toBeUndefined();
  expect(readTicket(ticket, address, "theirs".repeat(8))).toBeUndefined();
  expect(readTicket({ ...ticket, made: "d".repeat(64) }, address, secret)).toBeUndefined();
  expect(readTicket({ made, seal: sealed.seal }, address, secret)).toBeUndefined();
  expect(readTicket("done", address, secret)).toBeUndefined();
});
