// The serial ports of a command line that lead to the guest agent.
import Event
import JSON
import Machine
import QEMUOptions

extension Machine {
  /// Connects the guest agent to each virtio serial port that has its name and a character device.
  func makeAgentPorts(_ configuration: EmulatorConfiguration) throws(EmulatorOptionError) -> [AgentPort] {
    var ports: [AgentPort] = []
    for device in configuration.devices {
      guard device.value["driver"] == "virtserialport", device.value["name"] == .string(GuestAgent.portName),
        case .string(let name)? = device.value["chardev"], let chardev = chardevs.device(named: name)
      else { continue }
      var id: String?
      if case .string(let given)? = device.value["id"] { id = given }
      do throws(Failure) { ports.append(try connectAgent(to: chardev, id: id)) } catch {
        throw EmulatorOptionError(device.origin, error.description)
      }
    }
    return ports
  }
}
