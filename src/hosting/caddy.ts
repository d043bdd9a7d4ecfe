import {
  feedType,
  type HostingPlan,
  headers,
  lifetimes,
  mediaTypes,
  pathPattern,
  patterns,
  policies,
  sharing,
  texts,
} from "./hosting-plan.ts";

/** Makes a Caddyfile for a site in a folder; `address` is a host name, for which Caddy gets a certificate, or a port. */
export function caddyfile(
  plan: HostingPlan,
  { root, address }: { readonly root: string; readonly address: string },
): string {
  const on = (name: string, pattern: string) => `  @${name} path_regexp \`${pathPattern(plan, pattern)}\``;
  const off = (name: string, pattern: string) =>
    `  @${name} not path_regexp \`${pathPattern(plan, pattern)}\``;
  const set = (where: string, values: Readonly<Record<string, string>>) =>
    Object.entries(values).map(([name, value]) => `  header ${where}${name} \`${value}\``);
  const utf8 = (type: string) => (/^text\/|json$|\bxml$/.test(type) ? `${type}; charset=utf-8` : type);
  const endingsByType = new Map<string, string[]>();
  for (const [ending, type] of Object.entries(mediaTypes)) {
    endingsByType.set(type, [...(endingsByType.get(type) ?? []), ending]);
  }
  return `# Made by Klarstandard with the site. Change the address and the folder; run: caddy run --config Caddyfile
${address} {
  root * ${root}
${[
  on("search", patterns.search),
  on("worker", patterns.worker),
  off("usual", `${patterns.search}|${patterns.worker}`),
  on("open", patterns.open),
  off("notOpen", patterns.open),
  on("forever", patterns.forever),
  off("short", `${patterns.forever}|${patterns.worker}`),
  on("feed", patterns.feed),
  `  @hidden path_regexp \`/\\.|\\.(?:${texts.join("|")})\\.(?:gz|br)$\``,
].join("\n")}
${[
  ...set("@search ", { "Content-Security-Policy": policies.search }),
  ...set("@worker ", {
    "Content-Security-Policy": policies.worker,
    "Cache-Control": lifetimes.none,
  }),
  ...set("@usual ", { "Content-Security-Policy": policies.usual }),
  ...set("@forever ", { "Cache-Control": lifetimes.forever }),
  ...set("@short ", { "Cache-Control": lifetimes.short }),
  ...set("@open ", sharing.open),
  ...set("@notOpen ", sharing.usual),
  ...set("", headers),
  "  header -Server",
].join("\n")}
${[...endingsByType]
  .map(
    ([type, endings], at) => `  @type${at} path ${endings.map((ending) => `*.${ending}`).join(" ")}
  header @type${at} Content-Type \`${utf8(type)}\``,
  )
  .join("\n")}
  header @feed Content-Type \`${feedType}; charset=utf-8\`
${plan.redirects.map(({ from, to }) => `  redir ${from} ${to} 301`).join("\n")}
  handle @hidden {
    error 404
  }
  handle {
    file_server {
      precompressed br gzip
    }
  }
  handle_errors {
    rewrite * ${plan.pathPrefix}404.html
    file_server
  }
}
`;
}
