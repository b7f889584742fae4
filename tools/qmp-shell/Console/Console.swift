// The console: a prompt that stays usable while commands are pending and events arrive.
//
// Enter sends a line and gives the prompt back at once. Replies, labelled with their request, and events are printed
// above the line that is being typed. Nothing in here waits.
import Chardev
import Event
import Glibc
import JSON
import LineEditor

/// An interactive session with one server.
final class Console {
  let loop: Loop
  let client: QMPClient
  let options: ShellOptions
  let style: Style
  var editor: LineEditor
  var reader = RequestReader()
  var suggester = Suggester()
  /// Help that was asked for before the server has said what it offers; nil once it has.
  var awaitedHelp: [String]? = []
  var human: HumanWords?
  /// The commands that wait for a reply, by their ids.
  var pending: [Int64: PendingCommand] = [:]
  /// Those commands, as they were sent.
  var pendingInOrder: [PendingCommand] { pending.values.sorted { $0.id < $1.id } }
  /// Whether the server has been reached once.
  var hasBeenReady = false
  let reconnect: Reconnect
  /// Nil on a stream that only takes lines.
  let terminal: Terminal?
  var signals: [SignalWatch] = []
  var suspension: SignalWatch?
  private let history: HistoryFile?
  private var stream: DescriptorStream?
  /// Shows the prompt though the server isn't there yet.
  private var impatience: Timer?
  private var failure: ShellFailure?
  private var isLeaving = false
  /// Whether the next Ctrl-D leaves though commands are pending.
  private var isWarned = false
  private var hasInputEnded = false

  init(_ loop: Loop, _ client: QMPClient, _ options: ShellOptions) {
    self.loop = loop
    self.client = client
    self.options = options
    terminal = Terminal()
    style = Style(isTerminal: terminal != nil)
    history = HistoryFile(options.historyPath)
    let size = terminal?.size ?? (columns: 0, rows: 0)
    editor = LineEditor(
      prompt: "", columns: size.columns, rows: size.rows == 0 ? nil : size.rows, isPlain: terminal == nil)
    editor.usesColour = style.hasColours
    reconnect = Reconnect(loop, client)
  }

  /// Runs until the user leaves; throws if the server couldn't be reached at all.
  func run() throws(ShellFailure) {
    let stream = try standardStream(loop, client: self)
    self.stream = stream
    editor.history = LineEditor.History(history?.load() ?? [])
    suggest()
    client.onNotice = { [unowned self] in self.notice($0) }
    watchSignals()
    terminal?.own()
    stream.start()
    wait()
    client.connect()
    loop.run()
    editor.stop()
    flush()
    client.close()
    reconnect.end()
    pending = [:]
    drain(stream)
    terminal?.release()
    if let failure { throw failure }
  }

  /// Lets everything leave that was printed: a slow terminal must not be left in the midst of it. A signal ends that.
  private func drain(_ stream: DescriptorStream) {
    stream.onClose = { [loop] in loop.stop() }
    stream.finish()
    if stream.isOpen { loop.run() }
    stream.close()
  }

  /// Waits for the server, for a moment without a prompt: usually it is there at once.
  private func wait() {
    impatience = Timer(loop.host) { [unowned self] in
      if !self.editor.isEditing { self.prompt() }
      guard let timeout = self.options.timeout else { return }
      let timer = Timer(self.loop.host) { [unowned self] in
        if !self.hasBeenReady {
          self.leave(ShellFailure("not connected within \(DurationText.format(timeout))", .noServer))
        }
      }
      timer.arm(after: timeout - Self.moment)
      self.impatience = timer
    }
    impatience?.arm(after: min(Self.moment, options.timeout ?? Self.moment))
  }

  private static let moment: Nanoseconds = .milliseconds(200)

  /// Ends the session; the first reason counts.
  func leave(_ failure: ShellFailure? = nil) {
    self.failure = self.failure ?? failure
    isLeaving = true
    impatience = nil
    loop.stop()
  }

  // MARK: Output

  /// Prints whole lines above the line that is being typed.
  func show(_ text: String) {
    editor.print(text + "\n")
    flush()
  }

  /// Shows the prompt that fits the state.
  func prompt() {
    if !client.isReady {
      editor.promptText = "not connected> "
    } else if reader.isInBrackets {
      editor.promptText = "...> "
    } else if reader.isInTransaction {
      editor.promptText = "TRANS> "
    } else {
      editor.promptText = options.isHuman ? "hmp> " : "qmp> "
    }
    editor.prompt()
    flush()
    // What was typed while there was no prompt.
    stream?.continueInput()
  }

  /// The terminal's width, 80 if it isn't known.
  var columns: Int {
    let columns = terminal?.size.columns ?? 0
    return columns > 0 ? columns : 80
  }

  func flush() { editor.drain { stream?.send($0) } }

  // MARK: Input

  func handle(_ outcome: LineEditor.Outcome) {
    switch outcome {
    case .needsMore: return
    case .line(let line):
      isWarned = false
      run(line)
    case .interrupt(let line): interrupt(line)
    case .endOfInput: endOfInput()
    }
    if !isLeaving { prompt() }
  }

  /// Runs what was typed: one command, or those of a paste.
  private func run(_ text: String) {
    if text.isEmpty, !client.isReady { return reconnect.now() }
    for line in options.isHuman ? text.split(separator: "\n").map(String.init) : LineScan.lines(of: text) {
      editor.history.add(line)
      history?.add(line)
      runCommand(line)
    }
  }

  /// Ctrl-C: gives up the line, a transaction, or else the wait for what is pending.
  private func interrupt(_ line: String) {
    if !hasBeenReady {
      giveUpConnecting()
    } else if !line.isEmpty {
      // The line is given up; that is all.
    } else if reader.isOpen {
      reader.abandon()
      show(style.dim("nothing was sent"))
    } else if !pending.isEmpty {
      cancelPending()
    }
  }

  private func giveUpConnecting() { leave(ShellFailure("gave up waiting for \(client.address)", .noServer)) }

  private func endOfInput() {
    if !hasBeenReady { return giveUpConnecting() }
    if pending.isEmpty || isWarned { return leave() }
    isWarned = true
    show(style.dim("\(pending.count) pending; Ctrl-D again leaves all the same"))
  }

  /// Leaves when the input has ended and nothing is pending.
  func leaveIfDone() {
    if hasInputEnded && pending.isEmpty { leave() }
  }
}

extension Console: StreamClient {
  func received(_ bytes: UnsafeRawBufferPointer) -> Int {
    var offset = 0
    while editor.isEditing, offset < bytes.count {
      let outcome = editor.next(bytes, &offset)
      flush()
      handle(outcome)
    }
    return offset
  }

  func inputEnded() {
    hasInputEnded = true
    leaveIfDone()
  }

  func lost() { leave() }
  func outputDrained() {}
}
