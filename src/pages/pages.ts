/** What all pages have in common: one page for each item of the list that a template names, where the item says. */
export default {
  pagination: { size: 1, alias: "item" },
  permalink: "{{ item.shell.file }}",
};
