const form = document.querySelector("#search-form");
