/** What the Observatory looks at: the headers of an answer, and the page in it. */
export interface Answer {
  readonly headers: Headers;
  readonly html: string;
}
