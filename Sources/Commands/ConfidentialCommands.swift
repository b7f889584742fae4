// What encrypts a guest's memory, AMD's SEV and Intel's SGX: a simulated machine has neither.
import Event
import JSON
import Machine
import Monitor

extension CommandRow<Machine> {
  /// `query-sev`: `{enabled, api-major, api-minor, build-id, policy, state, handle}` of a guest without it.
  static let querySEV = Self(
    "query-sev", help: "show SEV information", human: HumanFace("info sev"),
    encode: { (_: Void, json) in
      json.beginObject()
      json.member("enabled", false)
      json.member("api-minor", 0)
      json.member("handle", 0)
      json.member("state", "uninit" as StaticString)
      json.member("api-major", 0)
      json.member("build-id", 0)
      json.member("policy", 0)
      json.endObject()
    },
    show: { "SEV is not enabled" },
    now: { _, _ in })

  /// `query-sev-capabilities`: GenericError, in QEMU 7.2's words for a host without it.
  static let querySEVCapabilities = Self(
    "query-sev-capabilities", help: "show what SEV the host has",
    now: { (machine, _) throws(Failure) in
      throw Failure(machine.accelerator == .kvm ? "SEV is not enabled in KVM" : "KVM not enabled")
    })

  /// `query-sev-launch-measure`: GenericError without SEV.
  static let querySEVLaunchMeasure = Self(
    "query-sev-launch-measure", help: "show the SEV launch measurement",
    now: { (_, _) throws(Failure) in throw Failure("SEV launch measurement is not available") })

  /// `query-sgx`: GenericError without it.
  static let querySGX = Self(
    "query-sgx", help: "show SGX information", human: HumanFace("info sgx", failsPlainly: true),
    now: { (machine, _) throws(Failure) in
      throw Failure(
        machine.isPC ? "No EPC regions defined, SGX not available" : "SGX is only supported on PC machines")
    })

  /// `query-sgx-capabilities`: GenericError, as QEMU 7.2 on a host without it.
  static let querySGXCapabilities = Self(
    "query-sgx-capabilities", help: "show what SGX the host has",
    now: { (_, _) throws(Failure) in throw Failure("SGX is not enabled in KVM") })
}
