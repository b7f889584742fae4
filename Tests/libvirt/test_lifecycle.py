"""A domain starts, stands still, goes on, restarts and ends, in order and otherwise."""

import os
import signal
import time

import pytest


def test_it_is_defined_started_and_listed(host, defined):
    assert host.run("list --all --name").split() == [defined.name] and defined.state() == "shut off (unknown)"
    defined.run("start", "--paused")
    assert defined.state() == "paused (user)" and not host.run("list --name --state-running").split()
    defined.run("resume")
    assert defined.state() == "running (unpaused)"
    assert host.run("list --name --state-running").split() == [defined.name]
    assert "already active" in defined.ask("start")
    defined.run("undefine")
    assert host.run("list --transient --name") == defined.name


def test_it_is_created_without_a_definition(host, defined):
    defined.run("undefine")
    host.run(f"create {host.write('transient.xml', defined.xml())}")
    assert host.run("list --transient --name") == defined.name and defined.state() == "running (booted)"
    defined.run("destroy")
    assert host.run("list --all --name") == ""


def test_what_it_cannot_open_is_told(host, defined):
    defined.image.unlink()
    assert "No such file or directory" in defined.ask("start")
    assert defined.state() == "shut off (failed)" and not host.emulators()


def test_what_the_emulator_refuses_is_told(host, defined):
    words = ("<qemu:commandline xmlns:qemu='http://libvirt.org/schemas/domain/qemu/1.0'>"
             "<qemu:arg value='-device'/><qemu:arg value='no-such-device'/></qemu:commandline></domain>")
    defined.define(defined.xml().replace("</domain>", words))
    assert "'no-such-device' is not a valid device model name" in defined.ask("start")
    assert not host.emulators()


def test_it_is_suspended_and_resumed(domain):
    assert domain.state() == "running (booted)"
    domain.run("suspend")
    assert domain.state() == "paused (user)" and domain.qmp("query-status")["status"] == "paused"
    domain.run("resume")
    assert domain.state() == "running (unpaused)" and domain.hmp("info status") == "VM status: running"


@pytest.mark.parametrize("way", ["reset", "reboot --mode acpi", "reboot --mode agent"])
def test_it_restarts(domain, way):
    domain.wait_for_agent()
    first, command, *more = domain.process(), *way.split()
    domain.guest("dirty", rate=1000)
    domain.run(command, " ".join(more))
    # What the guest was about is forgotten.
    domain.until(lambda: not domain.qmp("x-query-guest")["dirty-rate"])
    assert domain.process() == first
    domain.wait_for_agent()


@pytest.mark.parametrize("way", ["acpi", "agent"])
def test_it_shuts_down(host, domain, way):
    domain.wait_for_agent()
    domain.run("shutdown", f"--mode {way}")
    domain.wait_for("shut off (shutdown)")
    assert not host.emulators()


def test_one_that_stands_still_is_not_shut_down(domain):
    domain.run("suspend")
    assert "not running" in domain.ask("shutdown")


@pytest.mark.parametrize("way", ["", "--graceful"])
def test_it_is_destroyed(host, domain, way):
    domain.run("destroy", way)
    assert domain.state() == "shut off (destroyed)" and not host.emulators()
    domain.start()
    assert domain.state() == "running (booted)"


@pytest.mark.parametrize("action, state", [
    ("preserve", "crashed (panicked)"), ("destroy", "shut off (crashed)"), ("restart", "running (crashed)"),
    ("coredump-destroy", "shut off (crashed)")])
def test_its_guest_panics(host, defined, action, state):
    defined.define(defined.xml().replace("<on_crash>preserve", f"<on_crash>{action}")).start()
    defined.guest("panic")
    defined.wait_for(state)
    dumps = list((host.folder / "var/lib/libvirt/qemu/dump").glob("*"))
    assert len(dumps) == ("coredump" in action), dumps
    for dump in dumps:
        dump.unlink()


def test_its_guest_turns_itself_off_and_restarts(host, domain):
    domain.guest("reboot")
    domain.wait_for_agent()
    assert domain.state().startswith("running")
    domain.guest("shutdown")
    domain.wait_for("shut off (shutdown)")


def test_its_watchdog_runs_out(defined):
    xml = defined.xml().replace("<panic", "<watchdog model='i6300esb' action='pause'/><panic")
    defined.define(xml).start().guest("watchdog")
    defined.wait_for("paused (watchdog)")


def test_a_disk_of_its_fails(defined):
    defined.define(defined.xml().replace("type='qcow2'/>", "type='qcow2' error_policy='stop'/>")).start()
    defined.guest("io-error")
    defined.wait_for("paused (I/O error)")
    assert "vda" in defined.run("domblkerror")
    defined.run("resume")
    assert defined.state().startswith("running")


def test_its_emulator_is_killed(host, domain):
    os.kill(domain.process(), signal.SIGKILL)
    domain.wait_for("shut off (crashed)")
    assert not host.emulators()
    domain.start()
    assert domain.state() == "running (booted)"


def test_its_emulator_ends_in_order(host, domain):
    os.kill(domain.process(), signal.SIGTERM)
    domain.until(lambda: domain.state().startswith("shut off"))
    assert domain.state() in ("shut off (shutdown)", "shut off (destroyed)")


def test_its_emulator_answers_nothing(host, domain):
    number = domain.process()
    os.kill(number, signal.SIGSTOP)
    stuck = host.begin(f"dommemstat {domain.name}")
    time.sleep(0.5)
    # What libvirt knows by itself is told, and others aren't held up.
    assert domain.state() == "running (booted)" and stuck.poll() is None
    assert host.run("list --name").split() == [domain.name]
    os.kill(number, signal.SIGCONT)
    assert "actual" in stuck.communicate(timeout=20)[0]
    os.kill(number, signal.SIGSTOP)
    stuck = host.begin(f"dommemstat {domain.name}")
    time.sleep(0.5)
    # It hears no SIGTERM; after a while it is killed, and nobody waits for it any more.
    domain.run("destroy")
    assert domain.state() == "shut off (destroyed)" and not host.emulators()
    assert "actual" not in stuck.communicate(timeout=20)[0]


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGKILL])
def test_its_libvirtd_is_started_again(host, domain, number):
    domain.wait_for_agent()
    first, domain_id = domain.process(), domain.run("domid")
    host.stop(number)
    os.kill(first, 0)
    host.start()
    assert domain.state().startswith("running") and domain.run("domid") == domain_id and domain.process() == first
    domain.wait_for_agent()
    domain.run("suspend")
    assert domain.state() == "paused (user)"


def test_it_ends_while_no_libvirtd_looks(host, domain):
    number = domain.process()
    host.stop()
    os.kill(number, signal.SIGKILL)
    while os.path.exists(f"/proc/{number}"):
        time.sleep(0.01)
    host.start()
    assert domain.state().startswith("shut off")


def test_its_job_is_found_by_a_new_libvirtd(host, domain, tmp_path):
    domain.write(5, size="32M")
    domain.run("blockcopy", f"vda {tmp_path}/copy.qcow2 --transient-job --format qcow2 --bandwidth 1")
    host.stop()
    host.start()
    assert "Block Copy" in domain.run("blockjob", "vda")
    domain.run("blockjob", "vda --bandwidth 0")
    domain.wait("blockjob", "vda", lambda text: "100 %" in text)
    domain.run("blockjob", "vda --pivot")
    assert domain.source() == f"{tmp_path}/copy.qcow2"
