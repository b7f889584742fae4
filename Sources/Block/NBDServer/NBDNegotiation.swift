// A server's part of the agreement on an export: see `NBDHandshake` for what is said. The replies and their texts are QEMU
// 7.2's. An option that is too long to make sense is skipped and refused, so that nobody's input is kept at length.

/// What a client and the server have agreed on.
struct NBDAgreement {
  var export = ""
  /// Whether replies tell of holes and of the reasons of errors.
  var isStructured = false
  /// The numbers of what the client wants to be told of the bytes.
  var contexts: [UInt32] = []
}

/// A negotiation under way: bytes come in, `output` goes out.
struct NBDNegotiation {
  enum Outcome {
    case goesOn
    case agreed
    /// The connection is of no use any more. What is said last still goes out.
    case over
  }

  private enum Stage {
    case flags, header
    case data(option: Int, length: Int)
    case dropped(option: Int, length: Int)
  }

  /// What is to be sent.
  var output = Array("NBDMAGIC".utf8) + nbdBytes(Self.optionMagic, 8) + [0, 3]
  private(set) var agreement = NBDAgreement()
  /// The export that the contexts were asked of.
  private var contextExport = ""
  private var tray = InputTray()
  private var stage = Stage.flags
  private var (isFixed, omitsZeroes) = (false, false)

  private static let optionMagic = NBDHandshake.optionMagic
  /// The most bytes that an option has, and that are looked at.
  private static let (mostBytes, keptBytes) = (32 << 20, 64 << 10)

  /// Goes on with input. `offers` are the exports that there are.
  mutating func take(_ rest: inout UnsafeRawBufferPointer, _ offers: () -> [NBDOffer]) -> Outcome {
    switch stage {
    case .flags:
      guard let bytes = tray.take(4, from: &rest) else { return .goesOn }
      return begin(flags: BigEndian(bytes).word(0))
    case .header:
      guard let bytes = tray.take(16, from: &rest) else { return .goesOn }
      return begin(option: BigEndian(bytes))
    case .data(let option, let length):
      guard let data = tray.take(length, from: &rest) else { return .goesOn }
      stage = .header
      return answer(option, data, offers())
    case .dropped(let option, let length):
      if !tray.skip(length, from: &rest) { return .goesOn }
      stage = .header
      refuse(option, isTooLong: true)
      return .goesOn
    }
  }

  private mutating func begin(flags: UInt32) -> Outcome {
    if flags & ~3 != 0 { return .over }
    (isFixed, omitsZeroes, stage) = (flags & 1 != 0, flags & 2 != 0, .header)
    return .goesOn
  }

  private mutating func begin(option header: BigEndian) -> Outcome {
    let (option, length) = (Int(header.word(8)), Int(header.word(12)))
    if header.long(0) != Self.optionMagic || length > Self.mostBytes { return .over }
    if !isFixed, option != NBDOption.exportName.rawValue { return .over }
    let isKept = length <= Self.keptBytes && NBDOption(rawValue: option) != nil
    stage = isKept ? .data(option: option, length: length) : .dropped(option: option, length: length)
    return .goesOn
  }

  /// Whether it goes on without more input: an option without data is answered at once.
  var isReady: Bool {
    switch stage {
    case .data(_, 0), .dropped(_, 0): true
    default: false
    }
  }

  // MARK: Answers

  private mutating func answer(_ number: Int, _ data: [UInt8], _ offers: [NBDOffer]) -> Outcome {
    guard let option = NBDOption(rawValue: number) else {
      refuse(number, isTooLong: false)
      return .goesOn
    }
    switch option {
    case .exportName: return choose(data, offers)
    case .abort:
      reply(number, NBDReply.acknowledgement)
      return .over
    case .list: list(data, offers)
    case .startTLS: reply(number, NBDReply.denied, "TLS not configured")
    case .info, .go: return tell(option, MessageReader(data), offers)
    case .structuredReply:
      if !data.isEmpty { return refuse(option, hasLength: true) }
      agreement.isStructured = true
      reply(number, NBDReply.acknowledgement)
    case .listContexts, .setContexts: return tellContexts(option, MessageReader(data), offers)
    }
    return .goesOn
  }

  /// The oldest way to ask for an export: there is no answer but it.
  private mutating func choose(_ name: [UInt8], _ offers: [NBDOffer]) -> Outcome {
    let name = String(decoding: name, as: UTF8.self)
    guard name.utf8.count <= NBDHandshake.longestName, let offer = offers.first(where: { $0.name == name }) else {
      return .over
    }
    output += nbdBytes(UInt64(offer.size), 8)
    output += nbdBytes(UInt64(offer.flags(isStructured: agreement.isStructured)), 2)
    if !omitsZeroes { output += [UInt8](repeating: 0, count: 124) }
    return agree(on: offer)
  }

  private mutating func agree(on offer: NBDOffer) -> Outcome {
    agreement.export = offer.name
    if contextExport != offer.name { agreement.contexts = [] }
    return .agreed
  }

  private mutating func list(_ data: [UInt8], _ offers: [NBDOffer]) {
    let option = NBDOption.list
    if !data.isEmpty { return _ = refuse(option, hasLength: true) }
    for offer in offers {
      let name = Array(offer.name.utf8)
      reply(
        option.rawValue, NBDReply.server,
        nbdBytes(UInt64(name.count), 4) + name + Array((offer.description ?? "").utf8))
    }
    reply(option.rawValue, NBDReply.acknowledgement)
  }

  private mutating func tell(_ option: NBDOption, _ data: MessageReader, _ offers: [NBDOffer]) -> Outcome {
    var data = data
    guard let length = data.number(4) else { return refuse(option) }
    if length > NBDHandshake.longestName { return refuse(option, nameLength: length) }
    guard let name = data.text(length), let count = data.number(2) else { return refuse(option) }
    var wanted: Set<Int> = []
    for _ in 0..<count {
      guard let kind = data.number(2) else { return refuse(option) }
      wanted.insert(kind)
    }
    if !data.isAtEnd { return refuse(option, hasLength: true) }
    guard let offer = offers.first(where: { $0.name == name }) else { return refuse(option, unknown: name) }
    let told = { (kind: UInt64, bytes: [UInt8]) in nbdBytes(kind, 2) + bytes }
    func info(_ data: [UInt8]) { reply(option.rawValue, NBDReply.info, data) }
    if wanted.contains(1) { info(told(1, Array(name.utf8))) }
    if let description = offer.description { info(told(2, Array(description.utf8))) }
    info(told(3, nbdBytes(1, 4) + nbdBytes(4096, 4) + nbdBytes(UInt64(NBDRequest.mostBytes), 4)))
    let flags = UInt64(offer.flags(isStructured: agreement.isStructured))
    info(told(0, nbdBytes(UInt64(offer.size), 8) + nbdBytes(flags, 2)))
    reply(option.rawValue, NBDReply.acknowledgement)
    return option == .go ? agree(on: offer) : .goesOn
  }

  private mutating func tellContexts(
    _ option: NBDOption, _ data: MessageReader, _ offers: [NBDOffer]
  ) -> Outcome {
    var data = data
    if option == .setContexts, !agreement.isStructured {
      reply(
        option.rawValue, NBDReply.invalid, "request option '\(option.name)' when structured reply is not negotiated")
      return .goesOn
    }
    if option == .setContexts { (agreement.contexts, contextExport) = ([], "") }
    guard let length = data.number(4) else { return refuse(option) }
    if length > NBDHandshake.longestName { return refuse(option, nameLength: length) }
    guard let name = data.text(length) else { return refuse(option) }
    guard let offer = offers.first(where: { $0.name == name }) else { return refuse(option, unknown: name) }
    guard let count = data.number(4) else { return refuse(option) }
    var chosen = count == 0 && option == .listContexts ? offer.contexts : []
    for _ in 0..<count {
      guard let length = data.number(4), let query = data.text(length) else { return refuse(option) }
      chosen += offer.contexts(query, listed: option == .listContexts)
    }
    let contexts = offer.contexts.filter(chosen.contains)
    for context in contexts {
      let number = option == .setContexts ? context.number : 0
      reply(option.rawValue, NBDReply.context, nbdBytes(UInt64(number), 4) + Array(context.name.utf8))
    }
    reply(option.rawValue, NBDReply.acknowledgement)
    if option == .setContexts { (agreement.contexts, contextExport) = (contexts.map(\.number), name) }
    return .goesOn
  }

  // MARK: Replies

  private mutating func refuse(_ option: NBDOption, hasLength: Bool = false) -> Outcome {
    reply(
      option.rawValue, NBDReply.invalid,
      hasLength ? "option '\(option.name)' has unexpected length" : "Inconsistent lengths in option \(option.name)")
    return .goesOn
  }

  private mutating func refuse(_ option: NBDOption, nameLength: Int) -> Outcome {
    reply(option.rawValue, NBDReply.invalid, "Invalid name length: \(nameLength)")
    return .goesOn
  }

  private mutating func refuse(_ option: NBDOption, unknown name: String) -> Outcome {
    reply(option.rawValue, NBDReply.unknownExport, "export '\(name)' not present")
    return .goesOn
  }

  /// An option that isn't known, or that has too many bytes.
  private mutating func refuse(_ option: Int, isTooLong: Bool) {
    if isTooLong, let option = NBDOption(rawValue: option) { return _ = refuse(option, hasLength: true) }
    reply(option, NBDReply.unsupported, "Unsupported option \(NBDOption.words(option))")
  }

  private mutating func reply(_ option: Int, _ kind: UInt32, _ text: String) { reply(option, kind, Array(text.utf8)) }

  private mutating func reply(_ option: Int, _ kind: UInt32, _ data: [UInt8] = []) {
    output += nbdBytes(NBDHandshake.replyMagic, 8) + nbdBytes(UInt64(option), 4) + nbdBytes(UInt64(kind), 4)
    output += nbdBytes(UInt64(data.count), 4) + data
  }
}
