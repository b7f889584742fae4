// What the console does with a line: its own words, and commands for the server.
import Event
import JSON
import LineEditor
import Options

/// A command that waits for its reply.
struct PendingCommand {
  /// Its id on the wire.
  let id: Int64
  /// The command's name.
  let name: String
  /// Which request it is: `[3] query-block`.
  var label: String { "[\(id)] \(name)" }
  /// Gives up waiting after `--timeout`.
  var patience: Timer?
  /// Whether the server was asked to cancel it.
  var isCancelled = false
}

extension Console {
  /// The shell's own words, which no server has.
  static let ownWords = [
    Suggestion("help", meaning: "this list, or the help of a command: help COMMAND"),
    Suggestion("exit", meaning: "leave the shell, as Ctrl-D does"),
  ]

  /// Runs one line.
  func runCommand(_ line: String) {
    let words = line.split(whereSeparator: \.isWhitespace).map(String.init)
    guard !words.isEmpty else { return }
    if words == ["exit"], !reader.isOpen { return leave() }
    if !options.isHuman, words[0] == "help", !reader.isOpen { return showHelp(words.dropFirst().first) }
    do throws(LineError) {
      guard let request = try request(line) else { return }
      guard client.isReady else { return show(style.failed("not connected: nothing was sent")) }
      send(request, name: options.isHuman ? words.joined(separator: " ") : request.name)
    } catch { show(style.failed(error.description)) }
  }

  private func request(_ line: String) throws(LineError) -> RequestLine? {
    options.isHuman ? humanRequest(line) : try reader.read(line, readFile: readFileAtOnce)
  }

  /// Prints the help of a command or event, or the general one.
  func showHelp(_ name: String?) {
    guard let name else { return show(generalHelp) }
    guard let introspection = suggester.introspection else {
      if awaitedHelp != nil, client.isReady {
        awaitedHelp?.append(name)
        return
      }
      return show(style.dim("this server hasn't said what it offers"))
    }
    do throws(LineError) {
      show(try CommandHelp(introspection: introspection, width: min(100, max(40, columns - 1))).text(name))
    } catch { show(style.failed(error.description)) }
  }

  private var generalHelp: String {
    let own = Self.ownWords.map { "\($0.text): \($0.meaning)" }.joined(separator: "\n")
    let keys = """
      An open bracket goes on in the next line. Tab completes,
      Ctrl-R searches the history, Ctrl-C gives up the line or cancels what is pending.
      """
    return "\(SyntaxHelp.text(columns: columns))\n\n\(own)\n\(keys)"
  }

  // MARK: Sending

  private func send(_ request: RequestLine, name: String) {
    let id = client.nextID
    let command = PendingCommand(id: id, name: name, patience: patience(id))
    pending[id] = command
    client.send(request) { [unowned self] reply in
      self.pending[id] = nil
      let text = self.text(of: reply, command)
      if !text.isEmpty { self.show(text) }
      self.leaveIfDone()
    }
  }

  private func patience(_ id: Int64) -> Timer? {
    guard let timeout = options.timeout else { return nil }
    let timer = Timer(loop.host) { [unowned self] in
      self.giveUp(id, "no answer within \(DurationText.format(timeout)), not waited for any more")
    }
    timer.arm(after: timeout)
    return timer
  }

  private func text(of reply: QMPClient.Reply, _ command: PendingCommand) -> String {
    switch reply {
    case .error(let error): return style.failed("\(command.label): \(describeError(error))\(hint(error, command))")
    case .value(let value):
      if options.isHuman, let text = value.text { return labelled(humanText(text), command) }
      let separator = options.isPretty ? "\n" : " "
      return "\(style.label("\(command.label):"))\(separator)\(jsonText(value, isPretty: options.isPretty))"
    }
  }

  /// The nearest command for one that the server doesn't know.
  private func hint(_ error: Value, _ command: PendingCommand) -> String {
    guard error["class"]?.text == "CommandNotFound", let known = suggester.introspection?.commandNames,
      !known.contains(command.name)
    else { return "" }
    return suggestion(command.name, known)
  }

  /// A human monitor's text, under its label unless it is plain whose it is.
  private func labelled(_ text: String, _ command: PendingCommand) -> String {
    let plain = text.hasSuffix("\n") ? String(text.dropLast()) : text
    let isPlainWhose = pending.isEmpty && command.id + 1 == client.nextID
    return isPlainWhose || plain.isEmpty ? plain : "\(style.label("\(command.label):"))\n\(plain)"
  }

  // MARK: Giving up

  /// Ends the wait for everything that is pending: the server is asked to cancel it, if it can.
  func cancelPending() {
    let canCancel = suggester.introspection?.command("x-cancel") != nil
    for command in pendingInOrder {
      // Asked a second time, the server may be unable to answer anything.
      guard canCancel, !command.isCancelled else {
        giveUp(command.id, "not waited for any more; the server goes on with it")
        continue
      }
      pending[command.id]?.isCancelled = true
      let id = Value.Member(key: "id", value: .int(command.id))
      client.ask(RequestLine(name: "x-cancel", arguments: [id])) { [unowned self] reply in
        // Who is cancelled is told so by its own reply.
        if case .error(let error) = reply, self.pending[command.id] != nil {
          self.show(self.style.dim("\(command.label) can't be cancelled: \(describeError(error))"))
        }
      }
    }
  }

  private func giveUp(_ id: Int64, _ reason: String) {
    guard let command = pending.removeValue(forKey: id) else { return }
    client.forget(id)
    show(style.dim("\(command.label): \(reason)"))
    leaveIfDone()
  }
}
