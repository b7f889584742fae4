// An object that uses a character device: it doesn't do anything with what comes.
import Chardev
import Event

/// The use of a character device by an object, until that ends.
final class ChardevUser: Frontend {
  private weak var chardev: Chardev?

  /// Fails for a device that somebody uses.
  init(_ chardev: Chardev) throws(Failure) {
    self.chardev = chardev
    do throws(SocketError) { try chardev.serve(self) } catch { throw Failure(error.description) }
  }

  /// Lets go of the device.
  func end() { chardev?.release(self) }

  var speaksFirst: Bool { false }

  func opened(_ stream: any ByteStream) -> any StreamClient { InputSink(stream) }
}

extension ObjectTree {
  /// Makes an object the user of the character device that its property names. Fails if there is none, or if somebody
  /// else uses it.
  func useDevice(_ node: ObjectNode, _ property: String, saying device: String) throws(Failure) {
    let id = node.values[property]?.text ?? ""
    guard let found = chardevs.devices?.device(named: id) else {
      throw Failure(.deviceNotFound, "\(device) '\(id)' not found")
    }
    chardevUsers[node.name, default: []].append(try ChardevUser(found))
  }

  /// Lets go of what an object uses.
  func endUse(by id: String) {
    for user in chardevUsers.removeValue(forKey: id) ?? [] { user.end() }
  }
}
