/** What every server must do for a site, in no server's language. */
export interface HostingPlan {
  /** The path below which the site lies; starts and ends with a slash. */
  readonly pathPrefix: string;
  /** What stands at the top of the site, folders with a slash at their end. */
  readonly top: readonly string[];
  /** Old addresses and the ones that took their place, as paths of the host. */
  readonly redirects: readonly Redirect[];
}

/** An address that moved for good. */
export interface Redirect {
  readonly from: string;
  /** A path of the host, or a whole address. */
  readonly to: string;
}

/** What a browser may load on a page of a kind: all else is refused (W3C, Content Security Policy 3). */
const usual = {
  "default-src": "'none'",
  "script-src": "'self'",
  "style-src": "'self'",
  // A page is printed with the code of its address, which its own rules for printing hold as data.
  "img-src": "'self' data:",
  "font-src": "'self'",
  "worker-src": "'self'",
  "form-action": "'self'",
  "base-uri": "'none'",
  "frame-ancestors": "'none'",
};

const policyText = (policy: Readonly<Record<string, string>>): string =>
  Object.entries(policy)
    .map(([name, sources]) => `${name} ${sources}`)
    .join("; ");

/** The policies: the search alone fetches its index, and runs Pagefind's WebAssembly. */
export const policies = {
  usual: policyText(usual),
  // The worker's own answer says what it may fetch: the pages that it keeps.
  worker: policyText({ "default-src": "'none'", "connect-src": "'self'" }),
  search: policyText({
    ...usual,
    "script-src": "'self' 'wasm-unsafe-eval'",
    "connect-src": "'self'",
  }),
} as const;

/** What no page of ours asks a device for. */
const unused = [
  "accelerometer",
  "autoplay",
  "browsing-topics",
  "camera",
  "display-capture",
  "encrypted-media",
  "fullscreen",
  "geolocation",
  "gyroscope",
  "magnetometer",
  "microphone",
  "midi",
  "payment",
  "picture-in-picture",
  "publickey-credentials-get",
  "screen-wake-lock",
  "usb",
  "xr-spatial-tracking",
];

/** The headers of every answer, but for the policy and how long it may be kept. */
export const headers: Readonly<Record<string, string>> = {
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Permissions-Policy": unused.map((name) => `${name}=()`).join(", "),
  // A year. Whether other hosts below the domain are ready for it, only their owner knows: no includeSubDomains.
  "Strict-Transport-Security": "max-age=31536000",
  "Cross-Origin-Opener-Policy": "same-origin",
};

/** Who may read an answer: pages of this host; open data and feeds, programs on anybody's page. */
export const sharing = {
  usual: { "Cross-Origin-Resource-Policy": "same-origin" },
  open: { "Cross-Origin-Resource-Policy": "cross-origin", "Access-Control-Allow-Origin": "*" },
} as const;

/** How long an answer may be kept: the worker not at all, what carries a hash in its name for ever, all else for five minutes. */
export const lifetimes = {
  short: "max-age=300, must-revalidate",
  forever: "max-age=31536000, immutable",
  none: "no-cache",
} as const;

/** The media types of everything that a site holds, by the ending of a file: servers lack some or guess wrong. */
export const mediaTypes: Readonly<Record<string, string>> = {
  css: "text/css",
  csv: "text/csv",
  html: "text/html",
  jpg: "image/jpeg",
  js: "text/javascript",
  json: "application/json",
  jsonld: "application/ld+json",
  pagefind: "application/octet-stream",
  pf_filter: "application/octet-stream",
  pf_fragment: "application/octet-stream",
  pf_index: "application/octet-stream",
  pf_meta: "application/octet-stream",
  pdf: "application/pdf",
  png: "image/png",
  svg: "image/svg+xml",
  txt: "text/plain",
  wasm: "application/wasm",
  webmanifest: "application/manifest+json",
  webp: "image/webp",
  woff2: "font/woff2",
  xml: "application/xml",
};

/** The media type of a feed, whose ending says too little. */
export const feedType = "application/atom+xml";

/** The endings of texts, which are sent compressed. */
export const texts: readonly string[] = [
  "css",
  "csv",
  "html",
  "js",
  "json",
  "jsonld",
  "svg",
  "txt",
  "webmanifest",
  "xml",
];

/** Patterns of paths below the prefix, in the language that all servers share. */
export const patterns = {
  search: "soeg/.*",
  worker: "sw\\.js",
  open: "data/.*|(?:.*/)?feed\\.xml",
  feed: "(?:.*/)?feed\\.xml",
  forever:
    "assets/.*\\.[0-9a-f]{10}\\.[a-z0-9]+|pagefind/(?:index|fragment|filter)/.*|pagefind/[^/]+\\.pf_meta",
} as const;

/** A pattern as a whole path of the host. */
export function pathPattern({ pathPrefix }: Pick<HostingPlan, "pathPrefix">, pattern: string): string {
  return `^${escaped(pathPrefix)}(?:${pattern})$`;
}

/** Text as a pattern that matches it alone. */
export function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
