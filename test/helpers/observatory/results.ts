import type { Answer } from "./answer.ts";
import type { Result } from "./modifiers.ts";
import { policyOf } from "./policy.ts";

/** Gives the result that stands beside a header's word, or another where it is none of them or there is no header. */
function byWord(
  { headers }: Answer,
  name: string,
  results: {
    readonly words: Readonly<Record<string, Result>>;
    readonly none: Result;
    readonly other: Result;
  },
): Result {
  const value = headers.get(name)?.trim().toLowerCase();
  return value === undefined || value === "" ? results.none : (results.words[value] ?? results.other);
}

const half = 15_552_000;

/** src/analyzer/tests/strict-transport-security.js; whether a browser knows the host beforehand is not asked. */
export function encryptionResult({ headers }: Answer): Result {
  const text = headers.get("strict-transport-security");
  if (text === null) return "hsts-not-implemented";
  const age = /(?:^|;)\s*max-age=(\d+)/i.exec(text)?.[1];
  if (age === undefined || text.includes(",")) return "hsts-header-invalid";
  return Number(age) < half
    ? "hsts-implemented-max-age-less-than-six-months"
    : "hsts-implemented-max-age-at-least-six-months";
}

/** src/analyzer/tests/referrer-policy.js: of several words the last one that is known counts. */
export function referrerResult({ headers }: Answer): Result {
  const text = headers.get("referrer-policy");
  if (text === null) return "referrer-policy-not-implemented";
  const isPrivate = /^(no-referrer|same-origin|strict-origin|strict-origin-when-cross-origin)$/;
  const tells = /^(origin|origin-when-cross-origin|unsafe-url|no-referrer-when-downgrade)$/;
  const words = text.split(",").map((word) => word.trim().toLowerCase());
  const last = words.findLast((word) => isPrivate.test(word) || tells.test(word)) ?? "";
  if (isPrivate.test(last)) return "referrer-policy-private";
  return tells.test(last) ? "referrer-policy-unsafe" : "referrer-policy-header-invalid";
}

/**
 * src/analyzer/tests/subresource-integrity.js: a hash is asked for where a script is another host's. A full address
 * counts as another host's here, as ours have none.
 */
export function scriptsResult({ html }: Answer): Result {
  const scripts = html.match(/<script\b[^>]*>/gi) ?? [];
  if (scripts.length === 0) return "sri-not-implemented-but-no-scripts-loaded";
  const loaded = scripts.flatMap((tag) => {
    const source = /\bsrc\s*=\s*["']?([^"'\s>]+)/i.exec(tag)?.[1];
    const isForeign = source !== undefined && /^(https?:)?\/\//i.test(source);
    const isSecure = !isForeign || /^https:/i.test(source);
    return source === undefined ? [] : [{ isForeign, isSecure, hasHash: /\bintegrity\s*=/i.test(tag) }];
  });
  const foreign = loaded.filter(({ isForeign }) => isForeign);
  if (foreign.some(({ isSecure, hasHash }) => !isSecure && !hasHash))
    return "sri-not-implemented-and-external-scripts-not-loaded-securely";
  if (foreign.some(({ hasHash }) => !hasHash))
    return "sri-not-implemented-but-external-scripts-loaded-securely";
  if (foreign.some(({ isSecure }) => !isSecure))
    return "sri-implemented-but-external-scripts-not-loaded-securely";
  if (loaded.some(({ isForeign, hasHash }) => !isForeign && hasHash))
    return "sri-implemented-and-all-scripts-loaded-securely";
  return foreign.length > 0
    ? "sri-implemented-and-external-scripts-loaded-securely"
    : "sri-not-implemented-but-all-scripts-loaded-from-secure-origin";
}

/** src/analyzer/tests/x-content-type-options.js. */
export const sniffingResult = (answer: Answer): Result =>
  byWord(answer, "x-content-type-options", {
    words: { nosniff: "x-content-type-options-nosniff" },
    none: "x-content-type-options-not-implemented",
    other: "x-content-type-options-header-invalid",
  });

/** src/analyzer/tests/x-frame-options.js: `frame-ancestors` of the policy goes before the header. */
export function framingResult(answer: Answer): Result {
  if (policyOf(answer).has("frame-ancestors")) return "x-frame-options-implemented-via-csp";
  if (/^\s*allow-from/i.test(answer.headers.get("x-frame-options") ?? ""))
    return "x-frame-options-allow-from-origin";
  return byWord(answer, "x-frame-options", {
    words: { deny: "x-frame-options-sameorigin-or-deny", sameorigin: "x-frame-options-sameorigin-or-deny" },
    none: "x-frame-options-not-implemented",
    other: "x-frame-options-header-invalid",
  });
}

/** src/analyzer/tests/cross-origin-resource-policy.js. */
export const resourceResult = (answer: Answer): Result =>
  byWord(answer, "cross-origin-resource-policy", {
    words: {
      "same-origin": "corp-implemented-with-same-origin",
      "same-site": "corp-implemented-with-same-site",
      "cross-origin": "corp-implemented-with-cross-origin",
    },
    none: "corp-not-implemented",
    other: "corp-header-invalid",
  });

/** src/analyzer/tests/cross-origin-opener-policy.js. */
export const openerResult = (answer: Answer): Result =>
  byWord(answer, "cross-origin-opener-policy", {
    words: {
      "same-origin": "coop-implemented-with-same-origin",
      "same-origin-allow-popups": "coop-implemented-with-same-origin-allow-popups",
      "noopener-allow-popups": "coop-implemented-with-noopener-allow-popups",
      "unsafe-none": "coop-implemented-with-unsafe-none",
    },
    none: "coop-not-implemented",
    other: "coop-header-invalid",
  });

/** src/analyzer/tests/cross-origin-embedder-policy.js. */
export const embedderResult = (answer: Answer): Result =>
  byWord(answer, "cross-origin-embedder-policy", {
    words: {
      "require-corp": "coep-implemented-with-require-corp",
      credentialless: "coep-implemented-with-credentialless",
      "unsafe-none": "coep-implemented-with-unsafe-none",
    },
    none: "coep-not-implemented",
    other: "coep-header-invalid",
  });

/** src/analyzer/tests/cors.js, of an answer to who names no origin: it cannot be given back to him. */
export const sharingResult = ({ headers }: Answer): Result => {
  const origin = headers.get("access-control-allow-origin")?.trim();
  if (origin === undefined) return "cross-origin-resource-sharing-not-implemented";
  return origin === "*"
    ? "cross-origin-resource-sharing-implemented-with-public-access"
    : "cross-origin-resource-sharing-implemented-with-restricted-access";
};
