/** More entries than these are searched in rather than read. */
const mostRead = 4;

/** Tells that a list is so long that one searches in it. */
export const isLong = (list: readonly unknown[]): boolean => list.length > mostRead;
