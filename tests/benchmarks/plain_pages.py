"""Pages to stand beside ours: an empty one, one with a button, and the usual one over pandas.

Each is a text that Streamlit runs as a page of its own.
"""

EMPTY = """
import streamlit as st
st.title("empty")
"""

ONE_BUTTON = """
import streamlit as st
st.title("one button")
st.write(st.button("click"))
"""

PANDAS = """
import os
import pandas as pd
import plotly.graph_objects as go
import streamlit as st

@st.cache_data
def table():
    return pd.read_csv(os.environ["BENCH_CSV"], parse_dates=["ends", "as_of"])

st.title("pandas")
st.button("click")
rows = table()
latest = rows.sort_values("as_of").groupby("measure").tail(1)
own = latest[latest["agency"] == latest["agency"].iloc[-1]]
for column, (name, part) in zip(st.columns(4), own.groupby("status")):
    column.metric(name, len(part))
due = latest.assign(quarter=latest["ends"].dt.quarter)
cells = due.groupby(["department", "quarter", "status"], observed=True).size().unstack()
days = rows[rows["status"] == "completed"].groupby("as_of").size().cumsum()
st.plotly_chart(go.Figure(go.Bar(x=own["measure"].astype(str), y=own["percent"])))
st.plotly_chart(go.Figure(go.Scatter(x=days.index, y=days.to_numpy())))
st.plotly_chart(go.Figure(go.Heatmap(z=cells.fillna(0).to_numpy())))
st.dataframe(own.head(200))
"""
