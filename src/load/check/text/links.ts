import { z } from "zod";
import { links as messages } from "../../../messages/load/links.ts";
import { webAddress } from "../../../model/text.ts";
import type { Fault } from "../../problem.ts";
import type { MarkdownParts, WrittenLink } from "../markdown-parts.ts";

/** Finds links of the wrong kind in a text that may hold links. */
export function linkFaults({ links, words }: MarkdownParts): readonly Fault[] {
  return [...links.flatMap(linkFault), ...brokenLinkFaults(words)];
}

/** Finds links in a text that is printed as it stands. */
export function plainLinkFaults({ links }: MarkdownParts): readonly Fault[] {
  return links.map(({ target }) => ({
    code: "KS63",
    ...messages.inPlainText(target),
  }));
}

function linkFault(link: WrittenLink): readonly Fault[] {
  const { target, words, title } = link;
  if (link.isPicture) return [pictureFault(link)];
  if (words.trim() === "") return [{ code: "KS61", ...messages.withoutWords(target) }];
  if (title !== undefined) return [{ code: "KS61", ...messages.withTitle(target, title, words) }];
  return targetFault(target);
}

function pictureFault({ target, words }: WrittenLink): Fault {
  return { code: "KS64", ...messages.picture(target, words) };
}

function targetFault(target: string): readonly Fault[] {
  const isPage = target.startsWith("/") && !target.startsWith("//");
  if (isPage) return [];
  if (/^https:/i.test(target)) return webAddress.safeParse(target).success ? [] : [hostFault(target)];
  if (/^mailto:/i.test(target)) return isMailbox(target) ? [] : [mailboxFault(target)];
  if (/^(tel|sms):/i.test(target)) return [{ code: "KS61", ...messages.phone(target, digitsOf(target)) }];
  const { what, fix } = messages.otherStart(target);
  const secure = target.startsWith("http:") ? messages.secure(target.replace("http:", "https:")) : fix;
  return [{ code: "KS61", what, fix: secure }];
}

function hostFault(target: string): Fault {
  const hasPassword = /^https:\/\/[^/?#]*@/i.test(target);
  return { code: "KS61", ...(hasPassword ? messages.password(target) : messages.noHost(target)) };
}

const mailAddress = z.email();

/** A mailbox, with the subject or the words of a letter; who else gets the letter is nobody's business but its writer's. */
function isMailbox(target: string): boolean {
  const [address = "", fields = ""] = target.replace(/^mailto:/i, "").split("?");
  const keys = [...new URLSearchParams(fields).keys()];
  return mailAddress.safeParse(address).success && keys.every((key) => key === "subject" || key === "body");
}

function mailboxFault(target: string): Fault {
  return { code: "KS61", ...messages.mailbox(target) };
}

function digitsOf(target: string): string {
  return target.replace(/^\w+:(?:\+45|0045)?/i, "").replace(/\D/g, "");
}

/** Brackets of a link that is none, mostly because of a blank in its address. */
function brokenLinkFaults(words: string): readonly Fault[] {
  const written = words.matchAll(
    /\[([^[\]\n]*)\](\s?)\(\s*((?:\/|https?:|mailto:|tel:|www\.)[^()\n]*?)\s*\)/giu,
  );
  return [...written].map(([whole, label = "", gap = "", target = ""]) => ({
    code: "KS61",
    ...messages.broken(whole, gap !== "", `[${label}](${target.replace(/\s/gu, "%20")})`),
  }));
}
