import type { Advice } from "../messages/message.ts";
import { queueFaults } from "../messages/queue.ts";

/** Says what a server answered that knows us and refuses; undefined where it answered nothing. */
export function replyAdvice({ message }: Error): Advice | undefined {
  if (/\b(?:WRONGPASS|NOAUTH|invalid password|invalid username|ERR AUTH|without any password)/i.test(message))
    return queueFaults.wrongPassword();
  const [, code] = /^([A-Z]{3,}) /.exec(message) ?? [];
  return code === undefined ? undefined : queueFaults.refused(message.split("\n")[0] ?? code);
}

/** Says why there is no connection; `isTls` tells whether one with TLS was asked for. */
export function connectionAdvice(error: Error, isTls: boolean): Advice {
  const code = "code" in error ? String(error.code) : "";
  if (/CERT|SELF_SIGNED|VERIFY|ISSUER|ALTNAME/.test(code)) return queueFaults.certificate(code);
  if (/^(?:ERR_SSL|ERR_TLS|EPROTO)/.test(code)) return queueFaults.tls(code);
  // Who speaks TLS to one who does not, or the other way round, is hung up on.
  if (code === "ECONNRESET" || /closed|Protocol error/i.test(error.message))
    return isTls ? queueFaults.hungUpTls() : queueFaults.hungUp();
  return queueFaults.unreachable(code || error.message);
}
