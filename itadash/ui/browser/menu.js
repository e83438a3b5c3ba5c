// The menu: groups of links, the languages, and where the numbers last came from.

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

function languages({ title, choices }, take) {
  const one = made("div", "languages")
  one.role = "group"
  one.ariaLabel = title
  one.append(...choices.map((choice) => language(choice, take)))
  return one
}

function language({ name, label, here }, take) {
  const one = made("button", "", label)
  one.type = "button"
  one.lang = name
  one.ariaPressed = String(here)
  one.onclick = () => here || take(name)
  return one
}

function latest(lines) {
  const one = made("p")
  one.append(...lines.flatMap((line) => [line, made("br")]))
  return one
}

function menu(place, told, take) {
  const [nav, foot] = place.querySelectorAll("nav, footer")
  const places = () => [...place.querySelectorAll("a, button")]
  const held = places().indexOf(nav.getRootNode().activeElement)
  nav.replaceChildren(made("h2", "", told.name), ...told.groups.map(group))
  foot.replaceChildren(languages(told.languages, take), latest(told.latest))
  places()[held]?.focus()
}
