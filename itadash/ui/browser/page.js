// What the page has to be told in the browser itself.

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

function page(data) {
  // The language of the words, so that a screen reader pronounces them; Streamlit says "en" always.
  document.documentElement.lang = data.language
  // Streamlit's own word on the button of the uploader is English (page.css puts this over it).
  document.documentElement.style.setProperty("--choose-file", JSON.stringify(data.choose_file))
  document.documentElement.toggleAttribute("data-has-words", true)
  window.onbeforeprint = fitToPaper
  window.onafterprint = backToScreen
}
