// The tour is offered once in a browser's life, over the page and beside what the server draws.

const TOUR = "itadash.tour"

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
