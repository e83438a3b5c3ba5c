// The menu as one element of the page: its links are drawn at every click otherwise.

// On a phone the menu lies over the page that a link leads to.
function putAway() {
  if (matchMedia("(max-width: 768px)").matches)
    document.querySelector("[data-testid=stSidebarCollapseButton] button")?.click()
}

function entry({ href, icon, label, here }) {
  const one = link(href)
  one.addEventListener("click", putAway)
  if (here) one.ariaCurrent = "page"
  one.append(symbol(icon), made("span", "word", label))
  return one
}

function group({ title, links }) {
  const one = made("div")
  if (title) one.append(made("small", "", title))
  one.append(...links.map(entry))
  return one
}

export default function ({ parentElement, data }) {
  const nav = parentElement.querySelector("nav")
  if (!changed(nav, data)) return
  const links = () => [...nav.querySelectorAll("a")]
  const held = links().indexOf(nav.getRootNode().activeElement)
  nav.replaceChildren(made("h2", "", data.name), ...data.groups.map(group))
  links()[held]?.focus()
}
