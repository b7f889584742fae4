"""qmp-shell at a terminal as a person uses it, in front of qmond: what is seen is compared whole."""

from qmp_client import eventually

ADDRESS = "qmp.sock"
ALL_THE_TIME = {"qmp": "deadline=0"}


def opened(start, terminal, *options, **more):
    """A daemon, another client of it, and the shell at an empty screen's prompt."""
    daemon = start(*options, **more)
    terminal.open_ready_shell(ADDRESS)
    return daemon, daemon.qmp()


def stop_and_cont(client):
    client.execute("stop")
    client.execute("cont")


def test_it_shows_the_servers_version(start, terminal):
    start()
    terminal.open_shell(ADDRESS)
    terminal.check("connected")


def test_events_are_printed_above_the_line_being_typed(start, terminal):
    _, client = opened(start, terminal)
    terminal.type("x-wait duration=200ms timeout=30s event=STOP")
    terminal.send("Left", "Left", "Left", "Left")
    terminal.check("typing")
    stop_and_cont(client)
    terminal.check("events-while-typing")
    terminal.type("RE")
    terminal.check("typing-goes-on")


def test_a_pending_command_leaves_the_prompt_usable(start, terminal):
    _, client = opened(start, terminal, **ALL_THE_TIME)
    client.execute("stop")
    terminal.wait_for("* STOP")
    terminal.enter("query-balloon")
    terminal.enter("query-status")
    terminal.type("query-na")
    terminal.check("pending")
    client.execute("cont")
    terminal.check("answered-later")


def test_errors_are_labelled_with_their_request(start, terminal):
    opened(start, terminal)
    for line, error in {
        "nope": "has not been found",
        "balloon value=abc": "expected: integer",
        "stop 'x": "not closed",
        "query-status x": "KEY=VALUE",
    }.items():
        terminal.enter(line)
        terminal.wait_for(error)
    terminal.check("errors")


def test_commands_are_completed(start, terminal):
    _, client = opened(start, terminal)
    terminal.type("query-")
    terminal.send("Tab")
    terminal.check("completion")
    stop_and_cont(client)
    terminal.check("events-above-completion")
    terminal.send("Tab", "Tab")
    terminal.check("completion-chosen")
    terminal.type(" ")
    terminal.check("completion-taken")


def test_arguments_and_their_values_are_completed(start, terminal):
    opened(start, terminal)
    terminal.type("x-wait st")
    terminal.send("Tab")
    terminal.check("argument-completed")
    terminal.send("Tab")
    terminal.check("values")
    terminal.type("pau")
    terminal.send("Tab")
    terminal.check("value-completed")


def test_arguments_are_hinted(start, terminal):
    opened(start, terminal)
    terminal.type("balloon ")
    terminal.check("hint")
    terminal.type("value=1")
    terminal.check("hint-gone")


def test_help_of_a_command(start, terminal):
    opened(start, terminal)
    terminal.type("help x-wait")
    terminal.check("help-wanted")
    terminal.send("Enter")
    terminal.wait_for("returns:")
    terminal.check("help")
    terminal.clear()
    terminal.enter("help STOP")
    terminal.enter("help nope")
    terminal.check("help-of-an-event")


def test_reverse_search(start, terminal):
    _, client = opened(start, terminal)
    for line in "query-status", "query-name", "query-uuid", "stop":
        terminal.enter(line)
    terminal.wait_for("stop: {}")
    terminal.clear()
    terminal.send("C-r")
    terminal.type("query")
    terminal.check("search")
    client.execute("cont")
    terminal.send("C-r")
    terminal.check("search-further")
    terminal.send("Enter")
    terminal.check("search-entered")


def test_a_resized_terminal_shows_the_line_well(start, terminal):
    _, client = opened(start, terminal)
    terminal.type("x-wait duration=200ms timeout=300000000000000000000s event=STOP status=running")
    width = terminal.columns
    terminal.resize({80: 40, 40: 80}[width])
    terminal.type("1")  # shown by who has seen the new size
    terminal.check("resized")
    client.execute("stop")
    terminal.check("event-after-resizing")
    terminal.resize(width)
    terminal.type("2")
    terminal.check("resized-back")
    client.execute("cont")
    terminal.check("event-after-resizing-back")


def two_pending(start, terminal):
    """Another client of a daemon where the shell has two pending commands."""
    _, client = opened(start, terminal, "--guest", "stuck=on", **ALL_THE_TIME)
    terminal.enter("query-balloon")
    terminal.enter("x-wait duration=1m")
    eventually(lambda: len(client.execute("x-query-inflight")) == 2, "two pending commands")
    return client


def test_control_c_cancels_what_is_pending_and_not_the_shell(start, terminal):
    client = two_pending(start, terminal)
    terminal.send("C-c")
    terminal.check("cancelled")
    assert client.execute("x-query-inflight") == []
    terminal.enter("query-status")
    terminal.check("after-cancelling")


def test_control_c_that_gives_a_line_up_cancels_nothing(start, terminal):
    client = two_pending(start, terminal)
    terminal.type("query-sta")
    terminal.send("C-c")
    terminal.enter("query-status")
    terminal.wait_for("query-status: {")
    assert len(client.execute("x-query-inflight")) == 2


def test_a_lost_server_is_said_and_connected_to_again(start, terminal):
    daemon, client = opened(start, terminal, **ALL_THE_TIME)
    client.execute("stop")
    terminal.wait_for("* STOP")
    terminal.enter("query-balloon")
    terminal.type("query-sta")
    daemon.terminate()
    assert daemon.wait() == 0
    terminal.check("lost")
    terminal.send("Enter")
    terminal.check("not-connected")
    start()
    terminal.check("back")
    terminal.enter("query-status")
    terminal.check("answered-again")


def test_the_history_outlives_the_shell(start, terminal):
    daemon, _ = opened(start, terminal)
    terminal.enter("query-name")
    terminal.enter("query-status")
    terminal.wait_for("query-status: {")
    terminal.send("C-d")
    terminal.wait_for("$")
    terminal.open_shell(ADDRESS)
    terminal.send("Up", "Up")
    terminal.check("history")
    history = daemon.directory / ".local/state/qmp-shell/history"
    assert history.stat().st_mode & 0o077 == 0, "others can read it"


def test_pasted_lines_are_not_run_until_enter(start, terminal):
    opened(start, terminal)
    terminal.paste("query-name\nquery-status\n")
    terminal.check("pasted")
    terminal.send("Enter")
    terminal.check("pasted-and-run")


def test_pasted_lines_come_back_from_the_history_one_by_one(start, terminal):
    opened(start, terminal)
    terminal.paste("query-name\nquery-status\n")
    terminal.send("Enter")
    terminal.wait_for("query-status: {")
    terminal.send("C-d")
    terminal.wait_for("$")
    terminal.open_shell(ADDRESS)
    terminal.clear()
    terminal.send("Up", "Enter")
    terminal.wait_for("query-status: {")
    terminal.check("history-of-pasted")


def test_a_monitor_that_gives_no_greeting_is_waited_for(start, terminal):
    holder = start(qmp="clients=1").qmp()
    terminal.open_shell(ADDRESS, prompt="not connected>")
    terminal.wait_for("waiting for it")
    terminal.type("query-na")
    terminal.check("silent")
    holder.close()
    terminal.check("silent-no-more")


def test_the_wire_is_shown_without_what_the_shell_asks_for_itself(start, terminal):
    start()
    terminal.open_ready_shell("-v", ADDRESS)
    terminal.enter("query-name")
    terminal.wait_for("query-name: {}")
    terminal.check("wire")


def test_stopped_and_continued_it_shows_its_line_again(start, terminal):
    _, client = opened(start, terminal)
    terminal.type("query-sta")
    terminal.send("C-z")
    terminal.wait_for("Stopped")
    client.execute("stop")
    terminal.clear()
    terminal.enter("fg")
    terminal.check("continued")


def test_leaving_with_something_pending_wants_a_second_control_d(start, terminal):
    _, client = opened(start, terminal, "--guest", "stuck=on", **ALL_THE_TIME)
    terminal.enter("query-balloon")
    terminal.send("C-d")
    terminal.check("leaving")
    assert len(client.execute("x-query-inflight")) == 1
    terminal.send("C-d")
    terminal.check("left")


def test_the_human_monitor(start, terminal):
    start("--machine", "memory=512M")
    terminal.open_shell("-H", ADDRESS, prompt="hmp>")
    terminal.clear()
    for line, output in {"info status": "running", "nope": "unknown", "info balloon": "actual=512"}.items():
        terminal.enter(line)
        terminal.wait_for(output)
    terminal.type("info na")
    terminal.send("Tab")
    terminal.check("human")


def test_events_are_dim_and_errors_are_coloured(start, terminal):
    _, client = opened(start, terminal)
    stop_and_cont(client)
    terminal.enter("nope")
    terminal.wait_for("not been found")
    seen = terminal.text("-e")
    assert "\x1b[2m* STOP" in seen and "\x1b[31m[" in seen, repr(seen)
