// The language of the words, so that a screen reader pronounces them; Streamlit says "en" always.
export default function ({ data }) {
  document.documentElement.lang = data.language
}
