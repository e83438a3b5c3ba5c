// What the page has to be told in the browser itself.

const TOUR = "itadash.tour"
const PAPER = { width: 718, height: 930 }
// A4 without its margins, in CSS pixels.
const SMALLEST = 0.7
// A page that fits on one sheet when it is made this much smaller is put on one sheet.

const block = () => document.querySelector("[data-testid=stMainBlockContainer]")

function fitToPaper() {
  const page = block()
  const { paddingLeft, paddingRight } = getComputedStyle(page)
  const width = page.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight)
  document.documentElement.classList.add("printing")
  page.style.width = `${width}px`
  const across = Math.min(1, PAPER.width / width)
  const whole = PAPER.height / page.scrollHeight
  page.style.zoom = whole > across * SMALLEST ? Math.min(across, whole) : across
}

function backToScreen() {
  document.documentElement.classList.remove("printing")
  block().style.width = block().style.zoom = ""
}

// The tour is offered once in a browser's life, over the page and beside what the server draws.
function offerTour(words, begin) {
  document.querySelector(".tour-offer")?.remove()
  if (!words.length || localStorage.getItem(TOUR) === "over") return
  const aside = made("aside", "tour-offer")
  aside.ariaLabel = words[0].text
  const acts = { start: begin, close: () => localStorage.setItem(TOUR, "over") }
  for (const { name, text } of words) {
    const one = made(acts[name] ? "button" : "span", "", text)
    if (acts[name]) one.onclick = () => (aside.remove(), acts[name]())
    aside.append(one)
  }
  document.querySelector("[data-testid=stApp]").append(aside)
}

function page(data, begin) {
  // The language of the words, so that a screen reader pronounces them; Streamlit says "en" always.
  document.documentElement.lang = data.language
  // Streamlit's own word on the button of the uploader is English (page.css puts this over it).
  document.documentElement.style.setProperty("--choose-file", JSON.stringify(data.choose_file))
  document.documentElement.toggleAttribute("data-has-words", true)
  // Whoever closed the tour is not offered it again on another day.
  if (data.toured) localStorage.setItem(TOUR, "over")
  offerTour(data.tour, begin)
  window.onbeforeprint = fitToPaper
  window.onafterprint = backToScreen
}
