// Several frontends on one device (`mux=on`).
//
// All of them send as they like; the input goes to the one that has the focus, which each new frontend takes. C-a in
// the input begins a command to the mux itself. Commands and their texts are those observed on QEMU 7.2, apart from
// timestamps (C-a t), which are not offered.

/// What a user asks of the process by an escape command.
public enum MuxRequest: Sendable {
  /// To exit (C-a x).
  case exit
  /// To write what disks hold to their files (C-a s).
  case commit
}

/// Shares the openings of a device.
final class Mux {
  private final class Member {
    let frontend: any Frontend
    /// Its stream while the device is open.
    var port: MuxPort?

    init(_ frontend: any Frontend) { self.frontend = frontend }
  }

  /// How many frontends may share.
  private static let most = 4
  private static let escape: UInt8 = 1

  var onRequest: ((MuxRequest) -> Void)?
  private var members: [Member] = []
  private var focus = 0
  private var isEscaped = false
  private var link: Link?

  var isEmpty: Bool { members.isEmpty }
  var isFull: Bool { members.count >= Self.most }

  /// Adds a frontend, which takes the focus.
  func add(_ frontend: any Frontend) {
    focused?.frontend.focusChanged(to: false)
    let member = Member(frontend)
    members.append(member)
    openPort(member)
    giveFocus(to: members.count - 1)
  }

  /// Removes a frontend, which hears nothing more.
  func remove(_ frontend: any Frontend) {
    guard let index = members.firstIndex(where: { $0.frontend === frontend }) else { return }
    let hadFocus = index == focus
    members.remove(at: index).port?.detach()
    if index < focus || focus >= members.count { focus = max(0, focus - 1) }
    if hadFocus, !isEmpty { giveFocus(to: focus) }
  }

  /// The device has opened: so has every frontend's part of it.
  func opened(_ link: Link) {
    self.link = link
    isEscaped = false
    for member in members { openPort(member) }
  }

  /// Who has the focus.
  var focusedFrontend: (any Frontend)? { focused?.frontend }

  private var focused: Member? { focus < members.count ? members[focus] : nil }

  private func openPort(_ member: Member) {
    guard let link else { return }
    let port = MuxPort(link) { [weak self] in self?.portClosed(atOnce: $0) }
    member.port = port
    port.attach(member.frontend.opened(port))
  }

  /// When nobody is left who uses this opening it ends, as the last one wanted.
  private func portClosed(atOnce: Bool) {
    guard members.allSatisfy({ $0.port?.isOpen != true }) else { return }
    if atOnce { link?.close() } else { link?.finish() }
  }

  /// A frontend may leave when it is told that it has lost the focus: there may be no such member any more.
  private func giveFocus(to index: Int) {
    guard index < members.count else { return }
    focus = index
    members[index].frontend.focusChanged(to: true)
    // What waited for the last one's room may be this one's now.
    link?.continueInput()
  }

  // MARK: Escape commands

  private func run(_ command: UInt8) {
    switch Character(UnicodeScalar(command)) {
    case "c":
      focused?.frontend.focusChanged(to: false)
      giveFocus(to: focus + 1 < members.count ? focus + 1 : 0)
    case "b": focusedFrontend?.broken()
    case "s": onRequest?(.commit)
    case "x":
      show("QEMU: Terminated\n\r")
      onRequest?(.exit)
    case "h", "?": show(Self.help)
    default: break
    }
  }

  private static let help =
    "\n\rC-a h    show this list\n\rC-a x    terminate the process\n\rC-a s    commit disk changes to their files\n\r"
    + "C-a b    send a break\n\rC-a c    give the input to the next user\n\rC-a C-a  send a C-a\n\r"

  private func show(_ text: String) { Array(text.utf8).withUnsafeBytes { link?.send($0) } }
}

extension Mux: StreamClient {
  /// Takes the commands out; what is between them goes to who has the focus at that moment.
  func received(_ bytes: UnsafeRawBufferPointer) -> Int {
    var start = 0
    var isLiteral = false
    /// Delivers up to `end`; nil when all was taken, otherwise how far it came.
    func deliver(_ end: Int) -> Int? {
      guard start < end else { return nil }
      let taken = take(UnsafeRawBufferPointer(rebasing: bytes[start..<end]))
      if taken == 0 { isEscaped = isLiteral }
      return start + taken < end ? start + taken : nil
    }
    for index in bytes.indices {
      let byte = bytes[index]
      if isEscaped {
        isEscaped = false
        isLiteral = byte == Self.escape
        start = isLiteral ? index : index + 1
        if !isLiteral { run(byte) }
      } else if byte == Self.escape {
        if let position = deliver(index) { return position }
        isLiteral = false
        isEscaped = true
        start = index + 1
      }
    }
    return deliver(bytes.count) ?? bytes.count
  }

  private func take(_ bytes: UnsafeRawBufferPointer) -> Int {
    guard let focused else { return 0 }
    return focused.port?.deliver(bytes) ?? bytes.count
  }

  func inputEnded() {
    if isEmpty { link?.close() }
    for member in members { member.port?.inputEnded() }
  }

  func lost() {
    link = nil
    for member in members {
      member.port?.close()
      member.port = nil
    }
  }

  func outputDrained() {
    for member in members { member.port?.outputDrained() }
  }
}
