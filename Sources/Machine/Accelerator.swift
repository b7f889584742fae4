// What a machine is asked to run its guest's code with. A simulated guest has none; what is chosen can be asked.
import Glibc

/// An accelerator.
public enum Accelerator: String, Sendable, CaseIterable {
  /// Translated code.
  case tcg
  /// The kernel's virtual machines.
  case kvm
  /// None: a test moves the machine.
  case qtest

  /// Whether it works here: `kvm` needs a device that this process may open.
  public var isUsable: Bool {
    guard self == .kvm else { return true }
    let device = open("/dev/kvm", O_RDWR | O_CLOEXEC)
    if device < 0 { return false }
    close(device)
    return true
  }

  /// The first of `wanted` that works here, as with QEMU 7.2's `accel=kvm:tcg`; nil if none does.
  public static func first(of wanted: [Accelerator]) -> Accelerator? { wanted.first(where: \.isUsable) }
}
