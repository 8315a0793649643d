import os
from typing import Any

import requests
from attempt import ATTEMPT
from final_response import final_response
from opened import opened
from requests.adapters import HTTPAdapter
from requests.utils import DEFAULT_CA_BUNDLE_PATH


class TimedAdapter(HTTPAdapter):
    """Connections that end in time and are kept; no cookie is."""

    def init_poolmanager(self, *args: Any, **kwargs: Any) -> None:
        """Have the pools make connections of our kind."""
        super().init_poolmanager(*args, **kwargs)
        pools = self.poolmanager.pool_classes_by_scheme
        self.poolmanager.pool_classes_by_scheme = {
            scheme: type("Pool", (pool,), {"ConnectionCls": self.connection_kind(pool)})
            for scheme, pool in pools.items()
        }

    @staticmethod
    def connection_kind(pool: Any) -> Any:
        """Return the class of connections of a pool, whose sockets know their end."""

        class Connection(pool.ConnectionCls):  # type: ignore[misc]
            response_class = final_response()

            def connect(self) -> None:
                ATTEMPT.is_kept = False
                bundle = os.environ.get("REQUESTS_CA_BUNDLE", "")
                bundle = bundle or os.environ.get("CURL_CA_BUNDLE", "")
                bundle = bundle or DEFAULT_CA_BUNDLE_PATH
                host = self.host.strip("[]")
                self.sock = opened(pool.scheme, host, self.port, bundle)
                self.is_verified = True

        return Connection

    def get_connection(self, url: Any, proxies: Any = None) -> Any:
        """Return the pool for a URL."""
        return self.poolmanager.connection_from_url(url)

    def get_connection_with_tls_context(self, request: Any, *_: Any, **__: Any) -> Any:
        """Return the pool for a request, whose context is our own."""
        return self.poolmanager.connection_from_url(request.url)

    def cert_verify(self, *_: Any) -> None:
        """Leave the pool as it is: the context verifies."""

    def request_url(self, request: Any, proxies: Any) -> str:
        """Return the target as it is sent."""
        target: str = request.target
        return target

    def build_response(self, req: Any, resp: Any) -> requests.Response:
        """Return an answer that is not looked into yet."""
        response = requests.Response()
        response.status_code, response.raw = resp.status, resp
        return response
