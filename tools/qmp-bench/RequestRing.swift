// RequestRing holds requests written out in advance, side by side, so that sending many is one write and no copying.
//
// A slot's id is `firstID` plus its number; all ids have six digits, so all requests have one length. The ring has at
// least four times as many slots as a connection has requests outstanding: an id comes round again only long after
// its reply, so a reply given twice or never is noticed.

final class RequestRing {
  static let firstID = 100_000

  let slots: Int
  /// The length of one request, its newline included.
  let length: Int
  let bytes: UnsafePointer<UInt8>
  private let storage: UnsafeMutableBufferPointer<UInt8>

  init(command: String, arguments: String?, depth: Int) {
    var slots = 64
    while slots < depth * 4 { slots *= 2 }
    var text: [UInt8] = []
    for slot in 0..<slots {
      let argumentPart = arguments.map { ", \"arguments\": \($0)" } ?? ""
      let id = Self.firstID + slot
      text.append(contentsOf: "{\"execute\": \"\(command)\"\(argumentPart), \"id\": \(id)}\n".utf8)
    }
    self.slots = slots
    length = text.count / slots
    storage = .allocate(capacity: text.count)
    _ = storage.initialize(fromContentsOf: text)
    bytes = UnsafePointer(storage.baseAddress ?? UnsafeMutablePointer.allocate(capacity: 1))
  }

  deinit {
    storage.deallocate()
  }
}
