// What stands around a page, as one element of it: Streamlit would draw many at every click.

// The styles of the page stay while pages come and go.
function dress(names) {
  const sheets = names.map((name) => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(STYLES[name])
    sheet.ours = true
    return sheet
  })
  const others = document.adoptedStyleSheets.filter((sheet) => !sheet.ours)
  document.adoptedStyleSheets = [...others, ...sheets]
}

export default function ({ parentElement, data, setTriggerValue }) {
  const told = news(parentElement.querySelector("nav"), data)
  if (!told) return
  dress(told.page.styles)
  page(told.page)
  // Whoever took the tour is not offered it again on another day.
  if (told.page.toured) localStorage.setItem(TOUR, "over")
  offerTour(told.page.tour, () => setTriggerValue("tour", true))
  if (told.menu) menu(parentElement, told.menu, (name) => setTriggerValue("language", name))
}
