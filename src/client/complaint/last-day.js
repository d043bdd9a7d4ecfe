// Days are counted as whole days since 1970: no clock that goes forward in spring takes one away.

/** @typedef {number} Day */

const msPerDay = 86_400_000;

/**
 * Gives the day of a date as a field holds it, YYYY-MM-DD; undefined for anything else.
 *
 * @param {string} iso
 * @returns {Day | undefined}
 */
export function dayOf(iso) {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(iso) ? Date.parse(`${iso}T00:00:00Z`) : Number.NaN;
  return Number.isNaN(time) ? undefined : time / msPerDay;
}

/**
 * Gives the day on a reader's own calendar.
 *
 * @param {Date} now
 * @returns {Day}
 */
export const dayOn = (now) => Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) / msPerDay;

/** @param {Day} day */
export const dateOf = (day) => new Date(day * msPerDay);

/**
 * Gives Easter Sunday, by the method of Meeus, Jones and Butcher.
 *
 * @param {number} year
 * @returns {Day}
 */
export function easterOf(year) {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
  return Date.UTC(year, Math.floor(f / 31) - 1, (f % 31) + 1) / msPerDay;
}

/** From Maundy Thursday to Whit Monday, as days after Easter Sunday; the prayer day ended in 2024. */
const afterEaster = [-3, -2, 0, 1, 39, 49, 50];
const holidays = ["1-1", "12-25", "12-26"];
/** Days on which an office may be closed, though they are no holidays: they make no deadline longer. */
const quietAfterEaster = [40];
const quietDays = ["6-5", "12-24", "12-31"];

/**
 * @param {Day} day
 * @param {readonly number[]} movable
 * @param {readonly string[]} fixed
 */
function isOneOf(day, movable, fixed) {
  const date = dateOf(day);
  const name = `${date.getUTCMonth() + 1}-${date.getUTCDate()}`;
  return fixed.includes(name) || movable.includes(day - easterOf(date.getUTCFullYear()));
}

/**
 * Tells a Saturday, Sunday or Danish public holiday.
 *
 * @param {Day} day
 */
export const isDayOff = (day) =>
  [0, 6].includes(dateOf(day).getUTCDay()) || isOneOf(day, afterEaster, holidays);

/** @param {Day} day */
const mayBeClosed = (day) => isDayOff(day) || isOneOf(day, quietAfterEaster, quietDays);

/**
 * Counts a deadline in weeks: the day on which the letter came does not count, so the last day has its weekday.
 *
 * @param {Day} got
 * @param {number} weeks
 */
export function deadlineOf(got, weeks) {
  const last = got + 7 * weeks;
  let next = last;
  while (isDayOff(next)) next += 1;
  let safe = last;
  while (mayBeClosed(safe)) safe -= 1;
  return {
    last,
    /** The working day that counts instead of a last day that is a day off. */
    next,
    /** The day before it on which an office is open. */
    safe,
  };
}
