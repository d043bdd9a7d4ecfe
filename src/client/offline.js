// On the page that stands for one that is not kept: which municipalities are, and whom to call there.
import { kept } from "./shared/kept.js";

/** @param {HTMLElement} place */
async function showKept(place) {
  const cache = await kept();
  const items = [];
  for (const request of (await cache?.keys()) ?? []) {
    const { pathname } = new URL(request.url);
    if (!pathname.endsWith("/offline.json")) continue;
    const answer = await cache?.match(request);
    if (answer === undefined) continue;
    const { name, phone } = /** @type {import("./shared/kept.js").List} */ (await answer.json());
    const item = document.createElement("li");
    item.append(
      Object.assign(document.createElement("a"), {
        href: pathname.slice(0, -"offline.json".length),
        textContent: name,
      }),
    );
    if (phone) {
      const call = Object.assign(document.createElement("a"), { href: phone.href, textContent: phone.text });
      call.setAttribute("aria-label", `${phone.text}, ${name}`);
      item.append(", ring ", call);
    }
    items.push(item);
  }
  if (items.length === 0) return;
  const list = document.createElement("ul");
  list.append(...items);
  place.append(list);
  place.hidden = false;
}

const place = document.getElementById("gemt");
// Under its own address it stands for no other page. Without a look into what is kept, it says what it says.
if (place && !location.pathname.endsWith("/offline.html")) showKept(place).catch(() => undefined);
