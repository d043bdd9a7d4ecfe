import { defineConfig } from "html-validate";

export default defineConfig({
  root: true,
  extends: ["html-validate:recommended", "html-validate:document", "html-validate:a11y"],
  rules: {
    // HTML allows either case, and white space at the end of a line hurts nobody.
    "doctype-style": "off",
    "no-trailing-whitespace": "off",
    // The rule's 70 characters are what a search engine shows; names of standards and municipalities are long.
    "long-title": ["error", { maxlength: 100 }],
    // All scripts and styles lie on the site's own host, which another check makes sure of.
    "require-sri": ["error", { target: "crossorigin" }],
  },
});
