import { z } from "zod";
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
    what: `The link ${target} stands in a text that is printed as it stands, brackets and all.`,
    fix: "Write the text without the link, or move the link to a text of a section.",
  }));
}

function linkFault(link: WrittenLink): readonly Fault[] {
  const { target, words, title } = link;
  if (link.isPicture) return [pictureFault(link)];
  if (words.trim() === "") {
    const what = `The link ${target} has no words, so nobody hears where it leads.`;
    return [
      { code: "KS61", what, fix: `Write its words between the brackets: [hvor den fører hen](${target}).` },
    ];
  }
  if (title !== undefined) {
    const what = `The link ${target} has a title, "${title}", which most readers never meet.`;
    return [{ code: "KS61", what, fix: `Write [${words}](${target}), and the title in the text.` }];
  }
  return targetFault(target);
}

function pictureFault({ target, words }: WrittenLink): Fault {
  const what = `The text holds a picture, ![${words}](${target}); it would be printed as a link after an exclamation mark.`;
  const fix = `Say in words what it shows, or link to it: [${words}](${target}).`;
  return { code: "KS64", what, fix };
}

function targetFault(target: string): readonly Fault[] {
  const isPage = target.startsWith("/") && !target.startsWith("//");
  if (isPage) return [];
  if (/^https:/i.test(target)) return webAddress.safeParse(target).success ? [] : [hostFault(target)];
  if (/^mailto:/i.test(target)) return isMailbox(target) ? [] : [mailboxFault(target)];
  if (/^(tel|sms):/i.test(target)) {
    const what = `The link ${target} is a telephone number inside a text, which nobody changes with the contact's.`;
    return [
      {
        code: "KS61",
        what,
        fix: `Write phone: "${digitsOf(target)}" in a contact, and its name in the text.`,
      },
    ];
  }
  const fix = target.startsWith("http:")
    ? `Write ${target.replace("http:", "https:")}, if the site answers there.`
    : "Start a link to a page of this site with / and one to another site with https://.";
  return [{ code: "KS61", what: `The link ${target} starts with neither / nor https://.`, fix }];
}

function hostFault(target: string): Fault {
  const hasPassword = /^https:\/\/[^/?#]*@/i.test(target);
  const what = hasPassword
    ? `The link ${target} holds a name and a password, and everybody would read them.`
    : `The link ${target} names no website.`;
  const fix = hasPassword
    ? "Take them and the @ away."
    : "Write the whole address, for example https://lillerup.example/side.";
  return { code: "KS61", what, fix };
}

const mailAddress = z.email();

/** A mailbox, with the subject or the words of a letter; who else gets the letter is nobody's business but its writer's. */
function isMailbox(target: string): boolean {
  const [address = "", fields = ""] = target.replace(/^mailto:/i, "").split("?");
  const keys = [...new URLSearchParams(fields).keys()];
  return mailAddress.safeParse(address).success && keys.every((key) => key === "subject" || key === "body");
}

function mailboxFault(target: string): Fault {
  const what = `The link ${target} is more or less than one mailbox.`;
  return { code: "KS61", what, fix: "Write one address, for example mailto:post@lillerup.example." };
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
    what: `The link ${whole} would be printed with its brackets, because of ${gap === "" ? "a blank or a bracket in its address" : "the blank before its address"}.`,
    fix: `Write [${label}](${target.replace(/\s/gu, "%20")}).`,
  }));
}
