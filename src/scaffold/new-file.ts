/** A file to be written. */
export interface NewFile {
  readonly path: string;
  readonly text: string;
}
