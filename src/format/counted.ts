/** Says how many there are, for example `1 page` and `2 pages`; a plural that is more than an s is handed in. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}
