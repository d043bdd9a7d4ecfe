import { setTimeout as wait } from "node:timers/promises";
import parser from "robots-parser";
import { nothingToAudit } from "../messages/audit/site.ts";
import { AuditError } from "./audit-error.ts";

// Its types tell of a module that its CommonJS is not.
const robotsParser = parser as unknown as typeof parser.default;

/** Under which name the audit asks, so that a site can tell it from others and forbid it what it likes. */
export const userAgent = "klarstandard-audit";

/** How a site is asked, so that nobody who keeps it is bothered. */
export interface Courtesy {
  /** Says whether the site's robots.txt lets us ask for an address. */
  readonly mayAsk: (url: string) => boolean;
  /** Waits until the next address may be asked for. */
  readonly turn: () => Promise<void>;
  /** How many addresses are asked for at the same time. */
  readonly atOnce: number;
  /** The addresses of the sitemaps that its robots.txt names. */
  readonly sitemaps: readonly string[];
}

/** The pause between two questions to a site that is not on this machine, in milliseconds. */
const usualPause = 250;
/** A site may ask for more time, but not for days. */
const longestPause = 10_000;

/** Asks what is on this machine as quickly as it answers; nobody else is served by it. */
const ourOwn: Courtesy = { mayAsk: () => true, turn: async () => undefined, atOnce: 4, sitemaps: [] };

/**
 * Reads the robots.txt of a site that is not on this machine (RFC 9309), and keeps its pause between two questions. Throws
 * AuditError where the site's server fails over it.
 */
export async function courtesyTo(origin: string, timeout: number): Promise<Courtesy> {
  if (isThisMachine(new URL(origin).hostname)) return ourOwn;
  return courtesyOf(`${origin}/robots.txt`, await robotsText(`${origin}/robots.txt`, timeout));
}

/** Gives the manners that the text of a robots.txt asks for. */
export function courtesyOf(address: string, text: string): Courtesy {
  const robots = robotsParser(address, text);
  const asked = (robots.getCrawlDelay(userAgent) ?? 0) * 1000;
  const pause = Math.min(Math.max(asked, usualPause), longestPause);
  let next = 0;
  return {
    mayAsk: (url) => robots.isAllowed(url, userAgent) !== false,
    turn: async () => {
      const now = performance.now();
      const own = Math.max(now, next);
      next = own + pause;
      await wait(own - now);
    },
    atOnce: 1,
    sitemaps: robots.getSitemaps(),
  };
}

/**
 * A site without one forbids nothing (RFC 9309, 2.3.1.3); one whose server fails over it, everything (2.3.1.4): who is in
 * trouble is not to be asked for hundreds of pages. Where nobody answers at all, the start page tells it.
 */
async function robotsText(url: string, timeout: number): Promise<string> {
  const response = await fetch(url, {
    signal: AbortSignal.timeout(timeout),
    headers: { "user-agent": userAgent },
  }).catch(() => undefined);
  if (response === undefined) return "";
  if (response.status >= 500)
    throw new AuditError(nothingToAudit.atAddress(url, nothingToAudit.robotsFail(response.status)));
  return response.ok ? response.text().catch(() => "") : "";
}

/** Says whether a host is the machine that the audit runs on. */
export function isThisMachine(host: string): boolean {
  return (
    host === "localhost" || host === "[::1]" || /^127(\.\d+){3}$/.test(host) || host.endsWith(".localhost")
  );
}
