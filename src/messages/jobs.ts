import { counted } from "../format/counted.ts";
import { always, message } from "./message.ts";

/** Why a job was not done, and what is wrong with a result. */
export const jobFaults = {
  notMade: message({
    da: (unit: string, reason: string) => ({
      what: `Ingen arbejder kunne lave ${unit} i tre forsøg. Den sidste grund: ${reason}`,
      fix: "Byg det uden --queue for at se, om det lykkes dér, og se i arbejdernes log.",
    }),
    en: (unit, reason) => ({
      what: `No worker could make ${unit} in three tries. The last reason: ${reason}`,
      fix: "Build it without --queue to see whether it succeeds there, and look into the log of the workers.",
    }),
  }),
  died: always({
    da: "Arbejderne, der tog opgaven, døde eller svarede ikke mere.",
    en: "The workers that took the job died or answered no more.",
  }),
  notStored: message({
    da: (name: string) => `${name} ligger ikke i lageret, eller er for stort.`,
    en: (name) => `${name} is not in the store, or is too large.`,
  }),
  otherBytes: message({
    da: (name: string) => `Det, der ligger i lageret under ${name}, er noget andet.`,
    en: (name) => `What lies in the store under ${name} is something else.`,
  }),
  damaged: always({
    da: "Det, der kom fra lageret, er ikke helt, eller en fil ville ligge uden for sin mappe.",
    en: "What came from the store is not whole, or a file of it would lie outside of its folder.",
  }),
  notOurs: always({
    da: "Resultatet er ikke underskrevet af en arbejder med den samme hemmelighed.",
    en: "The result is not signed by a worker with the same secret.",
  }),
  noJob: always({
    da: "Opgaven er ikke underskrevet af et byg med den samme hemmelighed.",
    en: "The job is not signed by a build with the same secret.",
  }),
};

/** What a build with a queue and a worker say while they go on. */
export const jobProgress = {
  pages: always({ da: "Laver sider", en: "Making pages" }),
  rate: message({
    da: (what: string, workers: number, perMinute: number, minutes: number) =>
      `${what} (${counted(workers, "arbejder", "arbejdere")}, ${perMinute} i minuttet, ${counted(minutes, "minut", "minutter")} tilbage)`,
    en: (what, workers, perMinute, minutes) =>
      `${what} (${counted(workers, "worker")}, ${perMinute} a minute, ${counted(minutes, "minute")} left)`,
  }),
  line: message({
    da: (what: string, done: number, total: number) => `${what}: ${done} af ${total}`,
    en: (what, done, total) => `${what}: ${done} of ${total}`,
  }),
  noWorkerYet: message({
    da: (queue: string, minutes: number, others: readonly string[]) =>
      `Ingen arbejder tager opgaverne i ${queue} endnu; der ventes ${counted(minutes, "minut", "minutter")}. Start en med npm run worker.${others.length === 0 ? "" : ` Der er arbejdere af en anden udgave: ${others.join("; ")}.`}`,
    en: (queue, minutes, others) =>
      `No worker takes the jobs in ${queue} yet; waiting for ${counted(minutes, "minute")}. Start one with npm run worker.${others.length === 0 ? "" : ` There are workers of another version: ${others.join("; ")}.`}`,
  }),
  lost: message({
    da: (queue: string) => `${queue} kan ikke nås; der ventes på den.`,
    en: (queue) => `${queue} cannot be reached; waiting for it.`,
  }),
  back: message({
    da: (queue: string) => `${queue} kan nås igen.`,
    en: (queue) => `${queue} can be reached again.`,
  }),
  takes: message({
    da: (queue: string, jobs: number, version: string) =>
      `Tager opgaver fra ${queue}, ${jobs} ad gangen (${version}). Stop med Ctrl+C.`,
    en: (queue, jobs, version) =>
      `Takes jobs from ${queue}, ${jobs} at a time (${version}). Stop with Ctrl+C.`,
  }),
  made: message({
    da: (unit: string, seconds: string) => `Lavede ${unit} på ${seconds.replace(".", ",")} s.`,
    en: (unit, seconds) => `Made ${unit} in ${seconds} s.`,
  }),
  failed: message({
    da: (unit: string, reason: string) => `${unit} lykkedes ikke: ${reason}`,
    en: (unit, reason) => `${unit} did not succeed: ${reason}`,
  }),
  otherBuild: message({
    da: (others: readonly string[], own: string) =>
      `Opgaver venter på arbejdere af en anden udgave: ${others.join("; ")}. Denne er ${own}.`,
    en: (others, own) =>
      `Jobs wait for workers of another version: ${others.join("; ")}. This one is ${own}.`,
  }),
  ended: message({
    da: (jobs: number) => `Holdt op; ${counted(jobs, "opgave", "opgaver")} er givet tilbage.`,
    en: (jobs) => `Ended; ${counted(jobs, "job")} given back.`,
  }),
};
