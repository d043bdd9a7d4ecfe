import type { Answer } from "./answer.ts";
import type { Result } from "./modifiers.ts";

/** The faults of cookies, the worst last, as src/analyzer/tests/cookies.js orders them. */
const order = [
  "cookies-without-secure-flag-but-protected-by-hsts",
  "cookies-without-secure-flag",
  "cookies-session-without-secure-flag-but-protected-by-hsts",
  "cookies-samesite-flag-invalid",
  "cookies-anticsrf-without-samesite-flag",
  "cookies-session-without-httponly-flag",
  "cookies-session-without-secure-flag",
] as const satisfies readonly Result[];

/** Weighs the cookies that an answer sets by the rules of src/analyzer/tests/cookies.js. */
export function cookiesResult({ headers }: Answer, isOnlyEncrypted: boolean): Result {
  const cookies = headers.getSetCookie().map((line) => {
    const [pair = "", ...words] = line.split(";").map((word) => word.trim().toLowerCase());
    const sameSite = words.find((word) => word.startsWith("samesite"))?.slice("samesite=".length);
    return { name: pair.split("=")[0] ?? "", has: (word: string) => words.includes(word), sameSite };
  });
  if (cookies.length === 0) return "cookies-not-found";
  const faults = cookies.flatMap(({ name, has, sameSite }): readonly (typeof order)[number][] => {
    const isSecure = has("secure");
    const isSession = /login|sess/.test(name);
    const isKnown = sameSite === undefined || /^(lax|strict|none)$/.test(sameSite);
    return [
      ...(!isKnown || (sameSite === "none" && !isSecure) ? (["cookies-samesite-flag-invalid"] as const) : []),
      ...(isSecure ? [] : [order[isOnlyEncrypted ? 0 : 1]]),
      ...(name.includes("csrf") && !sameSite ? (["cookies-anticsrf-without-samesite-flag"] as const) : []),
      ...(isSession && !isSecure ? [order[isOnlyEncrypted ? 2 : 6]] : []),
      ...(isSession && !has("httponly") ? (["cookies-session-without-httponly-flag"] as const) : []),
    ];
  });
  const worst = order.findLast((fault) => faults.includes(fault));
  if (worst !== undefined) return worst;
  return cookies.every(({ sameSite }) => sameSite)
    ? "cookies-secure-with-httponly-sessions-and-samesite"
    : "cookies-secure-with-httponly-sessions";
}
