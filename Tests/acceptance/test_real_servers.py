"""qmp-shell in front of Debian's QEMU, qemu-storage-daemon and qemu-ga."""

import json
import signal

import pytest

from qmp_client import QMP
from real_servers import guest_agent, machine, storage_daemon


@pytest.fixture(params=["qmond", "QEMU"])
def machine_address(request, start, serve):
    """Where a paused machine is, a simulated one or QEMU's; relative to the directory."""
    if request.param == "QEMU":
        return serve(machine).path.name
    return start("--machine", "name=,paused=on").qmp_path.name


@pytest.fixture(params=["qmond", "QEMU", "qemu-storage-daemon"])
def any_address(request, start, serve):
    """Where any server is."""
    if request.param == "qmond":
        return start().qmp_path.name
    return serve({"QEMU": machine, "qemu-storage-daemon": storage_daemon}[request.param]).path.name


def test_a_machine_is_the_same_simulated_or_not(machine_address, terminal):
    terminal.open_ready_shell(machine_address)
    for line, answer in {
        "query-name": "query-name: {",
        "query-status": "query-status: {",
        "cont": "cont: {",
        "stop": "stop: {",
        "nope x=1": "not been found",
        "human-monitor-command command-line='info status'": "VM status: paused",
        "balloon": "is missing",
        "balloon value=": "expected: integer",
    }.items():
        terminal.enter(line)
        terminal.wait_for(answer)
    terminal.type("human-monitor-command c")
    terminal.send("Tab")
    terminal.check("machine")


def test_what_every_server_has(any_address, terminal):
    terminal.open_ready_shell(any_address)
    for line, answer in {
        "": "qmp>",
        "nope": "not been found",
        "qmp_capabilities": "negotiation",
        "quit now=true": "unexpected",
        "{\"execute\": \"quit\"": "...>",
    }.items():
        terminal.enter(line)
        terminal.wait_for(answer)
    terminal.send("C-c")
    terminal.wait_for("nothing was sent")
    terminal.type("query-qmp")
    terminal.send("Tab")
    terminal.check("server")


def test_quit_leaves_the_shell_without_a_server(any_address, terminal):
    terminal.open_shell(any_address)
    terminal.enter("quit")
    terminal.wait_for("quit: {}")
    terminal.wait_for("not connected>")


def test_the_documented_examples_of_qemus_shell_work_as_written(serve, terminal):
    terminal.open_ready_shell(serve(machine).path.name)
    for line, answer in {
        "device_add driver=e1000 id=net1": "[1] device_add: {}",
        "block-dirty-bitmap-add node=drive0 name=bitmap0": "[2] block-dirty-bitmap-add: {}",
        "transaction(": "TRANS>",
        "block-dirty-bitmap-add node=drive0 name=bitmap1": "TRANS>",
        "block-dirty-bitmap-clear node=drive0 name=bitmap0": "TRANS>",
        ")": "[3] transaction: {}",
        "transaction( block-dirty-bitmap-clear node=drive0 name=bitmap1 )": "[4] transaction: {}",
        "": "qmp>",
        """example-command arg-name1={'key':'value','obj'={'prop':"value"}}""": "[5]",
        "blockdev-add {'driver':'null-co','node-name':'n1','read-only':True}": "[6]",
        'blockdev-add driver=null-co node-name=n2 cache={"direct":true}': "[7]",
    }.items():
        terminal.enter(line)
        terminal.wait_for(answer)
    terminal.check("documented")


def test_a_pasted_transaction_runs_and_so_does_what_is_behind_it(serve, terminal):
    terminal.open_ready_shell(serve(machine).path.name)
    terminal.paste("transaction(\nabort\n)\nquery-name")
    terminal.send("Enter")
    terminal.wait_for("query-name: {}")
    terminal.check("pasted-transaction")


def test_values_are_typed_by_the_introspection(serve, qmp_shell):
    address = serve(machine).path
    done = qmp_shell(address, "object-add", "qom-type=memory-backend-ram", "id=m123", "size=1M", "share=off")
    assert (done.returncode, done.stderr) == (0, "")
    assert qmp_shell(address, "qom-get", "path=/objects/m123", "property=size").stdout == "1048576\n"
    done = qmp_shell(address, "device_del", "id=123")  # a string though it looks like a number
    assert "Device '123' not found" in done.stderr
    done = qmp_shell(
        address, "blockdev-add", "driver=raw", "node-name=raw", "file.driver=null-co", "file.size:=4096")
    assert (done.returncode, done.stderr) == (0, "")
    done = qmp_shell(address, "-g", "[0].file", "query-named-block-nodes")
    assert done.returncode == 0 and "null-co" in done.stdout


def test_following_a_job(serve, qmp_shell, directory):
    address = serve(storage_daemon).path
    bad = qmp_shell("--follow", address, "blockdev-create", "job-id=j0", "options.driver=file",
                    f"options.filename={directory}/none/x", "options.size=4096")
    assert bad.returncode == 1 and "No such file or directory" in bad.stderr
    good = qmp_shell("--follow", address, "blockdev-create", "job-id=j1", "options.driver=file",
                     f"options.filename={directory}/created", "options.size=4096")
    assert (good.returncode, good.stderr) == (0, "")
    assert json.loads(good.stdout)["status"] == "concluded"
    assert (directory / "created").stat().st_size == 4096


def test_following_a_block_job(serve, qmp_shell, directory):
    done = qmp_shell("--follow", serve(machine).path, "drive-backup", "device=drive0", "job-id=j0", "sync=full",
                     f"target={directory}/backup")
    assert (done.returncode, done.stderr) == (0, "")
    assert (directory / "backup").exists()


def test_the_guest_agent(serve, qmp_shell):
    address = serve(guest_agent).path
    done = qmp_shell("-N", address, "guest-nope")
    assert done.returncode == 1 and "guest-nope has not been found" in done.stderr
    assert json.loads(qmp_shell("-N", address, "guest-ping").stdout) == {}
    done = qmp_shell("-N", address, "guest-exec", "path=/bin/echo", "arg.0=-n", "arg.1=x", "capture-output=true")
    assert done.returncode == 0 and "pid" in json.loads(done.stdout)
    done = qmp_shell("-N", address, input="guest-sync id=1234\nguest-ping\n")
    assert done.stdout == "1234\n{}\n"


def test_the_human_monitor_of_qemu(serve, qmp_shell):
    address = serve(machine).path
    assert qmp_shell("-H", address, "info", "status").stdout == "VM status: paused (prelaunch)\n"
    assert "drive0" in qmp_shell("-H", address, input="info block\n").stdout


def test_control_c_gives_up_waiting_for_a_stopped_qemu(serve, terminal):
    server = serve(machine)
    terminal.open_ready_shell(server.path.name)
    server.process.send_signal(signal.SIGSTOP)
    try:
        terminal.enter("query-status")
        terminal.enter("query-name")
        terminal.send("C-c")
        terminal.type("query-ki")
        terminal.check("given-up")
    finally:
        server.process.send_signal(signal.SIGCONT)
    terminal.send("C-c")
    terminal.enter("query-name")
    terminal.check("goes-on")


@pytest.mark.parametrize("attempts", [1, 3], ids=["first", "when its queue is full"])
def test_a_monitor_that_another_client_holds_is_explained(serve, qmp_shell, attempts):
    address = serve(machine).path
    holder = QMP(address).greet().negotiate()
    for _ in range(attempts):
        done = qmp_shell(address, "query-status")
    assert (done.returncode, done.stdout) == (2, "")
    assert "another client probably holds" in done.stderr
    holder.close()
