// `-numa`: the arguments of `set-numa-node` as texts.
import Commands
import Event
import JSON
import Machine
import QAPI
import QEMUOptions

extension Machine {
  /// Takes a description of a NUMA node. The errors are QEMU 7.2's.
  func describeNUMA(_ given: GivenObject) throws(EmulatorOptionError) {
    do throws(Failure) { try describeNUMA(try given.numaArguments) } catch {
      throw EmulatorOptionError(given.origin, error.lines)
    }
  }
}

extension GivenObject {
  /// Its texts as what the command's arguments are. CPUs may be ranges, which only an option has.
  fileprivate var numaArguments: Value {
    get throws(Failure) {
      guard let type = SchemaCommand.named("set-numa-node")?.arguments, case .object(let members) = value else {
        return value
      }
      let cpus = members.filter { $0.key == "cpus" }
      let converted: Value
      do throws(TextMismatch) {
        converted = try type.converted(texts: .object(members.filter { $0.key != "cpus" }))
      } catch { throw numaFailure(error) }
      let document = Document(converted)
      try type.check(document.root)
      guard case .object(let others) = converted else { return converted }
      return .object(others + cpus)
    }
  }

  private func numaFailure(_ mismatch: TextMismatch) -> Failure {
    guard case .notInteger(let name) = mismatch else { return mismatch.failure }
    if ["mem", "size", "bandwidth"].contains(name) { return mismatch.failure }
    return Failure("Parameter '\(name)' expects \(text("type") == "cpu" ? "an int64" : "a uint64") value")
  }
}
