// What stands around a page, as one element of it: Streamlit would draw many at every click.

export default function ({ parentElement, data, setTriggerValue }) {
  const told = news(parentElement.querySelector("nav"), data)
  if (!told) return
  page(told.page, () => setTriggerValue("tour", true))
  if (told.menu) menu(parentElement, told.menu, (name) => setTriggerValue("language", name))
}
