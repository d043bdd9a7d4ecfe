import { readFile, stat } from "node:fs/promises";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { join } from "node:path";
import sirv from "sirv";
import { refusalHeaders, refusalOf } from "./refusal.ts";

/** A running server of one folder. */
export interface StaticServer {
  /** Where it answers, without a slash at its end, for example `http://127.0.0.1:41234`. */
  readonly origin: string;
  /** Gives the address of a site path (`/ballerup/`), path prefix included. */
  readonly urlOf: (path: string) => string;
  readonly close: () => Promise<void>;
}

/** How a folder is served. */
export interface ServeOptions {
  readonly folder: string;
  /** The path under which the site lives; starts and ends with a slash. */
  readonly pathPrefix?: string;
  /** A free port when left out. */
  readonly port?: number;
  /** Sends what lies compressed beside a file (`.br`, `.gz`) to whoever takes it, as hosts of the bundle do. */
  readonly isCompressed?: boolean;
  /** How long a browser may keep what it got, in seconds; it asks each time when left out. */
  readonly keptFor?: number;
  /** Leaves it to each page to say in which letters it is, as hosts of old pages do; else all are said to be in UTF-8. */
  readonly isCharsetOwn?: boolean;
}

/**
 * Serves a built site on this machine only, as a plain web host would: folders end in a slash, and what
 * is not there is answered by the site's own 404 page with status 404. Rejects when the port is taken.
 */
export async function serveFolder({
  folder,
  pathPrefix = "/",
  port = 0,
  isCompressed = false,
  keptFor,
  isCharsetOwn = false,
}: ServeOptions): Promise<StaticServer> {
  // Looks at the folder on each request: a build may put a new one in its place.
  const files = sirv(folder, {
    dev: true,
    extensions: ["html"],
    brotli: isCompressed,
    gzip: isCompressed,
    ...(keptFor !== undefined && { maxAge: keptFor }),
    ...(isCharsetOwn && { setHeaders: withoutCharset }),
  });

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const refusal = refusalOf(request);
    if (refusal !== undefined) {
      response.writeHead(refusal.status, refusalHeaders(refusal)).end(refusal.text);
      return;
    }
    const { pathname, search } = new URL(request.url ?? "/", "http://127.0.0.1");
    if (!pathname.startsWith(pathPrefix)) return answerNotFound(folder, response);
    const path = pathname.slice(pathPrefix.length - 1);
    if (!path.endsWith("/") && (await isFolder(join(folder, decodeURIComponent(path))))) {
      response.writeHead(301, { location: `${pathname}/${search}` }).end();
      return;
    }
    request.url = path + search;
    files(request, response, () => void answerNotFound(folder, response));
  }

  const server = createServer((request, response) => {
    answer(request, response).catch(() => response.writeHead(500).end());
  });
  const listening = Promise.withResolvers<void>();
  server.once("error", listening.reject).listen(port, "127.0.0.1", listening.resolve);
  await listening.promise;
  const address = server.address();
  const origin = `http://127.0.0.1:${typeof address === "object" && address !== null ? address.port : port}`;
  return {
    origin,
    urlOf: (path) => origin + pathPrefix + path.slice(1),
    close: () => {
      const closed = Promise.withResolvers<void>();
      server.close((error) => (error ? closed.reject(error) : closed.resolve()));
      server.closeAllConnections();
      return closed.promise;
    },
  };
}

function withoutCharset(response: ServerResponse, path: string): void {
  if (/(\/|\.html?)$/i.test(path)) response.setHeader("content-type", "text/html");
}

async function answerNotFound(folder: string, response: ServerResponse): Promise<void> {
  let page = "Not found";
  try {
    page = await readFile(join(folder, "404.html"), "utf8");
  } catch {
    // A site without a page of its own for this still has to say that there is nothing.
  }
  response.writeHead(404, { "content-type": "text/html;charset=utf-8" });
  response.end(page);
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    return false;
  }
}
