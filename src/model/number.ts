import { z } from "zod";
import { senseless } from "./senseless.ts";

/** A number with two decimals at most, so that the one that is printed is the one that is written. */
export const printedNumber = z
  .number()
  .refine((value) => Number(value.toFixed(2)) === value, senseless("number-too-fine", "KS12"));
