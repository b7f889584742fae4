// A CPU as it is when the machine is there: a model with the features that were asked for, without those that the emulator
// doesn't have, and with the levels of CPUID that the rest needs. As of QEMU 7.2 without a hardware accelerator.
import CTypes
import JSON

/// The properties that all CPUs of a machine have alike.
struct RealizedCPU {
  private let expansion: CPUExpansion
  /// Whether each property's feature was asked for in vain, by the first property's number.
  private var isUnavailable: Set<Int> = []
  /// The bits of each word that are set, and those that were asked for in vain.
  private var bits: [(set: UInt32, filtered: UInt32)] = []
  private var needed: [CPULevel: UInt32] = [:]
  /// The features that were asked for in vain, in order, with their places.
  private(set) var unavailable: [(name: String, place: String)] = []

  /// The CPU of an expansion.
  init(_ expansion: CPUExpansion) {
    self.expansion = expansion
    for word in CPUFeatureWord.all { add(word) }
    if isAskedFor("svm") { need(.extended, 0x8000_000a) }
    if isAskedFor("sgx") { need(.basic, 0x12) }
    if isAskedFor("intel-pt") { need(.basic, 0x14) }
    addExtendedState()
    repeatBits()
  }

  private mutating func add(_ word: CPUFeatureWord) {
    var (set, filtered): (UInt32, UInt32) = (0, 0)
    for (bit, name) in word.names.enumerated() {
      guard let name, let number = Self.numbers[name], isAskedFor(number) else { continue }
      let feature = Int(CPUExpansion.property(number).feature)
      let lacksBase = word.base.map { !isAskedFor($0) } ?? false
      if lacksBase && !isGiven(number) {
        isUnavailable.insert(feature)
        continue
      }
      if word.missing >> UInt64(bit) & 1 == 0, !(lacksBase && word.base == "svm") {
        set |= 1 << UInt32(bit)
        continue
      }
      unavailable.append((name, word.place(of: bit)))
      isUnavailable.insert(feature)
      // Only model-specific registers have more bits.
      if bit < 32 { filtered |= 1 << UInt32(bit) }
    }
    bits.append((set, filtered))
    if set | filtered != 0, let (level, leaf) = word.level { need(level, leaf) }
  }

  private mutating func need(_ level: CPULevel, _ leaf: UInt32) { needed[level] = max(needed[level] ?? 0, leaf) }

  /// AMD's CPUs tell of some features twice.
  private mutating func repeatBits() {
    guard value(of: "vendor") == "AuthenticAMD",
      let word = CPUFeatureWord.all.firstIndex(where: { $0.leaf?.eax == 0x8000_0001 && $0.register == "EDX" })
    else { return }
    bits[word].set |= (bits.first?.set ?? 0) & 0x0183_f3ff
  }

  /// Which parts of its state a CPU can save: a word without names. What was asked for in vain counts.
  private mutating func addExtendedState() {
    guard isSet("xsave"),
      let word = CPUFeatureWord.all.firstIndex(where: {
        $0.leaf?.eax == 0xd && $0.leaf?.ecx == 0 && $0.register == "EAX"
      })
    else { return }
    let parts: [(String, UInt32)] = [
      ("avx", 4), ("mpx", 0x18), ("avx512f", 0xe0), ("pku", 0x200), ("amx-tile", 0x6_0000),
    ]
    bits[word].set = parts.reduce(3) { isAskedFor($1.0) ? $0 | $1.1 : $0 }
  }

  // MARK: Features

  private static let numbers = Dictionary(
    CPUExpansion.numbers.map { (CPUExpansion.name(of: CPUExpansion.property($0)).string, $0) }
  ) { first, _ in first }

  private func isAskedFor(_ number: Int) -> Bool {
    let feature = Int(CPUExpansion.property(number).feature)
    return expansion.asked[feature] ?? (property(number) == true)
  }

  /// Whether the user said what it is.
  private func isGiven(_ number: Int) -> Bool {
    expansion.given[number] != nil || expansion.asked[Int(CPUExpansion.property(number).feature)] != nil
  }

  private func isAskedFor(_ name: String) -> Bool { Self.numbers[name].map { isAskedFor($0) } ?? false }

  private func isSet(_ name: String) -> Bool { value(of: name) == true }

  private func property(_ number: Int) -> Value? {
    if let given = expansion.given[number] { return given }
    let recorded = expansion.model.value(of: CPUExpansion.property(number))
    return recorded.isEmpty ? nil : Value(json: recorded.bytes)
  }

  // MARK: Values

  /// A property's value; nil for one that CPU models don't have.
  func value(of name: String) -> Value? {
    switch name {
    case "unavailable-features": return .array(unavailable.map { .string($0.name) })
    case "feature-words": return words(\.set)
    case "filtered-features": return words(\.filtered)
    default: break
    }
    guard let number = Self.numbers[name], let value = property(number) else { return nil }
    if isUnavailable.contains(Int(CPUExpansion.property(number).feature)) { return false }
    if expansion.given[number] == nil, let settled = settled(name) { return settled }
    let level = CPULevel.allCases.first { name == $0.rawValue || name == "min-" + $0.rawValue }
    if let level, let needed = needed[level], case .int(let number) = value, number < Int64(needed) {
      // One that was given stays.
      return expansion.given[Self.numbers[name] ?? 0] == nil || name.hasPrefix("min-") ? .int(Int64(needed)) : value
    }
    return value
  }

  /// What a CPU settles when it comes to be, unless it was given.
  private func settled(_ name: String) -> Value? {
    switch name {
    case "phys-bits": return isSet("lm") ? 40 : isSet("pse36") ? 36 : 32
    case "ucode-rev": return value(of: "vendor") == "AuthenticAMD" ? 0x0100_0065 : 0x1_0000_0000
    case "hv-vendor-id": return "Microsoft Hv"
    default: return nil
    }
  }

  /// The words of CPUID, the last one first.
  private func words(_ bits: KeyPath<(set: UInt32, filtered: UInt32), UInt32>) -> Value {
    .array(
      zip(CPUFeatureWord.all, self.bits).reversed().compactMap { word, set in
        guard let leaf = word.leaf else { return nil }
        var members = [
          Value.Member(key: "cpuid-register", value: .string(word.register)),
          Value.Member(key: "cpuid-input-eax", value: .int(Int64(leaf.eax))),
          Value.Member(key: "features", value: .int(Int64(set[keyPath: bits]))),
        ]
        if let ecx = leaf.ecx { members.append(Value.Member(key: "cpuid-input-ecx", value: .int(Int64(ecx)))) }
        return .object(members)
      })
  }
}
