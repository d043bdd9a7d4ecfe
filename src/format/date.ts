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

const weekday = new Intl.DateTimeFormat("da-DK", { weekday: "long", timeZone: "UTC" });

/** Writes an ISO date with its weekday, for example mandag den 2. december 2024. */
export function danishDay(iso: string): string {
  return `${weekday.format(new Date(`${iso}T00:00:00Z`))} den\u00a0${danishDate(iso)}`;
}

/** Writes an ISO date in figures where there is no room for its words, for example 2.12.2024. */
export function numericDate(iso: string): string {
  const [year = "", month = "", day = ""] = iso.split("-");
  return `${Number(day)}.${Number(month)}.${year}`;
}

/** Writes a date as it stands after "vedtaget": a day, or „i juni 2025“, „i 2025“ where no more is known. */
export function adoptionDateText(date: string): string {
  if (date.length > 7) return danishDate(date);
  return `i\u00a0${date.length === 4 ? date : danishDate(`${date}-01`).replace(/^\S+?\u00a0/u, "")}`;
}

/** Gives the first day that a date can mean: a month or a year alone begins with its first. */
export function firstDay(date: string): string {
  return `${date}-01-01`.slice(0, 10);
}

/** Gives the last day that a date can mean, for comparing. */
export function lastDay(date: string): string {
  return date.length === 4 ? `${date}-12-31` : `${date}-31`.slice(0, 10);
}
