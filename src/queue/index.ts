export { type Offer, openOffer, type QueueOptions } from "./offer.ts";
export { openStore } from "./open-store.ts";
export { readQueueAddress } from "./redis.ts";
export { readSecret } from "./secret.ts";
export { takeJobs } from "./take.ts";
