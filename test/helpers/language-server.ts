import { spawn } from "node:child_process";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: { readonly items?: readonly unknown[] };
  readonly result?: unknown;
}

/** What an editor shows at a place of a file. */
export interface Shown {
  /** The keys that are offered, by what is inserted. */
  readonly offered: readonly string[];
  /** The help beside one of them. */
  readonly helpOf: (key: string) => Promise<string>;
}

/** TypeScript's own language server, which editors talk to. */
export interface LanguageServer {
  /** Opens a file, and tells what is offered behind the first place where a text stands in it. */
  shownBehind(file: string, text: string): Promise<Shown>;
  end(): void;
}

interface Item {
  readonly label: string;
  readonly insertText?: string;
  readonly documentation?: { readonly value: string };
}

const tsc = resolve(createRequire(import.meta.url).resolve("typescript/package.json"), "../bin/tsc");

/** Starts the language server in a folder. */
export async function languageServer(folder: string): Promise<LanguageServer> {
  const child = spawn(process.execPath, [tsc, "--lsp", "--stdio"], {
    cwd: folder,
    stdio: ["pipe", "pipe", "ignore"],
  });
  const waiting = new Map<number, (result: unknown) => void>();
  const send = (message: object) => {
    const text = JSON.stringify({ jsonrpc: "2.0", ...message });
    child.stdin.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`);
  };
  const receive = ({ id, method, params, result }: Message) => {
    if (id === undefined) return;
    if (method === undefined) waiting.get(id)?.(result);
    else send({ id, result: params?.items?.map(() => null) ?? null });
  };
  let unread = Buffer.alloc(0);
  child.stdout.on("data", (bytes: Buffer) => {
    unread = Buffer.concat([unread, bytes]);
    for (let end = endOf(unread); end !== undefined; end = endOf(unread)) {
      const body = unread.subarray(unread.indexOf("\r\n\r\n") + 4, end).toString();
      unread = unread.subarray(end);
      receive(JSON.parse(body) as Message);
    }
  });
  const ask = (method: string, params: object) => {
    const { promise, resolve: done } = Promise.withResolvers<unknown>();
    const id = waiting.size + 1;
    waiting.set(id, done);
    send({ id, method, params });
    return promise;
  };
  const markdown = ["markdown"];
  await ask("initialize", {
    processId: process.pid,
    rootUri: pathToFileURL(folder).href,
    capabilities: { textDocument: { completion: { completionItem: { documentationFormat: markdown } } } },
  });
  send({ method: "initialized", params: {} });
  return {
    async shownBehind(file, text) {
      const uri = pathToFileURL(file).href;
      const content = await readFile(file, "utf8");
      send({
        method: "textDocument/didOpen",
        params: { textDocument: { uri, languageId: "typescript", version: 1, text: content } },
      });
      const before = content.slice(0, content.indexOf(text) + text.length).split("\n");
      const position = { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
      const list = await ask("textDocument/completion", { textDocument: { uri }, position });
      const items = (list as { readonly items: readonly Item[] } | null)?.items ?? [];
      const nameOf = ({ insertText, label }: Item) => insertText ?? label.replace("?", "");
      return {
        offered: items.map(nameOf),
        helpOf: async (key) => {
          const item = items.find((one) => nameOf(one) === key);
          if (item === undefined) return "";
          const whole = (await ask("completionItem/resolve", item)) as Item;
          return whole.documentation?.value ?? "";
        },
      };
    },
    end: () => child.kill(),
  };
}

/** Where the first message ends; undefined while some of it is missing. */
function endOf(bytes: Buffer): number | undefined {
  const head = bytes.indexOf("\r\n\r\n");
  if (head === -1) return undefined;
  const length = Number(/Content-Length: (\d+)/i.exec(bytes.subarray(0, head).toString())?.[1]);
  const end = head + 4 + length;
  return bytes.length < end ? undefined : end;
}
