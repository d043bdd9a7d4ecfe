import words from "../../../_data/texts/da/data.ts";

/** The sentences that feeds and open data say of their own. */
export const dataWords = words;
