"""`python -m tests.flows.s3 FILE`: moto's S3 as a server process that fails when asked to. Its address goes to FILE.

POST /faults?every=10 lets one request of ten fail with 503, `lost=1` lets the next write of a manifest succeed but answers 500, `slow=2` lets every request
take so many seconds; 0 ends each of them. moto rejects a stale If-Match and an If-None-Match: * on what is there; its rejections are real, its disks are not.
"""

import sys
import threading
import time
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs

from moto.moto_server.werkzeug_app import create_backend_app
from werkzeug.serving import make_server

type Environment = dict[str, Any]
type Start = Callable[..., Any]


class Faulty:
    """The server, with faults."""

    def __init__(self) -> None:
        self._server: Any = create_backend_app("s3")
        self._faults = {"every": 0.0, "lost": 0.0, "slow": 0.0}
        self._count = 0
        self._one = threading.Lock()

    def __call__(self, environment: Environment, start: Start) -> Iterable[bytes]:
        if environment["PATH_INFO"] == "/faults":
            self._faults |= {name: float(value) for name, (value,) in parse_qs(environment["QUERY_STRING"]).items()}
            start("204 No Content", [])
            return []
        time.sleep(self._faults["slow"])
        with self._one:  # moto's check of If-Match and its write are not one step
            self._count += 1
            if self._faults["every"] and self._count % self._faults["every"] == 0:
                start("503 Slow Down", [])
                return []
            if self._faults["lost"] and environment["REQUEST_METHOD"] == "PUT" and environment["PATH_INFO"].endswith("manifest.json"):
                self._faults["lost"] = 0
                list(self._server(environment, lambda *_: None))
                start("500 Internal Server Error", [])
                return []
            return list(self._server(environment, start))


if __name__ == "__main__":
    server = make_server("127.0.0.1", 0, Faulty(), threaded=True)
    Path(sys.argv[1]).write_text(f"http://127.0.0.1:{server.server_port}")
    server.serve_forever()
