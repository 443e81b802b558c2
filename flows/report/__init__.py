"""`copydesk report`: one folder of pages that show a warehouse to an editor. It opens from disk and asks no network for anything.

`overview` asks the tables an editor's questions, `articles` reads the articles that are shown, `marked` lays their tags over their text, `charts` draws,
`write` fills the templates.
"""
