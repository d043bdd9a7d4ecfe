/** Shows each no-break space as `~`, because a test that fails over one must show where it is missing. */
export function visibleSpaces(text: string): string {
  return text.replaceAll("\u00a0", "~");
}
