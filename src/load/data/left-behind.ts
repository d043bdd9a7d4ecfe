/** What a folder of content may hold for tools, which is no news to anybody. */
const ofTools = /^\.(?:git|gitignore|gitattributes|github|gitlab-ci\.yml|editorconfig|vscode|idea)$/;

/** What programs leave in a folder without being asked: never content, whatever stands in it. */
const leftByPrograms: readonly RegExp[] = [
  // Hidden: .DS_Store, ._x, .x.swp, .#x, .~lock.x#, .gitkeep, .dropbox, .849C9593-….
  /^\./,
  // How a folder looks, and the bins and indexes of discs.
  /^(?:(?:eh)?thumbs(?:_\w+)?\.db|desktop\.ini|icon\r|\$recycle\.bin|system volume information|__macosx|@eadir|lost\+found)$/i,
  // A document that is open in Office.
  /^~\$/,
  // Copies of editors, patches, clouds and half downloads.
  /^#.*#$|~$|\.(?:bak|orig|rej|sw[a-p]|un~|save|tmp|temp|crdownload|sb-[\da-f]{8}-\w{6})$/i,
];

/** Tells that an entry of a folder was left there by a program and is nobody's content. */
export function isLeftBehind(name: string): boolean {
  return leftByPrograms.some((pattern) => pattern.test(name));
}

/** Tells that an entry which nobody reads is worth naming. */
export function isNamed(name: string): boolean {
  return !ofTools.test(name);
}
