"""The look: how figures, dates and numbers are written, the forms, the bar, the frame that every page shares.

    templatetags/tampilan.py   filters and tags, at hand in every template without `load`
    bentuk.py                  how numbers, dates and NIP are written
    bilah.py                   the bar of progress as SVG
    mengapa.py                 the explanation of a legal figure, from the core
    formulir.py                the renderer of forms and the widgets
    konteks.py                 what dasar.html asks for; menu.py the entries of its head

The templates stand in `templates/unsur/`, the styles in `static/gaya/`; every value of a style is a token.
"""
