"""What libvirt has a guest's agent do."""

import json
import time

import pytest

from domain import FIRST


@pytest.fixture
def domain(domain):
    return domain.wait_for_agent()


def test_it_answers(domain):
    assert json.loads(domain.agent("guest-ping")) == {"return": {}}
    assert domain.run("domhostname") == domain.name
    assert FIRST in domain.run("domifaddr", "--source agent")
    assert "os.id" in domain.run("guestinfo") and "hostname" in domain.run("guestinfo", "--hostname")


def test_it_tells_and_sets_the_time(domain):
    assert abs(int(domain.run("domtime").split()[1]) - time.time()) < 5
    domain.run("domtime", "--time 1700000000")
    assert abs(int(domain.run("domtime").split()[1]) - 1700000000) < 5
    domain.run("domtime", "--now")
    assert abs(int(domain.run("domtime").split()[1]) - time.time()) < 5


def test_it_freezes_thaws_and_trims(domain):
    assert "/" in domain.run("domfsinfo")
    domain.run("domfsfreeze")
    assert "frozen" in domain.agent("guest-fsfreeze-status") and "error" in domain.ask("domfstrim")
    domain.run("domfsthaw")
    assert "thawed" in domain.agent("guest-fsfreeze-status")
    domain.run("domfstrim")


def test_it_turns_processors_off_and_on(domain):
    domain.run("setvcpus", "2 --live")
    domain.run("setvcpus", "1 --guest")
    assert "online         : 0" in domain.run("guestvcpus")
    domain.run("setvcpus", "2 --guest")
    assert "online         : 0-1" in domain.run("guestvcpus")


def test_one_that_is_not_there_is_told_of(domain):
    domain.guest("close-port", port="channel0")
    domain.until(lambda: "not connected" in domain.agent("guest-ping"))
    assert "not connected" in domain.ask("domhostname")
    domain.guest("open-port", port="channel0")
    domain.wait_for_agent()
