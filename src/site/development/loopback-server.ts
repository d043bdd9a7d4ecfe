import type { IncomingMessage, ServerResponse } from "node:http";
import EleventyDevServer from "@11ty/eleventy-dev-server";
import { listenerRefusalOf, refusalHeaders, refusalOf } from "../../serve/refusal.ts";

/** Eleventy's own server, for this machine alone: it listens on all its addresses otherwise, and answers whoever asks. */
class LoopbackServer extends EleventyDevServer {
  override _serverListen(port: number): void {
    this.server.listen({ port, host: "127.0.0.1" });
  }

  override async onRequestHandler(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const refusal = refusalOf(request);
    if (refusal === undefined) return super.onRequestHandler(request, response);
    response.writeHead(refusal.status, refusalHeaders(refusal)).end(refusal.text);
  }

  override setupReloadNotifier(): void {
    super.setupReloadNotifier();
    this.updateServer.options.verifyClient = ({ req }) => listenerRefusalOf(req) === undefined;
  }
}

/** Has Eleventy make its server from ours; its option `module` takes packages alone. */
export function serveLoopbackAlone(): void {
  EleventyDevServer.getServer = (...of) => new LoopbackServer(...of);
}
