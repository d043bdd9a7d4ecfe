import { userAgent } from "./courtesy.ts";
import { charsetOf, decodedHtml } from "./decoded-html.ts";

/** What an address answered with. */
export interface Answer {
  /** The status of HTTP, or 0 when no answer came. */
  readonly status: number;
  /** Why no answer came: it took too long, or nobody answers. */
  readonly fault?: "late" | "silent";
  /** Where the server sends the reader instead. */
  readonly location?: string;
  readonly kind: "html" | "css" | "pdf" | "xml" | "other";
  /** In bytes. */
  readonly size: number;
  /** Empty for what no check reads; a page in UTF-8, whatever letters the server says it is in. */
  readonly body: Buffer;
}

/** No page or document of this size can be read by anybody. */
const largest = 32 * 2 ** 20;

const nothing = { kind: "other", size: 0, body: Buffer.alloc(0) } as const;

/** Asks for an address as a browser does, and reads the answer when a check needs it. Never throws. */
export async function fetchAnswer(url: string, timeout: number): Promise<Answer> {
  try {
    const response = await fetch(url, {
      redirect: "manual",
      signal: AbortSignal.timeout(timeout),
      headers: { "user-agent": userAgent },
    });
    const { status, headers } = response;
    const location = headers.get("location");
    const type = headers.get("content-type") ?? "";
    const kind = kindOf(type);
    const size = Number(headers.get("content-length") ?? 0);
    if (status >= 300 && status < 400 && location !== null) {
      await response.body?.cancel();
      return { ...nothing, status, location };
    }
    if (status !== 200 || kind === "other" || size > largest) {
      await response.body?.cancel();
      return { ...nothing, status, size };
    }
    const bytes = Buffer.from(await response.arrayBuffer());
    const body = kind === "html" ? inUtf8(bytes, charsetOf(type)) : bytes;
    return { status, kind, size: bytes.length, body };
  } catch (error) {
    // No answer is an answer too.
    const isLate = error instanceof Error && error.name === "TimeoutError";
    return { ...nothing, status: 0, fault: isLate ? "late" : "silent" };
  }
}

/** Keeps what the server alone says of a page's letters; the mark at its beginning counts before its own `<meta>`. */
function inUtf8(bytes: Buffer, said: string | undefined): Buffer {
  return said === undefined ? bytes : Buffer.from(`\uFEFF${decodedHtml(bytes, said)}`);
}

function kindOf(contentType: string): Answer["kind"] {
  if (/^(text\/html|application\/xhtml\+xml)\b/i.test(contentType)) return "html";
  if (/^text\/css\b/i.test(contentType)) return "css";
  if (/^application\/pdf\b/i.test(contentType)) return "pdf";
  return /^(text|application)\/xml\b/i.test(contentType) ? "xml" : "other";
}
