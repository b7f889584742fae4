// What the console does when the server comes, goes, or has something to say.
import Event
import JSON
import LineEditor

extension Console {
  /// Handles what the client tells.
  func notice(_ notice: QMPClient.Notice) {
    switch notice {
    case .ready(let greeting): ready(greeting)
    case .silent(let text):
      show(style.dim("\(text); waiting for it"))
      prompt()
    case .lost(let failure): lost(failure)
    case .event(let event):
      guard options.showsEvents ?? true, let name = event["event"]?.text else { return }
      show(style.dim("* \(visible(name))\(event["data"].map { " " + jsonText($0, isPretty: options.isPretty) } ?? "")"))
    case .wire(let isOut, let message):
      guard options.isVerbose else { return }
      show(style.dim(wireText(message, isOut: isOut, isPretty: options.isPretty)))
    }
  }

  private func ready(_ greeting: Value?) {
    reconnect.end()
    let version = versionText(greeting).map { " to \($0)" } ?? ""
    show(style.dim("connected\(version)"))
    if !hasBeenReady { show(style.dim("help says how to begin")) }
    hasBeenReady = true
    // In the background: the prompt doesn't wait for it.
    if options.isHuman { askForHumanWords() }
    client.introspect { [unowned self] introspection in
      self.reader.introspection = introspection
      self.suggester.introspection = introspection
      let awaited = self.awaitedHelp ?? []
      self.awaitedHelp = nil
      for name in awaited { self.showHelp(name) }
    }
    prompt()
  }

  private func lost(_ failure: ShellFailure) {
    guard hasBeenReady else { return leave(failure) }
    if reconnect.isTrying {
      if !reconnect.isAutomatic { show(style.failed(failure.description)) }
      return reconnect.failed()
    }
    for command in pendingInOrder {
      show(style.failed("\(command.label): lost with the server"))
    }
    pending = [:]
    show(style.failed(failure.description))
    reconnect.begin()
    if !reconnect.isAutomatic { show(style.dim("Enter starts it again")) }
    prompt()
    leaveIfDone()
  }
}
