// Runs in the page. Finds whatever has a title: by its title first, then by its text.
const form = document.forms[0];
const input = form.querySelector("input");
const status = form.querySelector("[role=status]");
const list = form.querySelector("ol");
const entries = [...document.querySelectorAll("[data-title]")].map((element) => {
  const { title } = element.dataset;
  const text = element.textContent.replace(/\s+/g, " ").trim().replace(title, "").trim();
  return { element, title, text };
});

function find(query) {
  const words = query.toLowerCase();
  const rank = ({ title, text }) => {
    const name = title.toLowerCase();
    if (name === words) return 0;
    if (name.startsWith(words)) return 1;
    if (name.includes(words)) return 2;
    return text.toLowerCase().includes(words) ? 3 : 4;
  };
  return entries
    .map((entry) => ({ ...entry, rank: rank(entry) }))
    .filter((entry) => entry.rank < 4)
    .sort((a, b) => a.rank - b.rank);
}

function show() {
  const query = input.value.trim();
  const found = query === "" ? [] : find(query);
  status.textContent = query === "" ? "" : `${found.length} found`;
  list.replaceChildren(...found.map((entry) => link(entry, query)));
}

function link({ element, title, text }, query) {
  const item = document.createElement("li");
  const anchor = item.appendChild(document.createElement("a"));
  anchor.href = `#${element.id}`;
  anchor.append(title);
  const place = anchor.appendChild(document.createElement("span"));
  const at = text.toLowerCase().indexOf(query.toLowerCase());
  const about = at < 60 ? text.slice(0, 120) : `… ${text.slice(at - 40, at + 80)}`;
  place.textContent = `${element.dataset.where}: ${about} …`;
  return item;
}

/** An example that is closed is opened for whoever goes there. */
function open() {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (target?.tagName === "DETAILS") target.open = true;
}

input.addEventListener("input", show);
form.addEventListener("submit", (event) => {
  event.preventDefault();
  list.querySelector("a")?.click();
});
list.addEventListener("click", () => {
  input.value = "";
  show();
});
addEventListener("hashchange", open);
open();
form.hidden = false;
