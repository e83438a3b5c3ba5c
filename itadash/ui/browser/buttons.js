// Buttons for what happens in the browser alone: copying, printing, saving pictures of charts.
// Text from data is only ever set as text, never as markup.

const SVG = "http://www.w3.org/2000/svg"
const SHARPNESS = 2
const PAUSE = 200
// Milliseconds that a browser may need for the letters of a picture it has decoded already.
const HEAD = 48
const FOOT = 32

async function copy(text) {
  if (window.isSecureContext) return navigator.clipboard.writeText(text)
  // Over plain http, as in an office's network, browsers offer the old way alone.
  const field = document.createElement("textarea")
  field.value = text
  document.body.append(field)
  field.select()
  document.execCommand("copy")
  field.remove()
}

function asAddress(blob) {
  return new Promise((done) => {
    const reader = new FileReader()
    reader.onload = () => done(reader.result)
    reader.readAsDataURL(blob)
  })
}

// A picture is drawn without its page, so it has to carry the letters with it.
async function typefaces() {
  const own = [...document.styleSheets].filter((sheet) => !sheet.href)
  const sheets = [...own, ...document.adoptedStyleSheets]
  const rules = sheets.flatMap((sheet) => [...sheet.cssRules])
  const faces = rules.filter((rule) => /@font-face[^]*static\/sarabun/.test(rule.cssText))
  const texts = faces.map(async ({ cssText }) => {
    const [whole, address] = cssText.match(/url\("?([^")]+)"?\)/)
    const file = await fetch(new URL(address, document.baseURI))
    return cssText.replace(whole, `url("${await asAddress(await file.blob())}")`)
  })
  return (await Promise.all([...new Set(texts)])).join("\n")
}

function element(name, attributes, text = "") {
  const made = document.createElementNS(SVG, name)
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value)
  made.textContent = text
  return made
}

function framed(plot, title, source, faces) {
  const { width, height } = plot.getBoundingClientRect()
  const { backgroundColor, color, fontFamily } = getComputedStyle(document.querySelector(".stApp"))
  const whole = element("svg", { xmlns: SVG, width: width + 32, height: height + HEAD + FOOT })
  const words = { x: 16, fill: color, "font-family": fontFamily }
  whole.append(
    element("style", {}, faces),
    element("rect", { width: "100%", height: "100%", fill: backgroundColor }),
    element("text", { ...words, y: 32, "font-size": 18, "font-weight": 600 }, title),
    element("text", { ...words, y: height + HEAD + 20, "font-size": 13 }, source)
  )
  for (const layer of plot.querySelectorAll(".main-svg")) {
    const copied = layer.cloneNode(true)
    copied.setAttribute("x", 16)
    copied.setAttribute("y", HEAD)
    whole.append(copied)
  }
  return whole
}

async function picture(plot, title, source) {
  const whole = framed(plot, title, source, await typefaces())
  // A fill pattern is named by the address of the page; in the picture it stands within.
  const text = new XMLSerializer().serializeToString(whole).replace(/url\((&quot;|")?[^#)]*#/g, "url($1#")
  const image = new Image()
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`
  await image.decode()
  await new Promise((done) => setTimeout(done, PAUSE))
  const canvas = document.createElement("canvas")
  canvas.width = whole.getAttribute("width") * SHARPNESS
  canvas.height = whole.getAttribute("height") * SHARPNESS
  canvas.getContext("2d").drawImage(image, 0, 0, canvas.width, canvas.height)
  return canvas.toDataURL("image/png")
}

function save(address, name) {
  const link = document.createElement("a")
  link.href = address
  link.download = name
  link.click()
}

// A chart is called by the heading of the card that it stands in, else by the page's.
function titleOf(plot) {
  for (let place = plot.parentElement; place; place = place.parentElement) {
    const heading = place.querySelector("h3, h2, h1")
    if (heading) return heading.innerText.trim()
  }
  return document.title
}

function charts() {
  const plots = [...document.querySelectorAll(".js-plotly-plot")]
  return plots.filter((plot) => plot.getBoundingClientRect().width > 0)
}

export default function ({ parentElement, data }) {
  const list = document.createElement("div")
  const status = document.createElement("span")
  status.setAttribute("role", "status")

  function button(label, act, done) {
    const made = document.createElement("button")
    made.type = "button"
    made.textContent = label
    made.onclick = async () => {
      await act()
      status.textContent = done ?? ""
    }
    list.append(made)
  }

  if (data.text) button(data.copy, () => copy(data.text), data.copied)
  if (data.link) button(data.link, () => copy(location.href), data.copied)
  if (data.print) button(data.print, () => window.print())
  if (data.picture)
    for (const plot of charts()) {
      const title = titleOf(plot)
      const act = async () => save(await picture(plot, title, data.source), `${title}.png`)
      button(`${data.picture}: ${title}`, act, data.saved)
    }
  list.append(status)
  parentElement.replaceChildren(...parentElement.querySelectorAll("style"), list)
}
