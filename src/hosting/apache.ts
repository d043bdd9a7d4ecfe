import {
  escaped,
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

/** Makes the `.htaccess` that lies in the folder of the site; Apache needs `AllowOverride All` and mod_headers for it. */
export function htaccess(plan: HostingPlan): string {
  // What is sent compressed has the address of the compressed file by then.
  const path = (pattern: string) => `m#${pathPattern(plan, `(?:${pattern})(?:\\.(?:br|gz))?`)}#`;
  const onPath = (pattern: string) => `"expr=%{REQUEST_URI} =~ ${path(pattern)}"`;
  const notOnPath = (pattern: string) => `"expr=%{REQUEST_URI} !~ ${path(pattern)}"`;
  const set = (name: string, value: string, when = "") =>
    `  Header always set ${name} "${value}" ${when}`.trimEnd();
  const sets = (values: Readonly<Record<string, string>>, when?: string) =>
    Object.entries(values).map(([name, value]) => set(name, value, when));
  const sent = (packed: string, name: string, coding: string) => [
    `  RewriteCond %{HTTP:Accept-Encoding} \\b${coding}\\b`,
    `  RewriteCond %{REQUEST_FILENAME}.${packed} -f`,
    `  RewriteRule ^(.+\\.(?:${texts.join("|")}))$ $1.${packed} [E=${name}:1,L]`,
  ];
  return `# Made by Klarstandard with the site. It lies at the top of the site's folder; the server allows it with
# AllowOverride All, and loads mod_headers and mod_rewrite (a2enmod headers rewrite).
Options -Indexes
DirectoryIndex index.html
DirectorySlash On
ErrorDocument 404 ${plan.pathPrefix}404.html
AddDefaultCharset utf-8
FileETag MTime Size

${Object.entries(mediaTypes)
  .map(([ending, type]) => `AddType ${type} .${ending}`)
  .join("\n")}
AddCharset utf-8 ${texts.map((ending) => `.${ending}`).join(" ")}
<Files "feed.xml">
  ForceType "${feedType}; charset=utf-8"
</Files>

<IfModule !mod_headers.c>
  # Without its headers the site would be open to what they prevent: no page is better than that one.
  Require all denied
</IfModule>
<IfModule mod_headers.c>
${[
  set("Content-Security-Policy", policies.search, onPath(patterns.search)),
  set("Content-Security-Policy", policies.worker, onPath(patterns.worker)),
  set("Content-Security-Policy", policies.usual, notOnPath(`${patterns.search}|${patterns.worker}`)),
  set("Cache-Control", lifetimes.forever, onPath(patterns.forever)),
  set("Cache-Control", lifetimes.none, onPath(patterns.worker)),
  set("Cache-Control", lifetimes.short, notOnPath(`${patterns.forever}|${patterns.worker}`)),
  ...sets(sharing.open, onPath(patterns.open)),
  ...sets(sharing.usual, notOnPath(patterns.open)),
  ...sets(headers),
].join("\n")}
</IfModule>

<IfModule mod_rewrite.c>
  RewriteEngine On
${plan.redirects.map(({ from, to }) => `  RewriteCond %{REQUEST_URI} "^${escaped(from)}$"\n  RewriteRule ^ "${to.replaceAll("%", "\\%")}" [R=301,NE,L]`).join("\n")}
  # Neither lists of files nor what was compressed has an address of its own; .well-known has.
  RewriteCond %{ENV:REDIRECT_STATUS} ^$
  RewriteRule "(?:^|/)\\.(?!well-known/)|\\.(?:${texts.join("|")})\\.(?:gz|br)$" - [R=404,L]
  RewriteCond %{REQUEST_FILENAME} -d
  RewriteCond %{REQUEST_URI} /$
  RewriteCond %{REQUEST_FILENAME}/index.html -f
  RewriteRule ^(.*?)/?$ $1/index.html [L]
${[...sent("br", "ks_br", "br"), ...sent("gz", "ks_gz", "gzip")].join("\n")}
</IfModule>
${texts
  .flatMap((ending) => ["br", "gz"].map((packed) => ({ ending, packed })))
  .map(
    ({ ending, packed }) => `<FilesMatch "\\.${ending}\\.${packed}$">
  ForceType "${mediaTypes[ending]}; charset=utf-8"
</FilesMatch>`,
  )
  .join("\n")}
<FilesMatch "feed\\.xml\\.(?:br|gz)$">
  ForceType "${feedType}; charset=utf-8"
</FilesMatch>
<FilesMatch "\\.(?:${texts.join("|")})\\.br$">
  <IfModule mod_env.c>
    SetEnv no-brotli 1
    SetEnv no-gzip 1
  </IfModule>
  Header set Content-Encoding br
  RemoveLanguage .br
</FilesMatch>
<FilesMatch "\\.(?:${texts.join("|")})\\.gz$">
  <IfModule mod_env.c>
    SetEnv no-brotli 1
    SetEnv no-gzip 1
  </IfModule>
  RemoveEncoding .gz
  Header set Content-Encoding gzip
</FilesMatch>
<FilesMatch "\\.(?:${texts.join("|")})(?:\\.(?:br|gz))?$">
  Header append Vary Accept-Encoding
</FilesMatch>
`;
}
