import { type HostingPlan, headers, lifetimes, policies, sharing } from "./hosting-plan.ts";

/**
 * Makes the file `_headers` of Netlify and Cloudflare Pages. Where several of its rules meet, the hosts join their
 * values, and a browser would obey the strictest policy: so no two rules here set the same header for one address.
 */
export function headersFile({ pathPrefix, top }: HostingPlan): string {
  const rule = (path: string, values: Readonly<Record<string, string>>) =>
    [path, ...Object.entries(values).map(([name, value]) => `  ${name}: ${value}`)].join("\n");
  const of = (name: string) => {
    const isOpen = name === "data/" || name === "feed.xml";
    return rule(`${pathPrefix}${name}${name.endsWith("/") ? "*" : ""}`, {
      "Content-Security-Policy": policyOf(name),
      "Cache-Control": lifetimeOf(name),
      ...(isOpen ? sharing.open : sharing.usual),
      ...(name === "feed.xml" ? { "Content-Type": "application/atom+xml; charset=utf-8" } : {}),
    });
  };
  return `# Made by Klarstandard with the site, for Netlify and Cloudflare Pages (which takes no more than 100 rules).
${[
  rule(`${pathPrefix}*`, headers),
  rule(pathPrefix, {
    "Content-Security-Policy": policies.usual,
    "Cache-Control": lifetimes.short,
    ...sharing.usual,
  }),
  ...top.filter((name) => !name.startsWith(".")).map(of),
].join("\n\n")}
`;
}

function policyOf(name: string): string {
  if (name === "sw.js") return policies.worker;
  return name === "soeg/" ? policies.search : policies.usual;
}

function lifetimeOf(name: string): string {
  if (name === "sw.js") return lifetimes.none;
  return name === "assets/" ? lifetimes.forever : lifetimes.short;
}

/** Makes the file `_redirects` of the same hosts. */
export function redirectsFile({ redirects }: HostingPlan): string {
  return redirects.map(({ from, to }) => `${from} ${to} 301\n`).join("");
}
