import type { IncomingMessage, ServerResponse } from "node:http";

const address = "/.built-anew";
const listener = `<script>new EventSource("${address}").onmessage = () => location.reload();</script>`;

/** Lets open pages know that the site was built anew. */
export interface LiveReload {
  /** Keeps a page's request for news open; false for every other request. */
  readonly takes: (request: IncomingMessage, response: ServerResponse) => boolean;
  /** Gives a page that listens for news. */
  readonly listening: (html: string) => string;
  /** Has every open page loaded again. */
  readonly tell: () => void;
}

/** Makes the news of one server; pages that nobody has open any more are forgotten. */
export function liveReload(): LiveReload {
  const open = new Set<ServerResponse>();
  return {
    takes: (request, response) => {
      if (request.url !== address) return false;
      response.writeHead(200, { "content-type": "text/event-stream", "cache-control": "no-store" });
      response.flushHeaders();
      open.add(response);
      response.once("close", () => open.delete(response));
      return true;
    },
    listening: (html) => html + listener,
    tell: () => {
      for (const response of open) response.write("data: built\n\n");
    },
  };
}
