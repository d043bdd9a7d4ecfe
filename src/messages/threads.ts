import { message } from "./message.ts";

/** What a thread could not do. */
export const threadFaults = {
  threadFull: message({
    da: (name: string, megabytes: number) =>
      `${name} kræver mere end ${megabytes} MB hukommelse, langt mere end nogen anden. Find i dens mappe den fil, der er langt større end de andre, og gør den mindre.`,
    en: (name, megabytes) =>
      `${name} takes more than ${megabytes} MB of memory, far more than any other. Find the file in its folder that is far larger than the rest, and make it smaller.`,
  }),
};
