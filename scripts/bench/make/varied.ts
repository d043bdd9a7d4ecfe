import type { Base, Data } from "./bases.ts";
import type { Named } from "./names.ts";
import type { Seeded } from "./seeded.ts";

/** Makes a standard of a service from another one: its numbers, prices and version are others, its parts are the same. */
export function variedStandard(
  { standard, easyRead }: Base,
  service: Named,
  others: readonly Named[],
  random: Seeded,
): Base {
  const revision = `2026-${random.between(1, 9)}`;
  const { related: _related, formerIds: _formerIds, earlierRevisions, ...kept } = standard;
  const made: Data = {
    ...(changed(kept, random) as Data),
    id: service.id,
    title: service.name,
    revision,
    // The name of an earlier revision may not be that of this one.
    ...(earlierRevisions === "not-stated" ? { earlierRevisions } : {}),
    related: random
      .shuffled(others)
      .slice(0, random.between(0, 2))
      .map(({ id }) => ({ standard: id })),
  };
  if (easyRead === undefined) return { standard: made };
  const easy: Data = { ...(changed(easyRead, random) as Data), standard: service.id, madeFrom: revision };
  return { standard: made, easyRead: easy };
}

/** Changes what differs from one municipality to another; what is decided by the rest of the text stays. */
function changed(value: unknown, random: Seeded, key = ""): unknown {
  if (Array.isArray(value)) return value.map((item) => changed(item, random));
  if (typeof value === "object" && value !== null)
    return Object.fromEntries(
      Object.entries(value).map(([name, inner]) => [name, changed(inner, random, name)]),
    );
  if (key === "phone" && typeof value === "string") return phone(random);
  if (key === "kroner" && typeof value === "number")
    return Math.max(1, Math.round(value * (random.between(80, 120) / 100)));
  // A link to another page of the municipality that the text is from.
  return typeof value === "string" ? value.replaceAll(/\[([^\]]+)\]\(\/[^)]*\)/g, "$1") : value;
}

const phone = (random: Seeded): string =>
  `${random.between(3, 9)}${String(random.between(0, 9_999_999)).padStart(7, "0")}`;
