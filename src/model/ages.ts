import { z } from "zod";
import { senseless } from "./senseless.ts";

const age = z.number().int().max(130);

/** From and to which age something is, in years, both ends included; `reader` says what a reader sees of each end. */
export const agesSchema = (reader: { readonly from: string; readonly to: string }) =>
  z
    .strictObject({
      from: age
        .nonnegative()
        .optional()
        .meta({
          description: "Den yngste alder i år, den selv med.",
          examples: [67],
          reader: reader.from,
        }),
      to: age
        .positive()
        .optional()
        .meta({
          description: "Den ældste alder i år, den selv med.",
          examples: [66],
          reader: reader.to,
        }),
    })
    .refine(({ from, to }) => from !== undefined || to !== undefined, senseless("ages-empty"))
    .refine(({ from, to }) => from === undefined || to === undefined || from <= to, {
      ...senseless("ages-backwards"),
      path: ["to"],
    });

/** From and to which age something is, in years, both ends included. */
export type Ages = z.infer<ReturnType<typeof agesSchema>>;
