// A list whose lines hold words in the looks of the page and links, as one element of it.
// Words from data are only ever set as text, never as markup.

function piece({ text, look, colour, icon, href }) {
  const one = href ? link(href) : made("span")
  one.className = [look, colour].filter(Boolean).join(" ")
  const words = made("span", "word", text)
  one.append(words)
  if (icon) one[href ? "append" : "prepend"](symbol(icon))
  return one
}

function line(pieces) {
  const one = made("div")
  one.append(...pieces.flatMap((each) => [piece(each), " "]))
  return one
}

function item(lines) {
  const one = made("li")
  one.append(...lines.map(line))
  return one
}

export default function ({ parentElement, data }) {
  const list = parentElement.querySelector("ul")
  const told = news(list, data)
  if (!told) return
  list.className = told.shape
  list.replaceChildren(...told.items.map(item))
}
