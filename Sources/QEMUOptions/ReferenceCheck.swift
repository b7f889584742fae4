// What one option names must be given by another: memory backends, credentials, networks. And addresses of VNC servers.
import OptionText

extension CommandLineReader {
  /// Whether an object called `id` was asked for.
  private func hasObject(_ id: String) -> Bool { configuration.objects.contains { $0.text("id") == id } }

  /// The credentials of a character device. QEMU makes them before the devices.
  func checkCredentials(_ opts: Opts) throws(Complaint) {
    if let id = opts["tls-creds"], !hasObject(id) { throw Complaint("No TLS credentials with id '\(id)'") }
  }

  /// The character device of each TPM emulator.
  func finishTPM() throws(ReadingEnd) {
    for device in configuration.tpmdevs {
      if let chardev = device.text("chardev"), configuration.chardev(chardev) == nil {
        throw end(device.origin, "tpm-emulator: tpm chardev '\(chardev)' not found")
      }
    }
  }

  /// The network backends of cards on the hub.
  func finishHub() throws(ReadingEnd) {
    for net in configuration.nets {
      if let name = net.text("netdev"), !configuration.netdevs.contains(where: { $0.text("id") == name }) {
        throw end(net.origin, "netdev '\(name)' not found")
      }
    }
  }

  /// The memory backend of the machine.
  func finishMemoryBackend() throws(ReadingEnd) {
    guard case .string(let id)? = configuration.machineProperties["memory-backend"] else { return }
    if configuration.accepted.contains("mem-path") {
      throw end(.nowhere, "'-mem-path' can't be used together with'-machine memory-backend'")
    }
    if !hasObject(id) { throw end(.nowhere, "Memory backend '\(id)' not found") }
  }

  /// The objects that generate entries of the firmware's configuration.
  func checkGenerator(_ opts: Opts) throws(ReadingEnd) {
    if let id = opts["gen_id"], !hasObject(id) { throw end(opts.origin, "Cannot find object ID '\(id)'") }
  }

  // MARK: VNC

  /// Each server's address: `HOST:DISPLAY`, `unix:PATH` or `none`.
  func finishVNC() throws(ReadingEnd) {
    for server in configuration.vnc {
      do throws(Complaint) { try checkVNC(server.text("vnc") ?? "") } catch { throw end(error, server.origin) }
      let audiodevs = configuration.audiodevs
      if let id = server.text("audiodev"), !audiodevs.contains(where: { $0.text("id") == id }) {
        throw end(server.origin, "Audiodev '\(id)' not found")
      }
    }
  }

  private func checkVNC(_ address: String) throws(Complaint) {
    if address.isEmpty || address == "none" || address.hasPrefix("unix:") { return }
    guard let colon = address.lastIndex(of: ":") else { throw Complaint("no vnc port specified") }
    let display = String(address[colon...].dropFirst())
    if display.isEmpty { throw Complaint("vnc port cannot be empty") }
    guard case .value(let number) = readNumber(display) else {
      throw Complaint("can't convert to a number: \(display)")
    }
    if number > 65535 - 5900 { throw Complaint("port \(display) out of range") }
  }
}
