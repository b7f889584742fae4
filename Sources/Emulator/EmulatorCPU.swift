// `-cpu`: the model and its features, and what QEMU says of those that it doesn't have.
import Event
import Machine
import QEMUOptions

extension EmulatorConfiguration {
  /// The CPUs that `-cpu` asks for, or the machine's own. The errors are QEMU 7.2's.
  func readCPU() throws(EmulatorOptionError) -> CPUText {
    do throws(Failure) {
      return try CPUText(cpu ?? (machine.name == "isapc" ? "486" : "qemu64"))
    } catch { throw EmulatorOptionError(.nowhere, error.lines) }
  }
}

extension Machine {
  /// Says which features were asked for in vain, once for each CPU; refuses that if it was said to be an error.
  func checkCPUs(_ text: CPUText, _ report: (EmulatorMessage) -> Void) throws(EmulatorOptionError) {
    for warning in text.warnings { report(EmulatorMessage(.nowhere, "warning: " + warning)) }
    if text.model == "host" { throw EmulatorOptionError(.nowhere, "CPU model 'host' requires KVM or HVF") }
    func isOn(_ name: String, usually: Bool) -> Bool {
      text.settings.last { $0.key == name }.map { $0.value == true } ?? usually
    }
    let isEnforced = isOn("enforce", usually: false)
    guard isEnforced || isOn("check", usually: true), accelerator == .tcg else { return }
    let missing = unavailableFeatures
    if missing.isEmpty { return }
    for _ in 0..<(isEnforced ? 1 : cpus.count) {
      for place in missing {
        report(EmulatorMessage(.nowhere, "warning: TCG doesn't support requested feature: \(place)"))
      }
    }
    if isEnforced { throw EmulatorOptionError(.nowhere, "TCG doesn't support requested features") }
  }
}
