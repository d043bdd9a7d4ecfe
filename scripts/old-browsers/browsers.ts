import data from "@mdn/browser-compat-data" with { type: "json" };
import type { BrowserName, Identifier, SimpleSupportStatement } from "@mdn/browser-compat-data/types";

/** The oldest browsers that must do all that a page needs: phones and public computers that get no newer one. */
const oldest: Partial<Record<BrowserName, number>> = {
  safari: 15,
  // iOS 15 is the last for iPhone 6s and 7.
  safari_ios: 15,
  // Windows 7 and 8 stop here, and each Firefox ESR is newer.
  firefox: 115,
  firefox_android: 115,
  chrome: 109,
  edge: 109,
  // Android 7 stops here.
  chrome_android: 119,
  webview_android: 119,
  samsunginternet_android: 23,
};

/** A feature of the platform: its key in MDN's data, and the browsers of ours that lack it. */
export interface Feature {
  readonly key: string;
  readonly lackedBy: readonly string[];
  /** Those of them that know it by a name with this prefix. */
  readonly prefixes: Readonly<Record<string, string>>;
}

function identifierOf(key: string): Identifier | undefined {
  // Names hold points nowhere, so a key can be split at them.
  return key
    .split(".")
    .reduce<Identifier | undefined>((parent, part) => parent?.[part], data as unknown as Identifier);
}

const versionOf = (version: string): number => Number.parseFloat(version.replace("≤", ""));

function isServed(statement: SimpleSupportStatement, version: number): boolean {
  const { version_added: added, version_removed: removed, flags } = statement;
  if (typeof added !== "string" || added === "preview" || flags !== undefined) return false;
  return versionOf(added) <= version && !(typeof removed === "string" && versionOf(removed) <= version);
}

/** Looks a feature up in MDN's data; gives undefined where there is none of that key. */
export function featureOf(key: string): Feature | undefined {
  const support = identifierOf(key)?.["__compat"]?.support;
  if (support === undefined) return undefined;
  const lackedBy: string[] = [];
  const prefixes: Record<string, string> = {};
  for (const [browser, version] of Object.entries(oldest)) {
    const statements = [support[browser as BrowserName] ?? []]
      .flat()
      .filter((statement) => isServed(statement, version));
    if (statements.some(({ prefix, alternative_name: other }) => (prefix ?? other) === undefined)) continue;
    const name = `${data.browsers[browser as BrowserName].name} ${version}`;
    lackedBy.push(name);
    const prefix = statements.find((statement) => statement.prefix !== undefined)?.prefix;
    if (prefix !== undefined) prefixes[name] = prefix;
  }
  return { key, lackedBy, prefixes };
}

/** The names of what stands below a key. */
export function namesBelow(key: string): readonly string[] {
  return Object.keys(identifierOf(key) ?? {}).filter((name) => name !== "__compat");
}
