/** Frank Liang's algorithm with the patterns of TeX; the package ships no types. */
declare module "hyphen/da/index.js" {
  const danish: {
    readonly hyphenateSync: (text: string, options?: { readonly hyphenChar?: string }) => string;
  };
  export default danish;
}
