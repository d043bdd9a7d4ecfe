/** A rule of Mozilla's HTTP Observatory as it is published, with what an answer gains or loses by it. */
interface Rule {
  readonly name: string;
  readonly score: (answer: Answer) => number;
}

/** What the Observatory looks at: the headers of an answer, and the page in it. */
export interface Answer {
  readonly headers: Headers;
  readonly html: string;
}

const policyOf = ({ headers }: Answer): ReadonlyMap<string, readonly string[]> =>
  new Map(
    (headers.get("content-security-policy") ?? "").split(";").flatMap((part) => {
      const [name, ...sources] = part.trim().split(/\s+/);
      return name ? [[name, sources] as const] : [];
    }),
  );

const sourcesOf = (answer: Answer, name: string) => {
  const policy = policyOf(answer);
  return policy.get(name) ?? policy.get("default-src") ?? ["*"];
};

const bonuses: readonly Rule[] = [
  {
    name: "a policy without unsafe and with default-src 'none'",
    score: (a) => (policyOf(a).get("default-src")?.join() === "'none'" ? 10 : 0),
  },
  {
    name: "Referrer-Policy that keeps addresses private",
    score: ({ headers }) =>
      /^(no-referrer|same-origin|strict-origin)/.test(headers.get("referrer-policy") ?? "") ? 5 : 0,
  },
  {
    name: "every script has a hash, and is of this host",
    score: ({ html }) => (scriptsOf(html).every((tag) => tag.includes("integrity=")) ? 5 : 0),
  },
  { name: "frame-ancestors in the policy", score: (a) => (policyOf(a).has("frame-ancestors") ? 5 : 0) },
  {
    name: "Cross-Origin-Resource-Policy",
    score: ({ headers }) => (headers.get("cross-origin-resource-policy") === "same-origin" ? 10 : 0),
  },
];

const losses: readonly Rule[] = [
  { name: "no policy", score: (a) => (policyOf(a).size === 0 ? -25 : 0) },
  {
    name: "unsafe scripts",
    score: (a) =>
      /'unsafe-inline'|'unsafe-eval'|\*|data:/.test(sourcesOf(a, "script-src").join(" ")) ? -20 : 0,
  },
  {
    name: "unsafe styles",
    score: (a) => (/'unsafe-inline'|\*|data:/.test(sourcesOf(a, "style-src").join(" ")) ? -5 : 0),
  },
  {
    name: "no or short Strict-Transport-Security",
    score: ({ headers }) =>
      Number(/max-age=(\d+)/.exec(headers.get("strict-transport-security") ?? "")?.[1] ?? 0) >= 15_768_000
        ? 0
        : -20,
  },
  {
    name: "no nosniff",
    score: ({ headers }) => (headers.get("x-content-type-options") === "nosniff" ? 0 : -5),
  },
  {
    name: "may be framed",
    score: (a) => (policyOf(a).has("frame-ancestors") || a.headers.has("x-frame-options") ? 0 : -20),
  },
  { name: "cookies", score: ({ headers }) => (headers.has("set-cookie") ? -20 : 0) },
  {
    name: "scripts of others without a hash",
    score: ({ html }) => (scriptsOf(html).some((tag) => /src="(https?:)?\/\//.test(tag)) ? -25 : 0),
  },
];

const scriptsOf = (html: string): readonly string[] => html.match(/<script\b[^>]*\bsrc=[^>]*>/g) ?? [];

/** Gives the points: 100, less what is lost, and what is gained where at least 90 are left. 100 and more is A+. */
export function observatoryPoints(answer: Answer): number {
  const sum = (rules: readonly Rule[]) => rules.reduce((points, { score }) => points + score(answer), 0);
  const base = 100 + sum(losses);
  return base >= 90 ? base + sum(bonuses) : base;
}
