import type { IncomingMessage } from "node:http";

/** Why a request gets no answer of the site. */
export interface Refusal {
  readonly status: 400 | 403 | 405 | 421;
  readonly text: string;
}

/**
 * Tells why a server for the people of this machine alone must not answer a request: a page of another site that gives
 * this machine its name (DNS rebinding), another method than GET and HEAD, or an address that names no path.
 */
export function refusalOf(request: IncomingMessage): Refusal | undefined {
  if (!isOurHost(request))
    return { status: 421, text: `This is http://localhost:${request.socket.localPort}/ and no other site.` };
  if (request.method !== "GET" && request.method !== "HEAD")
    return { status: 405, text: "Only GET and HEAD are answered." };
  if (!isPath(request.url ?? "")) return { status: 400, text: "The address names no path of this site." };
  return undefined;
}

/** Tells why a page must not hear of changes over a WebSocket: it is not one of ours. A program names no origin. */
export function listenerRefusalOf(request: IncomingMessage): Refusal | undefined {
  const { host, origin } = request.headers;
  if (isOurHost(request) && (origin === undefined || origin === `http://${host}`)) return undefined;
  return { status: 403, text: "Only pages of this site may listen." };
}

/** What HTTP wants beside a refusal. */
export function refusalHeaders({ status }: Refusal): Readonly<Record<string, string>> {
  return { "Content-Type": "text/plain; charset=utf-8", ...(status === 405 && { Allow: "GET, HEAD" }) };
}

function isOurHost({ headers, socket }: IncomingMessage): boolean {
  const names = ["localhost", "127.0.0.1", "[::1]"];
  return names.some((name) => headers.host?.toLowerCase() === `${name}:${socket.localPort}`);
}

/** A path without another host, a broken escape, a way out of the folder, or signs that no file name has. */
function isPath(url: string): boolean {
  const path = url.split(/[?#]/)[0] ?? "";
  if (!path.startsWith("/") || path.startsWith("//")) return false;
  try {
    return !/(^|[/\\])\.\.([/\\]|$)|\\|\0/.test(decodeURIComponent(path));
  } catch {
    return false;
  }
}
