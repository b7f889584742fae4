// A configuration as a file that gives it again: `--print-config`.
import Machine
import Monitor
import Options

extension Configuration {
  /// A configuration file with everything that is in force, the defaults included.
  public var text: String {
    var sections = [section(GivenProcess.options, givenProcess)]
    sections += machines.map { section(GivenMachine.options, given($0)) }
    sections += machines.map { section(GivenDevice.options, givenDevice(of: $0)) }
    sections += machines.map { section(GivenGuest.options, givenGuest(of: $0)) }
    if monitors.contains(where: \.isDefault) {
      sections.append(
        "# The monitors are the usual ones: \(monitors.map(\.address.description).joined(separator: ", "))\n")
    } else {
      sections += monitors.map { section(GivenMonitor.options, given($0)) }
    }
    return sections.joined(separator: "\n")
  }

  private func section<Given>(_ group: OptionGroup<Given>, _ given: Given) -> String {
    var lines = ["[\(group.name)]"]
    for (key, value) in group.write(given) {
      if key == group.idKey {
        lines[0] = "[\(group.name) \(quoted(value))]"
      } else {
        lines.append("\(key) = \(isBare(value) ? value : quoted(value))")
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private var givenProcess: GivenProcess {
    GivenProcess(
      logLevel: process.logLevel, pidFile: process.pidFile,
      readyDescriptor: process.readyDescriptor.map { Int64($0) }, exitsWithParent: process.exitsWithParent,
      allowsRemote: process.allowsRemote, wireTrace: process.wireTrace, clock: process.clock,
      clockStart: process.clockStart)
  }

  private func given(_ machine: MachineOptions) -> GivenMachine {
    GivenMachine(
      name: machine.name.isEmpty ? nil : machine.name, type: machine.kind, uuid: machine.uuid, memory: machine.memory,
      paused: !machine.startsRunning,
      actions: GivenActions(
        reboot: machine.actions.reboot, shutdown: machine.actions.shutdown, panic: machine.actions.panic,
        watchdog: machine.actions.watchdog),
      dumpRate: machine.dumpRate, linkRate: machine.linkRate, incoming: machine.incoming)
  }

  private func givenDevice(of machine: MachineOptions) -> GivenDevice {
    guard let balloon = machine.balloon else {
      return GivenDevice(driver: DeviceDriver.none, machines: naming(machine))
    }
    return GivenDevice(driver: .balloon, id: balloon.id, query: balloon.query, machines: naming(machine))
  }

  private func givenGuest(of machine: MachineOptions) -> GivenGuest {
    let guest = machine.guest
    return GivenGuest(
      latency: guest.latency, rate: guest.rate, driver: guest.hasDriver, stuck: guest.isStuck, used: guest.used,
      powerdown: guest.powerdown, unplug: guest.unplug, nmi: guest.nmi, machines: naming(machine))
  }

  private func given(_ monitor: MonitorConfiguration) -> GivenMonitor {
    let settings = monitor.settings
    return GivenMonitor(
      address: monitor.address, mode: monitor.mode, name: settings.name, order: settings.order,
      deadline: settings.deadline, inflight: Int64(settings.inflight), clients: Int64(monitor.clients ?? 0),
      pretty: settings.pretty, edit: settings.editing, machine: naming(machines[monitor.machine]).first)
  }

  /// The machine's name where it must be said.
  private func naming(_ machine: MachineOptions) -> [String] { machines.count > 1 ? [machine.name] : [] }
}

/// Whether a value needs no quotes.
private func isBare(_ value: String) -> Bool {
  !value.isEmpty && value.unicodeScalars.first != "#"
    && value.unicodeScalars.allSatisfy {
      !$0.properties.isWhitespace && $0.value >= 32 && $0 != "\"" && $0 != "'"
    }
}

/// A value in double quotes.
private func quoted(_ value: String) -> String {
  var text = ""
  for scalar in value.unicodeScalars {
    switch scalar {
    case "\"", "\\": text += "\\\(scalar)"
    case "\n": text += "\\n"
    case "\t": text += "\\t"
    case _ where scalar.value < 32: text += "\\u{\(String(scalar.value, radix: 16))}"
    default: text.unicodeScalars.append(scalar)
    }
  }
  return "\"\(text)\""
}
