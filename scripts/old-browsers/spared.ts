/** A feature that a browser of ours may lack: it and what stands below its key. */
export interface Spared {
  readonly key: string;
  /** The browsers that may lack it; all of them where this is missing. */
  readonly browsers?: RegExp;
  /** The stylesheets that may use it, where elsewhere it could carry what a reader needs. */
  readonly files?: readonly string[];
  /** What a reader has without it. */
  readonly why: string;
}

/**
 * What is used although a browser of ours lacks it, because nobody misses anything but looks there, or because a script
 * asks first. One that no file needs any more is refused.
 */
export const spared: readonly Spared[] = [
  { key: "css.properties.text-wrap", why: "lines break as they always did" },
  ...["size-adjust", "ascent-override", "descent-override"].map((name) => ({
    key: `css.at-rules.font-face.${name}`,
    files: ["tokens"],
    why: "the machine's letters, until ours are there, stand a little higher, and lines can break anew",
  })),
  { key: "css.properties.hyphens", why: "soft hyphens are the only ones without it" },
  { key: "css.properties.accent-color", why: "boxes have the colour of the machine" },
  { key: "css.properties.appearance", why: "fields look as the machine draws them" },
  { key: "css.properties.resize", why: "a phone has no corner to pull" },
  { key: "css.properties.cursor", why: "a phone has no pointer" },
  {
    key: "css.properties.text-size-adjust",
    browsers: /^(Firefox|Safari 15$)/,
    why: "these make no text larger by themselves",
  },
  { key: "css.properties.overflow-wrap.anywhere", why: "the body's break-word breaks the same words" },
  { key: "css.properties.align-self", why: "the statement stands at the other end of its box" },
  { key: "css.selectors.focus-visible", why: "the browser's own ring shows the focus" },
  { key: "css.selectors.highlight", why: "the sentence is read and not marked" },
  {
    key: "css.at-rules.container",
    files: ["chapters", "comparison", "conflict", "first-screen", "frame", "page"],
    why: "everything stands in one column, as on a phone",
  },
  {
    key: "css.properties.container-type",
    files: ["comparison", "conflict", "first-screen", "frame", "page"],
    why: "everything stands in one column, as on a phone",
  },
  {
    key: "css.types.length.container_query_length_units",
    files: ["first-screen"],
    why: "a number keeps the size that it has elsewhere, and breaks where its column is narrow",
  },
  {
    key: "css.at-rules.media.scripting",
    files: ["frame", "search"],
    why: "the list moves down when the fields come, and a line is empty where no script brings the tools",
  },
  { key: "css.at-rules.media.forced-colors", why: "there are no forced colours without it" },
  { key: "css.properties.forced-color-adjust", why: "there are no forced colours without it" },

  // Print of the page: the PDF beside it is for those.
  { key: "css.at-rules.page", why: "the browser's own margins and running head" },
  {
    key: "css.selectors.has",
    files: ["document-breaks", "document-contents", "document-easy", "print-fields"],
    why: "pages end elsewhere, and lines to write on stand below what was written",
  },
  { key: "css.properties.break-after.avoid", why: "a page can end after a heading" },
  { key: "css.properties.break-before.avoid", why: "a page can begin with a last line" },
  {
    key: "css.properties.break-after.column",
    files: ["document-picture"],
    why: "pictures of papers are made by the browser of the build alone",
  },
  {
    key: "css.properties.zoom",
    files: ["document-picture"],
    why: "pictures of papers are made by the browser of the build alone",
  },
  {
    key: "css.properties.break-before.column",
    files: ["document-picture"],
    why: "pictures of papers are made by the browser of the build alone",
  },
  { key: "css.properties.orphans", why: "a paragraph can be parted after one line" },
  { key: "css.properties.widows", why: "a paragraph can be parted before its last line" },
  { key: "css.properties.float", why: "pictures stand above their text" },
  { key: "css.properties.field-sizing", why: "a field shows the lines that it has room for" },
  { key: "css.types.length.lh", why: "lines to write on are as high as the text" },

  { key: "api.CSS.highlights_static", why: "asked for before it is used" },
  { key: "api.Highlight", why: "asked for before it is used" },
  { key: "api.Window.speechSynthesis", why: "asked for before anything is offered" },
  { key: "api.SpeechSynthesis", why: "only where there is window.speechSynthesis" },
  { key: "api.SpeechSynthesisUtterance", why: "only where there is window.speechSynthesis" },
];
