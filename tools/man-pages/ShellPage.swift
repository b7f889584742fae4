// The shell's page, from what its argument parser says of itself.
import Daemon
import JSON

/// qmp-shell(1), from the output of `qmp-shell --experimental-dump-help`.
func shellPage(_ dump: Value) -> ManualPage? {
  guard let command = dump["command"], case .array(let arguments)? = command["arguments"] else { return nil }
  var page = ManualPage("qmp-shell", section: 1, versionLine, "talk to a QMP monitor")
  page.begin("SYNOPSIS")
  page.paragraph("qmp-shell [OPTION...] ADDRESS")
  page.paragraph("qmp-shell [OPTION...] ADDRESS COMMAND [KEY=VALUE...]")
  page.paragraph("qmp-shell [OPTION...] ADDRESS events [--until NAME[:MEMBER=VALUE]]")
  page.begin("DESCRIPTION")
  page.paragraph(command.text("abstract"))
  for paragraph in command.text("discussion").split(separator: "\n") { page.paragraph(String(paragraph)) }
  page.begin("OPTIONS")
  for argument in arguments where argument["shouldDisplay"] == .bool(true) {
    page.item(term(of: argument), argument.text("abstract"))
  }
  page.begin("KEYS")
  page.item(
    "Tab",
    "completes commands, arguments and values, or shows what there is; once more goes through it. Ctrl-G takes that back."
  )
  page.item("Ctrl-R", "searches the history.")
  page.item("Ctrl-C", "gives up the line; on an empty one, cancels what is pending, or the wait for it.")
  page.item("Ctrl-D", "on an empty line, leaves.")
  page.paragraph(
    "The other keys are Emacs's: Ctrl-A Ctrl-E Ctrl-K Ctrl-U Ctrl-W Ctrl-Y Ctrl-T Ctrl-L, Meta-B Meta-F Meta-D.")
  page.paragraph("A command that is the server (exec:) is told by the end of its input that the shell has left.")
  page.begin("EXIT STATUS")
  page.item("0", "The command succeeded; at the prompt, the user left.")
  page.item("1", "The command failed, or couldn't be read.")
  page.item("2", "There is no server, or it went away.")
  page.item("64", "An option is wrong.")
  page.begin("FILES")
  page.item("~/.local/state/qmp-shell/history", "The lines that were typed, below $XDG_STATE_HOME if it is set.")
  page.begin("ENVIRONMENT")
  page.item("NO_COLOR", "Set to anything, there are no colours.")
  page.begin("EXAMPLES")
  page.example(
    """
    qmp-shell /tmp/qmp.sock
    qmp-shell /tmp/qmp.sock -g status query-status
    qmp-shell /tmp/qmp.sock --follow blockdev-backup device=a target=b sync=full job-id=j
    qmp-shell /tmp/qmp.sock events --until JOB_STATUS_CHANGE:status=concluded
    qmp-shell 'exec:ssh host socat - unix:/tmp/qmp.sock' query-block
    qmp-shell -N /tmp/qga.sock guest-ping
    """)
  page.begin("SEE ALSO")
  page.paragraph("qmond(1)")
  return page
}

/// `-g, --get PATH`
private func term(of argument: Value) -> String {
  let value = argument.text("valueName").uppercased()
  guard case .array(let names)? = argument["names"] else { return value }
  let spelled = names.map { ($0["kind"] == "short" ? "-" : "--") + $0.text("name") }.joined(separator: ", ")
  return argument["kind"] == "option" ? "\(spelled) \(value)" : spelled
}

extension Value {
  /// The text of a member; empty if there is none.
  fileprivate func text(_ key: String) -> String {
    if case .string(let text)? = self[key] { text } else { "" }
  }
}
