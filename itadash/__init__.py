"""itadash: tables of integrity measures in, one honest picture of their progress out.

The house has five floors; imports go down only, and a machine checks it.

    dashboard.py, pages/       what a person sees; a page is a table of contents
    ui/ · cli                  the screen (alone imports streamlit) and the command line
    importing · figures        where intake meets store; answers become pictures
    intake/ · store/           tables are read (pure); facts are kept (alone imports duckdb)
    model · problems · thai · fiscal · words · settings      the ground, standard library only
"""
