// Going to another page of the dashboard without loading it anew: Streamlit follows the address
// when a visitor goes back, and is told in the same way here. A link opened in another tab, or
// copied, is the plain address.

function follow(event) {
  if (event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
  event.preventDefault()
  history.pushState({}, "", event.currentTarget.href)
  window.dispatchEvent(new PopStateEvent("popstate", { state: {} }))
}

function made(tag, className, text = "") {
  const one = document.createElement(tag)
  if (className) one.className = className
  one.textContent = text
  return one
}

function symbol(name) {
  const one = made("span", "icon", name)
  one.ariaHidden = "true"
  return one
}

function link(href) {
  const one = made("a")
  one.href = href
  one.onclick = follow
  return one
}

const reader = new TextDecoder()

// What the server says, where that is something else than stands there: what stays keeps its focus.
function news(place, data) {
  const said = reader.decode(data)
  if (place.said === said) return null
  place.said = said
  return JSON.parse(said)
}
