import { globSync } from "node:fs";
import { resolve } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import type { Advice } from "../../../src/messages/message.ts";
import { orList, quoted } from "../../../src/messages/words.ts";

type Said = (...values: readonly unknown[]) => string | Advice;
type Entries<Of> = Readonly<Record<string, Readonly<Record<string, Of>>>>;
type Row = readonly [values: readonly unknown[], danish: string];

/** The modules below a folder, as paths in it. What the set-up says, too, is plain JavaScript. */
function modulesIn(folder: string): string[] {
  const paths = globSync("**/*.{ts,js}", { cwd: folder }).map((file) => file.replaceAll("\\", "/"));
  return paths.toSorted();
}

const nameOf = (module: string): string => module.replace(/\.[jt]s$/, "");

/** The messages of a module: what it exports as objects of functions. */
async function messagesOf(module: string): Promise<[name: string, said: Said][]> {
  const exported = (await import(resolve(`src/messages/${module}`))) as Entries<Said>;
  return Object.entries(exported)
    .filter(([, entries]) => typeof entries === "object")
    .flatMap(([name, entries]) =>
      Object.entries(entries)
        .filter(([, said]) => typeof said === "function")
        .map(([key, said]): [string, Said] => [`${nameOf(module)} ${name} ${key}`, said]),
    );
}

/** The rows of a module, each with the name of its message. */
async function rowsOf(module: string) {
  const { rows } = (await import(resolve(`test/unit/messages/rows/${module}`))) as {
    readonly rows: Entries<readonly Row[]>;
  };
  return Object.entries(rows).flatMap(([name, entries]) =>
    Object.entries(entries).flatMap(([key, all]) =>
      all.map(([given, danish]) => ({ message: `${nameOf(module)} ${name} ${key}`, given, danish })),
    ),
  );
}

const messages = new Map((await Promise.all(modulesIn("src/messages").map(messagesOf))).flat());
const told = (await Promise.all(modulesIn("test/unit/messages/rows").map(rowsOf))).flat();

beforeAll(() => vi.stubEnv("KLARSTANDARD_LANG", "da"));
afterAll(() => vi.unstubAllEnvs());

test("every message of the catalogue has its row", () => {
  expect(messages.size).toBeGreaterThan(200);
  expect([...messages.keys()].toSorted()).toEqual(
    [...new Set(told.map(({ message }) => message))].toSorted(),
  );
});

test.each(told)("$message: $danish", ({ message, given, danish }) => {
  const said = messages.get(message)?.(...given);
  expect(typeof said === "object" ? `${said.what} → ${said.fix}` : said).toBe(danish);
});

test("lists end in a Danish word, and things without a text are called by their Danish names", () => {
  expect(orList(["a", "b", "c"])).toBe("a, b eller c");
  expect(quoted([])).toBe("en liste");
  expect(quoted({})).toBe("et objekt");
});
