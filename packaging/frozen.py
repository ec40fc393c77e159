"""Runs first in the packaged program, before anything of ours.

The packaged program finds its own libraries by a variable that every program it starts would inherit: the person's
browser or mail program would then load libraries that were not made for it. And the certificates that vouch for a mail
server lie elsewhere on each family of Linux than on Debian, where the interpreter looks for them.
"""

import os
import sys

DEBIAN = "/usr/lib/ssl/certs"
BUNDLES = (
    "/etc/pki/tls/certs/ca-bundle.crt",  # Fedora, Red Hat
    "/etc/ssl/ca-bundle.pem",  # openSUSE
    "/etc/ssl/certs/ca-certificates.crt",  # Arch, Gentoo
    "/etc/ssl/cert.pem",  # Alpine
)


def restore_library_path() -> None:
    """The linker has read it at the start of this process; what is set here is for those that come after."""
    before = os.environ.pop("LD_LIBRARY_PATH_ORIG", None)
    if before is None:
        os.environ.pop("LD_LIBRARY_PATH", None)
    else:
        os.environ["LD_LIBRARY_PATH"] = before


def find_certificates() -> None:
    """Without loading the library that reads them, which a start can do without."""
    if "SSL_CERT_FILE" in os.environ or os.path.isdir(DEBIAN):
        return
    known = next((file for file in BUNDLES if os.path.isfile(file)), None)
    if known is not None:
        os.environ["SSL_CERT_FILE"] = known


if sys.platform.startswith("linux"):
    restore_library_path()
    find_certificates()
