import { z } from "zod";
import { senseless } from "./senseless.ts";
import { slug } from "./text.ts";

/** The ids that a municipality or a standard had before: their addresses stand on papers that people still have. */
export const formerIds = z
  .array(slug)
  .min(1)
  .refine((ids) => new Set(ids).size === ids.length, senseless("word-twice"))
  .optional()
  .meta({
    description:
      "De id'er, den har haft før. Deres adresser står på papirer og i links, som nogen stadig har.",
    examples: [["praktisk-hjaelp"]],
    reader: "De gamle adresser fører til de nye.",
  });
