"""Configuration files: what is wrong with them, what they configure, and how they are printed."""

import os

import pytest

from qmp_client import command

PREFIX = "qmond: "


@pytest.mark.parametrize("text, message", [
    ("[montior]", "conf:1:2: there is no group 'montior', did you mean 'monitor'?"),
    ("[monitor \"a\"\naddress = unix:x", "conf:1:13: ']' is missing"),
    ("[monitor]\n  adress = unix:x", "conf:2:3: unknown key 'adress', did you mean 'address'?"),
    ("[monitor]\naddress = unxi:x", "conf:2:11: 'unxi:x' is not an address: unix:PATH"),
    ("[monitor]\naddress = unix:x\naddress = unix:y", "conf:3:1: 'address' is given twice, first at conf:2:1"),
    ("[monitor]\nmode = control", "conf:1:1: the address is missing"),
    ("[daemon]\nlog-level = loud # shout", "conf:2:13: log-level='loud' is not one of trace, debug,"),
    ("[daemon]\npid-file = \"a", "conf:2:12: the quote \" is not closed on its line"),
    ("[daemon]\npid-file = \"\\a\"", "conf:2:13: '\\a' is not an escape"),
    ("[daemon]\npid-file = a b", "conf:2:14: 'b' is too much"),
    ("[daemon]\npid-file =", "conf:2:11: a value is missing"),
    ("pid-file = a", "conf:1:1: 'pid-file' belongs below a section"),
    ("[guest \"nobody\"]", "conf:1:8: there is no machine 'nobody'"),
    ("include = missing", "conf:1:11: cannot read 'missing': No such file or directory"),
    ("include = .", "conf:1:11: cannot read '.': Is a directory"),
    ("\ninclude = conf", "conf:2:11: include loop: conf includes conf"),
    ("include = binary", "conf:1:11: 'binary' is not text in UTF-8"),
    ("include = large", "conf:1:11: 'large' is larger than 1 MiB"),
    ("include = part", "part:2:1: a key is expected"),
    ("include = back", "back:1:11: include loop: conf includes back includes conf"),
    ("[monitor]\naddress = unix:" + "x" * 108, "has 108 bytes, a socket's may have 107"),
    ("[monitor]\naddress = tcp:0.0.0.0:0", "conf:2:11: 'tcp:0.0.0.0:0' can be reached from other hosts"),
])
def test_a_mistake_in_a_file_is_named_with_its_place_and_nothing_is_created(
        qmond_fails, directory, text, message):
    (directory / "conf").write_text(text)
    (directory / "binary").write_bytes(b"# \xff")
    (directory / "large").write_text("#" * (1 << 20) + "\n")
    (directory / "part").write_text("# part\n=")
    (directory / "back").write_text("include = conf")
    files = sorted(os.listdir(directory))
    creates = ("--qmp", "unix:qmp,name=qmp", "--pid-file", "pid", "--trace-wire", "trace")
    for options in ((), creates, ("--check",), ("--print-config",)):
        status, error = qmond_fails(*options, "--config", "conf")
        assert status == 2 and error.startswith(PREFIX) and message in error, error
        assert error.count("\n") == 1
        assert sorted(os.listdir(directory)) == files


@pytest.mark.parametrize("path, message", [
    ("missing", "--config: cannot read 'missing': No such file or directory"),
    (".", "--config: cannot read '.': Is a directory"),
])
def test_a_file_that_cannot_be_read_is_named(qmond_fails, path, message):
    assert qmond_fails("--config", path) == (2, f"{PREFIX}{message}\n")


def test_what_fails_at_the_start_has_another_status_and_leaves_nothing(qmond_fails, directory):
    (directory / "conf").write_text(
        "[daemon]\npid-file = pid\ntrace-wire = trace\n"
        "[monitor]\naddress = unix:a\n[monitor]\naddress = unix:none/b\n")
    status, error = qmond_fails("--config", "conf")
    assert (status, error) == (1, f"{PREFIX}cannot listen on unix:none/b: No such file or directory\n")
    assert os.listdir(directory) == ["conf"]


def test_a_file_configures_what_the_command_line_does(start, directory):
    (directory / "conf").write_text("""
        # two machines, one of them slow
        include = machines
        [monitor "web 0"]
        address = 'unix:web.sock'
        machine = web
        [monitor "db 0"]
        address = "unix:d\\u{62}.sock"   # escaped
        machine = db
        like = qemu
        deadline = 100ms
    """)
    (directory / "machines").write_text("""
        [machine "web"]
        memory = 512M
        [machine "db"]
        [guest "db"]
        stuck = on
    """)
    daemon = start("--config", "conf", bare=True)
    assert [m["name"] for m in daemon.ready["monitors"]] == ["web 0", "db 0"]
    web, db = (daemon.qmp(daemon.address(name)) for name in ("web 0", "db 0"))
    assert web.execute("query-name") == {"name": "web"} and db.execute("query-name") == {"name": "db"}
    assert web.execute("query-balloon")["actual"] == 512 << 20
    db.send(command("query-balloon", id=1))
    assert "timed out after 100ms" in db.reply()["error"]["desc"]


def test_a_check_starts_nothing(qmond, directory):
    (directory / "conf").write_text("[daemon]\npid-file = pid\n[monitor]\naddress = unix:x\n")
    assert qmond("--check", "--config", "conf") == "configuration is right: 1 machine, 1 monitor\n"
    assert os.listdir(directory) == ["conf"]


def test_what_is_printed_is_read_the_same(qmond, directory):
    options = (
        "--machine", "name=a \"b\" 'c' #é,memory=2G", "--machine", "name=\n\t\\,,=", "--device", "none,machine=\n\t\\,,=",
        "--guest", "latency=1.5s", "--qmp", "unix:x,name=\u0301,like=qemu,machine=\n\t\\,,=", "--hmp", "tcp::0,name= ",
        "--pid-file", "", "--log-level", "debug", "--exit-with-parent", "--ready-fd=1", "--trace-wire", "# trace")
    text = qmond("--print-config", *options)
    (directory / "conf").write_text(text, newline="")
    assert qmond("--print-config", "--config", "conf") == text
    assert os.listdir(directory) == ["conf"]


@pytest.mark.parametrize("group, words", [
    ("monitor", ["address=", "control", "readline", "like=qemu|async", "order=issue", "deadline=TIME"]),
    ("device", ["virtio-balloon", "none", "query=guest|host", "at once"]),
    ("guest", ["latency=TIME", "stuck=on|off"]),
    ("machine", ["memory=SIZE", "paused=on|off"]),
])
def test_groups_explain_their_values(qmond, group, words):
    text = qmond(f"--{group}", "help")
    assert all(word in text for word in words), text
    assert max(map(len, text.splitlines())) <= 120
