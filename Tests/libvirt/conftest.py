"""Two hosts for all tests, and domains on the first one, each on a PC and on a Q35.

Run with: `tools/test --libvirt`. The emulator under test is the release build; QEMU_EMULATOR names another one.
"""

import tempfile
from pathlib import Path

import pytest

from domain import Domain, make_image
from hosts import ADDRESSES, Host, can_be_made


@pytest.fixture(scope="session")
def all_hosts():
    if not can_be_made():
        pytest.skip("needs libvirtd, and the right to make namespaces")
    with tempfile.TemporaryDirectory(prefix="qmond-") as path:
        hosts = [Host(Path(path), name) for name in ADDRESSES]
        yield hosts
        assert [host.end() for host in hosts] == [[], []]


@pytest.fixture
def hosts(all_hosts):
    """The hosts, without a domain."""
    yield all_hosts
    assert [host.clear() for host in all_hosts] == [[], []]


@pytest.fixture
def host(hosts):
    return hosts[0]


@pytest.fixture(params=["pc", "q35"])
def machine(request):
    return request.param


@pytest.fixture
def defined(host, machine, tmp_path):
    """A domain that doesn't run."""
    return Domain(host, machine, make_image(tmp_path / "disk.qcow2")).define()


@pytest.fixture
def domain(defined):
    """A domain that runs."""
    return defined.start()
