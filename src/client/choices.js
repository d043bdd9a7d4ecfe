// Runs before the page is painted, so that a chosen dark page never flashes white. Nothing leaves the reader's browser.
for (const name of ["text", "colours", "contrast"]) {
  let value = null;
  try {
    value = localStorage.getItem(`klarstandard-${name}`);
  } catch {
    // A browser that refuses storage shows the page as usual.
  }
  if (value) document.documentElement.dataset[name] = value;
}
