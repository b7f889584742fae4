// Snapshots of the whole machine: its state and what its images show, saved, loaded, deleted. The order of checks and events is
// QEMU 7.2's.
import Block
import Event
import Glibc

/// Which snapshot, and where it is.
public struct SnapshotRequest: Sendable {
  /// Its name.
  public var name: String
  /// The nodes whose images have it; nil for all that can be written.
  public var devices: [String]?
  /// The node whose image has the machine's state; nil for the first that can.
  public var stateNode: String?
  /// Whether one of that name goes when it is there.
  public var replaces = false
  /// Whether it is there at once, however long it would take.
  public var takesNoTime = false

  /// A snapshot of that name, of the whole machine.
  public init(_ name: String) { self.name = name }
}

/// A snapshot that is being saved or loaded.
final class SnapshotOperation {
  let section: SnapshotSection
  /// Whether the machine runs afterwards.
  var resumes: Bool

  init(_ section: SnapshotSection, resumes: Bool) { (self.section, self.resumes) = (section, resumes) }
}

extension Machine {
  /// Saves a snapshot. The guest stands still meanwhile.
  public func saveSnapshot(_ request: SnapshotRequest, ended: @escaping (Failure?) -> Void) {
    let (before, wasRunning) = (state, isRunning)
    let section: SnapshotSection
    do throws(Failure) {
      try checkNoSnapshot()
      try checkMigratable()
      let images = try blocks.writableImages(request.devices, state: request.stateNode)
      if !request.replaces, images.hasAny(request.name) {
        throw Failure("Snapshot '\(request.name)' already exists in one or more devices")
      }
      _ = try images.stateHolder()
      halt(in: .saveVM)
      try migration.checkIdle()
      if migration.capabilities.contains("block") {
        throw Failure("Block migration and snapshots are incompatible")
      }
      section = try SnapshotSection(blocks, images)
    } catch {
      if wasRunning { resume(from: .saveVM) }
      return ended(error)
    }
    let operation = SnapshotOperation(section, resumes: wasRunning)
    snapshot = operation
    var content = SnapshotContent(request.name, at: now, clock: guestTime)
    content.replaces = request.replaces
    migration.beginSnapshot()
    section.save(content, state: savedState(before), duration: request.takesNoTime ? 0 : stateDuration) {
      [weak self] failure in
      self?.migration.endSnapshot(failure)
      self?.end(operation)
      ended(failure)
    }
  }

  /// Loads a snapshot. One that doesn't fit leaves the machine stopped, as it was.
  public func loadSnapshot(_ request: SnapshotRequest, ended: @escaping (Failure?) -> Void) {
    let wasRunning = isRunning
    do throws(Failure) {
      try checkNoSnapshot()
      halt(in: .restoreVM)
      let images = try blocks.writableImages(request.devices, state: request.stateNode)
      if !images.haveAll(request.name) {
        throw Failure("Snapshot '\(request.name)' does not exist in one or more devices")
      }
      if migration.isGoingOut { throw Failure("duplicate yank instance") }
      let bytes = try images.state(request.name)
      let section = try SnapshotSection(blocks, images)
      let operation = SnapshotOperation(section, resumes: wasRunning)
      let state: MachineState
      do throws(Failure) { state = try readState(bytes) } catch {
        section.end()
        throw error
      }
      snapshot = operation
      after(request.takesNoTime ? 0 : stateDuration) { [weak self] in
        guard let self, snapshot === operation else { return ended(Failure("The snapshot was given up")) }
        do throws(Failure) {
          try section.apply(request.name)
          become(state)
        } catch {
          operation.resumes = false
          end(operation)
          return ended(error)
        }
        end(operation)
        ended(nil)
      }
    } catch { ended(error) }
  }

  /// Deletes a snapshot from all images that have one of that name.
  public func deleteSnapshot(_ request: SnapshotRequest) throws(Failure) {
    try checkNoSnapshot()
    try blocks.deleteSnapshots(request.name, in: try blocks.writableImages(request.devices))
  }

  private func readState(_ bytes: [UInt8]) throws(Failure) -> MachineState {
    let state: MachineState
    do throws(Failure) { state = try MachineState(bytes) } catch {
      throw Failure("Error -22 while loading VM state", reason: error.description)
    }
    try check(state)
    return state
  }

  /// Writes the states of its devices to a file, without memory. A machine that ran runs on if it is to.
  public func saveDevices(to path: String, runsOn: Bool) throws(Failure) {
    if state == .inmigrate { throw Failure("The machine's state is still to come") }
    let (before, wasRunning) = (state, isRunning)
    let bytes = savedState(before, withMemory: false)
    halt(in: .saveVM)
    defer { if wasRunning, runsOn { resume(from: .saveVM) } }
    do throws(SystemError) {
      let descriptor = try FileWriter.create(path)
      defer { FileWriter.close(descriptor) }
      if !bytes.withUnsafeBytes({ write(descriptor, $0.baseAddress, $0.count) == $0.count }) {
        throw SystemError(errno)
      }
    } catch { throw Failure("Could not write '\(path)': \(error)") }
  }

  /// Gives up what is under way: who is gone has no use for it.
  public func giveUpSnapshot() {
    if let snapshot { end(snapshot) }
  }

  private func end(_ operation: SnapshotOperation) {
    guard snapshot === operation else { return }
    snapshot = nil
    operation.section.end()
    if operation.resumes, !isEnded { try? resume() }
  }

  private func checkNoSnapshot() throws(Failure) {
    if snapshot != nil { throw Failure("A snapshot is being saved or loaded already") }
  }

  /// How long it takes to write the memory that the guest uses.
  private var stateDuration: Nanoseconds {
    let bytes = Double(usedMemory) / Double(max(1, options.dumpRate))
    return Nanoseconds(min(bytes * 1e9, 1e18))
  }

  private func after(_ duration: Nanoseconds, _ body: @escaping () -> Void) {
    if duration == 0 { return body() }
    let timer = Timer(loop.simulated) { [unowned self] in
      if let timer = snapshotTimer { loop.retire(timer) }
      snapshotTimer = nil
      body()
    }
    snapshotTimer = timer
    timer.arm(after: duration)
  }
}
