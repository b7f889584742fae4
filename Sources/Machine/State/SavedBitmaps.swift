// The dirty bitmaps of a machine's nodes, which go along with its migration if its user wants that.
import Block
import Event
import JSON

final class SavedBitmaps: SavedPart {
  private let machine: Machine

  init(_ machine: Machine) { self.machine = machine }

  var savedState: Value { .array(machine.blocks.transferredBitmaps(machine.migration.parameters.bitmapMapping)) }

  /// What has no place here is told of, and the machine comes without it, as in QEMU 7.2.
  func restore(_ state: Value) {
    for bitmap in state.elements {
      do throws(Failure) { try machine.blocks.take(bitmap: bitmap, machine.migration.parameters.bitmapMapping) } catch {
        machine.complain(error.description)
      }
    }
  }
}

extension Machine {
  /// Whether bitmaps go along.
  var sendsBitmaps: Bool {
    migration.capabilities.contains("dirty-bitmaps")
      && (state == .inmigrate || blocks.transfersBitmaps(migration.parameters.bitmapMapping))
  }
}
