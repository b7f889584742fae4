// The steps of a random sequence of migrations.
import Event
import JSON
import TestSupport

/// One step.
enum MigrationStep: Sendable, Equatable {
  /// Commands go to a machine, in one piece.
  case ask(RelaySide, [MigrationCommand])
  /// A line is typed at a machine's human monitor.
  case type(RelaySide, String)
  /// Ctrl-C is pressed there, if a command is waited for.
  case interrupt(RelaySide)
  /// So much time passes.
  case pass(Nanoseconds)
  /// Nothing comes through from those ends.
  case hold(Set<RelaySide>)
  /// Connections break at those ends.
  case cut([RelaySide])
  /// Something is to happen when something has come through.
  case set(RelayTrap)
  /// There is a new destination, if the old one has ended or has become the source.
  case renew
}

/// A command.
struct MigrationCommand: Sendable, Equatable {
  var name: String
  var arguments: [Value.Member] = []

  init(_ name: String, _ arguments: [Value.Member] = []) { (self.name, self.arguments) = (name, arguments) }

  /// Stands for the relay's address, and for a new one of the machine's own.
  static let relay = "@relay", own = "@own"

  /// The request, at the addresses that are meant.
  func line(id: Int?, relay: String = relay, own: String = own) -> String {
    let meant = arguments.map { argument in
      switch argument.value {
      case .string(Self.relay): member(argument.key, .string(relay))
      case .string(Self.own): member(argument.key, .string(own))
      default: argument
      }
    }
    return call(name, meant.isEmpty ? nil : .object(meant), id: id.map { .int(Int64($0)) })
  }
}

extension MigrationStep: CustomStringConvertible {
  var description: String {
    switch self {
    case .ask(let side, let lines): "\(side): " + lines.map { $0.line(id: nil).dropLast() }.joined(separator: " ")
    case .type(let side, let line): "\(side): (qmond) \(line)"
    case .interrupt(let side): "\(side): Ctrl-C"
    case .pass(let time): "pass \(DurationText.format(time))"
    case .hold(let sides): sides.isEmpty ? "let through" : "hold \(sides.sorted { $0.rawValue < $1.rawValue })"
    case .cut(let sides): "cut \(sides)"
    case .set(let trap):
      "when \(trap.trigger) comes from \(trap.side): \(trap.breaks.isEmpty ? "hold" : "cut \(trap.breaks)")"
    case .renew: "renew the destination"
    }
  }
}
