"""Starting a real dashboard on a free port, and stopping it again."""

from __future__ import annotations

import http.client
import os
import random
import signal
import socket
import subprocess
import time
import urllib.error
import urllib.request
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import urlsplit

ROOT = Path(__file__).parent.parent
PATIENCE = 60.0
"""Seconds a server may take to answer; a busy machine needs many."""
PORTS = range(20_000, 30_000)


def free_port() -> int:
    """A port that nobody listens on, below those that systems hand to whoever calls out."""
    for port in random.sample(PORTS, len(PORTS)):
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) != 0:
                return port
    raise AssertionError("every port is taken")


@contextmanager
def serving(
    command: Sequence[str],
    port: int,
    folder: Path = ROOT,
    settings: Mapping[str, str] | None = None,
) -> Iterator[str]:
    """Runs the command until the block ends; gives the address once the server answers there."""
    environment = {**os.environ, **(settings or {})}
    log = folder / f"server-{port}.log" if folder != ROOT else Path(os.devnull)
    with (
        log.open("wb") as output,
        subprocess.Popen(
            command,
            cwd=folder,
            env=environment,
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=subprocess.STDOUT,
            start_new_session=True,
        ) as server,
    ):
        try:
            _wait(server, port)
            yield f"http://127.0.0.1:{port}"
        finally:
            _stop(server)


def status(address: str) -> int:
    """The HTTP status of an address."""
    try:
        with urllib.request.urlopen(address, timeout=10) as reply:  # noqa: S310
            return int(reply.status)
    except urllib.error.HTTPError as refusal:
        return refusal.code


def lets_in(address: str, host: str) -> bool:
    """Whether a page opened under a host's name gets a session, without which it stays blank."""
    connection = http.client.HTTPConnection(urlsplit(address).netloc, timeout=10)
    handshake = {
        "Host": host,
        "Origin": f"http://{host}",
        "Connection": "Upgrade",
        "Upgrade": "websocket",
        "Sec-WebSocket-Version": "13",
        "Sec-WebSocket-Key": "aXRhZGFzaCBhc2tzIGluIQ==",
    }
    connection.request("GET", "/_stcore/stream", headers=handshake)
    reply = connection.getresponse().status
    connection.close()
    assert reply in (101, 403), reply
    return reply == 101


def _wait(server: subprocess.Popen[bytes], port: int) -> None:
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline:
        assert server.poll() is None, f"the server ended with {server.returncode}"
        try:
            if status(f"http://127.0.0.1:{port}/_stcore/health") == 200:
                return
        except OSError:
            time.sleep(0.1)
    raise AssertionError(f"no answer on port {port} within {PATIENCE:.0f} seconds")


def _stop(server: subprocess.Popen[bytes]) -> None:
    """The whole group, as make and its shell stand between; by its own number only."""
    if os.name == "posix":
        os.killpg(server.pid, signal.SIGTERM)
    else:
        server.terminate()
    try:
        server.wait(timeout=10)
    except subprocess.TimeoutExpired:
        server.kill()
