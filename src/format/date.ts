const format = new Intl.DateTimeFormat("da-DK", {
  day: "numeric",
  month: "long",
  year: "numeric",
  timeZone: "UTC",
});

/** Writes an ISO date in full, for example 2. december 2024; the parts do not break. */
export function danishDate(iso: string): string {
  return format.format(new Date(`${iso}T00:00:00Z`)).replaceAll(" ", "\u00a0");
}

/** Writes an ISO date in figures where there is no room for its words, for example 2.12.2024. */
export function numericDate(iso: string): string {
  const [year = "", month = "", day = ""] = iso.split("-");
  return `${Number(day)}.${Number(month)}.${year}`;
}
