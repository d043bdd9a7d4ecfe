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

/** Where a container or a machine has the site. */
export interface NginxPlace {
  readonly root: string;
  /** What the server listens on, as `8080`. */
  readonly listen: string;
}

/** Makes nginx's file for `/etc/nginx/conf.d/`: maps of what depends on the address, and the server. */
export function nginxConfiguration(plan: HostingPlan, { root, listen }: NginxPlace): string {
  const on = (pattern: string, value: string) => `  "~${pathPattern(plan, pattern)}" "${value}";`;
  const map = (name: string, otherwise: string, lines: readonly string[]) =>
    [`map $uri $${name} {`, `  default "${otherwise}";`, ...lines, "}"].join("\n");
  const always = (name: string, value: string) => `  add_header ${name} "${value}" always;`;
  const types = Object.entries(mediaTypes).map(([ending, type]) => `    ${type} ${ending};`);
  // Of text/html nginx says the charset anyway, and warns of being told twice.
  const charsetTypes = [...texts.map((ending) => mediaTypes[ending]), feedType]
    .filter((type) => type !== "text/html")
    .join(" ");
  return `# Made by Klarstandard with the site. Put it into /etc/nginx/conf.d/ and change root, listen and server_name.
${map("ks_policy", policies.usual, [
  on(patterns.search, policies.search),
  on(patterns.worker, policies.worker),
])}
${map("ks_lifetime", lifetimes.short, [
  on(patterns.forever, lifetimes.forever),
  on(patterns.worker, lifetimes.none),
])}
${map("ks_corp", sharing.usual["Cross-Origin-Resource-Policy"], [on(patterns.open, sharing.open["Cross-Origin-Resource-Policy"])])}
${map("ks_cors", "", [on(patterns.open, sharing.open["Access-Control-Allow-Origin"])])}
${map(
  "ks_moved",
  "",
  plan.redirects.map(({ from, to }) => `  "${from}" "${to}";`),
)}

server {
  listen ${listen};
  server_name _;
  root ${root};
  index index.html;
  server_tokens off;
  absolute_redirect off;
  charset utf-8;
  charset_types ${charsetTypes};
  # The site brings its texts compressed. With the module brotli, add: brotli_static on;
  gzip_static on;
  gzip_vary on;
  etag on;

${always("Content-Security-Policy", "$ks_policy")}
${always("Cache-Control", "$ks_lifetime")}
${always("Cross-Origin-Resource-Policy", "$ks_corp")}
${always("Access-Control-Allow-Origin", "$ks_cors")}
${Object.entries(headers)
  .map(([name, value]) => always(name, value))
  .join("\n")}

  types {
${types.join("\n")}
  }
  error_page 404 ${plan.pathPrefix}404.html;

  if ($ks_moved) {
    return 301 $ks_moved;
  }
  # Neither lists of files nor what was compressed has an address of its own; .well-known has.
  location ~ "/\\.(?!well-known/)|\\.(?:${texts.join("|")})\\.(?:gz|br)$" {
    return 404;
  }
  location ~ "${pathPattern(plan, patterns.feed)}" {
    types { }
    default_type ${feedType};
  }
}
`;
}
