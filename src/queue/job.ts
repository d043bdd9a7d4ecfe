import { z } from "zod";
import { dataHash } from "../cache/index.ts";
import { sha256Text } from "../publish/foreign-file.ts";
import { isSeal, sealOf } from "./seal.ts";

/** What jobs make: the pages of a municipality, or a document as a PDF. */
export const jobKinds = ["pages", "document"] as const;

/** One of them. */
export type JobKind = (typeof jobKinds)[number];

const order = {
  kind: z.enum(jobKinds),
  /** The id of the municipality, or the site path of the PDF. */
  unit: z.string().min(1).max(500),
  /** What makes it: the code, and for documents the fonts and the browser. */
  version: sha256Text,
  /** The name of its input in the store. */
  input: sha256Text,
};

/** What is to be made, by whom, from what. */
export type JobOrder = Readonly<z.infer<ReturnType<typeof z.strictObject<typeof order>>>>;

const sealedJob = z.strictObject({ ...order, seal: sha256Text });

/** What stands in Redis of a job. */
export type SealedJob = Readonly<z.infer<typeof sealedJob>>;

const ticket = z.strictObject({ made: sha256Text, seal: sha256Text });

/** What stands in Redis of a job that is done: the name of what was made in the store. */
export type Ticket = Readonly<z.infer<typeof ticket>>;

/** Names a job by all that decides its result, so that the same one is never there twice. */
export function addressOf({ kind, unit, version, input }: JobOrder): string {
  return `${kind}-${dataHash(kind, unit, version, input)}`;
}

/** Seals an order, so that a worker knows that a builder wrote it. */
export function sealedOrder(job: JobOrder, secret: string): SealedJob {
  return { ...job, seal: sealOf(secret, "job", addressOf(job)) };
}

/** Reads a job from what stands in Redis under an id; undefined where no builder with the secret wrote it there. */
export function readJob(data: unknown, id: string, secret: string): JobOrder | undefined {
  const { data: read } = sealedJob.safeParse(data);
  if (read === undefined) return undefined;
  const { seal, ...job } = read;
  const address = addressOf(job);
  return address === id && isSeal(seal, sealOf(secret, "job", address)) ? job : undefined;
}

/** Says that a job is done, so that its builder knows that a worker said it, and said it of this job. */
export function ticketFor(address: string, made: string, secret: string): Ticket {
  return { made, seal: sealOf(secret, "made", address, made) };
}

/** Reads the name of what was made from what stands in Redis of a job; undefined where no worker with the secret wrote it. */
export function readTicket(value: unknown, address: string, secret: string): string | undefined {
  const { data } = ticket.safeParse(value);
  if (data === undefined) return undefined;
  return isSeal(data.seal, sealOf(secret, "made", address, data.made)) ? data.made : undefined;
}
