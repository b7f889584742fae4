// The daemon's pages, from the tables that its `--help` is made of.
import Daemon

/// qmond(1).
func daemonPage() -> ManualPage {
  var page = ManualPage(
    "qmond", section: 1, versionLine, "an asynchronous machine monitor: QMP and HMP, simulated machine")
  page.begin("SYNOPSIS")
  page.paragraph("qmond [OPTION...]")
  page.begin("DESCRIPTION")
  for paragraph in usageIntroduction { page.paragraph(paragraph) }
  page.begin("OPTIONS")
  for entry in helpEntries {
    page.item(entry.option.term, entry.option.meaning)
    for key in entry.keys { describe(key, in: &page) }
  }
  page.paragraph(valueForms)
  page.paragraph(optionForms)
  page.begin("EXIT STATUS")
  page.item("0", "The last machine has ended, or what was asked for was printed.")
  page.item("1", "It couldn't start, or SIGTERM came twice.")
  page.item("2", "An option or a configuration file is wrong; nothing was created.")
  page.begin("SIGNALS")
  page.paragraph(
    "SIGTERM, SIGINT and SIGHUP end the machines in order. SIGINT is Ctrl-C for a human monitor on standard input; on a "
      + "terminal, where lines are edited, the key is no signal. SIGTSTP stops the process, the terminal being as it was "
      + "before.")
  page.begin("FILES")
  page.item(
    "$XDG_RUNTIME_DIR/qmond/qmp.sock",
    "The QMP monitor of a daemon that was given none; qmp-PID.sock beside it if that is in use.")
  page.item("/tmp/qmond-UID/qmp.sock", "The same where XDG_RUNTIME_DIR isn't set.")
  page.begin("EXAMPLES")
  page.example(
    """
    qmond
    qmond --qmp unix:/tmp/qmp.sock,like=qemu --guest latency=300ms
    qmond --qmp tcp:127.0.0.1:0 --exit-with-parent --trace-wire wire.jsonl
    qmond --config qmond.conf --check
    """)
  page.begin("SEE ALSO")
  page.paragraph("qmond.conf(5), qmp-shell(1)")
  return page
}

/// qmond.conf(5).
func configurationPage() -> ManualPage {
  var page = ManualPage("qmond.conf", section: 5, versionLine, "configuration files of qmond")
  page.begin("DESCRIPTION")
  page.paragraph(
    "A file for qmond --config FILE: sections of lines KEY = VALUE, with the groups and keys of the command line. "
      + "What the file says comes in the place of its option: later options change guests and devices, add machines "
      + "and monitors. qmond --check reads a file and says what is wrong, with file, line and column. "
      + "qmond --print-config prints what is in force in this format.")
  page.begin("FORMAT")
  page.item(
    "[GROUP] or [GROUP \"ID\"]",
    "begins a section. The id is the name of a monitor or a machine, the id of a device, the machine of a guest.")
  page.item("KEY = VALUE", "One a line, below a section. A repeated key is a list, where lists are taken.")
  page.item("word", "A bare value: no blanks, no quotes.")
  page.item("\"text\"", "In double quotes \\\" \\\\ \\n \\t and \\u{HEX} are escapes.")
  page.item("'text'", "In single quotes everything stands for itself.")
  page.item("# comment", "to the end of the line, at its beginning or behind a blank.")
  page.item(
    "include = FILE", "reads another file in this place; its path is relative to this file's. A section ends there.")
  page.begin("GROUPS")
  for (name, entry) in configurationGroups {
    page.item("[\(name)]", entry.option.meaning)
    for key in entry.keys { describe(key, in: &page) }
  }
  page.paragraph(valueForms)
  page.begin("EXAMPLE")
  page.example(
    """
    [machine "web1"]
    memory = 2G

    [guest]
    latency = 300ms

    [monitor "qmp0"]
    address = unix:/tmp/qmp.sock
    like = qemu

    [monitor "console"]
    address = tcp:127.0.0.1:4444
    mode = readline

    [daemon]
    pid-file = /run/qmond.pid
    """)
  page.begin("SEE ALSO")
  page.paragraph("qmond(1)")
  return page
}

private func describe(_ key: HelpLine, in page: inout ManualPage) {
  page.item(key.term, key.meaning, depth: 1)
  for (word, meaning) in key.words { page.item(word, meaning, depth: 2) }
}
