r"""copydesk from Python: `tag` one text, `run` a folder into a warehouse, `open` a warehouse. A thin face: what they do stands in flows/ and transforms/.

>>> import copydesk
>>> article = copydesk.tag("Leeds bridge closed\n\nThe bridge is unsafe, Mayor Ruth Cole said on Friday.", published="2021-02-10")
>>> article.sources.select(["source_name", "cue", "content"]).to_pylist()
[{'source_name': 'Ruth Cole', 'cue': 'said', 'content': 'The bridge is unsafe'}]
>>> article.dates.select(["text", "value"]).to_pylist()
[{'text': 'Friday', 'value': '2021-02-05'}]
"""

from copydesk.articles import Article, tag
from copydesk.runs import run
from copydesk.warehouses import Warehouse, open  # noqa: A004  # as of every format's library: `gzip.open`, `tarfile.open`
from flows.errors import BrokenError, StartError, StoreError, UnknownError, UsageError
from flows.options import Summary, TooManyRejectsError
from transforms import PIPELINE_VERSION
from transforms.model import RejectedError

__version__ = PIPELINE_VERSION
__all__ = [
    "Article",
    "BrokenError",
    "RejectedError",
    "StartError",
    "StoreError",
    "Summary",
    "TooManyRejectsError",
    "UnknownError",
    "UsageError",
    "Warehouse",
    "__version__",
    "open",
    "run",
    "tag",
]
