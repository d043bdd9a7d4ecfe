/** Gives the words of a Markdown text: links keep their text, marks of emphasis go. */
export function plainWords(markdown: string): string {
  return markdown.replace(/!?\[([^\]]*)\]\([^)]*\)/g, "$1").replace(/\*+|`/g, "");
}
