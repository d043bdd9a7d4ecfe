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
