// What a guest does with one of its disks: one request after another, on guest time, and what becomes of errors.
import Block
import Event
import Glibc

/// The requests of a disk's guest.
final class DiskRequests {
  private unowned let machine: Machine
  private let backend: BlockBackend
  /// How many bytes are still to be written, and where the next ones go.
  private var (left, offset): (Int64, Int64) = (0, 0)
  /// Each round writes other bytes than the one before.
  private var round: UInt8 = 1
  private var isUnderWay = false
  private var timer: Timer?

  /// The bytes of a request.
  private static let size: Int64 = 1 << 20

  init(_ machine: Machine, _ backend: BlockBackend) {
    (self.machine, self.backend) = (machine, backend)
    guard let clock = machine.guest?.clock else { return }
    timer = Timer(clock) { [unowned self] in self.submit() }
  }

  /// Forgets what hasn't been submitted.
  func reset() {
    left = 0
    timer?.disarm()
  }

  private var next: GuestRequest? {
    guard left > 0, let size = backend.node?.size, size > 0 else { return nil }
    if offset >= size { (offset, round) = (0, round &+ 1) }
    return .write(offset..<offset + min(left, Self.size, size - offset), round)
  }

  /// Waits for as long as the next request takes, if there is one: while the guest stands still, so does it.
  private func prepare() {
    if isUnderWay || timer?.due != nil { return }
    guard let request = next else { return left = 0 }
    timer?.arm(after: machine.blocks.serviceTime(of: request, backend))
  }

  private func submit() {
    guard let request = next else { return left = 0 }
    isUnderWay = true
    machine.blocks.submit(request, to: backend, counts: false) { [weak self] error in
      self?.ended(request, error)
    }
  }

  private func ended(_ request: GuestRequest, _ error: SystemError?) {
    isUnderWay = false
    let action = error.map { handle(request, $0) }
    // One that has stopped the machine is tried again.
    if action != "stop" {
      if action != "report" { machine.blocks.count(request, of: backend, failed: false) }
      left = max(0, left - request.length)
      offset += request.length
    }
    prepare()
  }

  /// An error is told, and stops the machine if it should; what is done about it.
  @discardableResult
  private func handle(_ request: GuestRequest, _ error: SystemError) -> String {
    let isWrite = request.kind != .read
    let action = machine.blocks.handle(error, isWrite: isWrite, of: backend)
    if action == "report" { machine.blocks.count(request, of: backend, failed: true) }
    machine.report(
      BlockError(isWrite ? .write : .read, isNoSpace: error.code == ENOSPC), device: backend.id,
      node: backend.node?.name, action: action, mayStop: backend.errors.mayStop)
    return action
  }
}

extension DiskRequests: GuestDisk {
  func write(sectors: Int64) {
    let (bytes, overflow) = max(0, sectors).multipliedReportingOverflow(by: 512)
    let (sum, carry) = left.addingReportingOverflow(bytes)
    left = overflow || carry ? .max : sum
    prepare()
  }

  func setLoad(_ rates: WorkloadRates) {
    guard let clock = machine.guest?.clock else { return }
    machine.blocks.setWorkload(rates, of: backend, on: clock)
  }

  func fail(with error: BlockError) {
    let range: Range<Int64> = 0..<512
    handle(error.operation == .read ? .read(range) : .write(range, 0), SystemError(error.isNoSpace ? ENOSPC : EIO))
  }
}

extension Machine {
  /// The guest's disk of that name, that of its device, its drive or what is in it; without a name its first one.
  func guestDisk(_ name: String?) -> (any GuestDisk)? {
    let disks = (devices?.added ?? []).compactMap { device in (device.part as? Disk).map { (device, $0) } }
    guard let name else { return disks.first { !$0.1.backend.isRemovable }?.1.requests }
    return disks.first { device, disk in
      device.id == name || disk.backend.id == name || disk.backend.node?.name == name
    }?.1.requests
  }
}
