// What can be asked about the simulated guest.
import Event
import JSON
import Machine
import Monitor

/// The guest, as it is shown.
struct GuestInfo {
  let options: GuestOptions
  let time: Nanoseconds
  let roundTrips: Int
  let hasPanicked: Bool
  let dirtyRate: Int64
  let intentions: [(action: GuestAction, delay: Nanoseconds)]
}

extension CommandRow<Machine> {
  /// `x-query-guest`: `{latency (ns), rate (pages/s), driver, stuck, powerdown, unplug, nmi, panicked, time (ns of guest
  /// time), balloon-round-trips, dirty-rate (pages/s), actions: [{action, after (ns of guest time)}]}`; the actions are
  /// what `x-guest` has it do later.
  static let queryGuest = Self(
    "x-query-guest", help: "show the simulated guest",
    returns: .object([
      .required("latency", .int), .required("rate", .int), .required("driver", .bool), .required("stuck", .bool),
      .required("powerdown", .oneOf(GuestOptions.Powerdown.allCases.map(\.rawValue))),
      .required("unplug", .oneOf(GuestOptions.Unplug.allCases.map(\.rawValue))),
      .required("nmi", .oneOf(GuestOptions.NMI.allCases.map(\.rawValue))),
      .required("panicked", .bool), .required("time", .int), .required("balloon-round-trips", .int),
      .required("dirty-rate", .int),
      .required("actions", .list(.object([.required("action", .string), .required("after", .int)]))),
    ]),
    human: HumanFace("info guest"),
    encode: { (info: GuestInfo, json) in
      json.beginObject()
      json.member("latency", info.options.latency)
      json.member("rate", info.options.rate)
      json.member("driver", info.options.hasDriver)
      json.member("stuck", info.options.isStuck)
      json.member("powerdown", info.options.powerdown.rawValue)
      json.member("unplug", info.options.unplug.rawValue)
      json.member("nmi", info.options.nmi.rawValue)
      json.member("panicked", info.hasPanicked)
      json.member("time", info.time)
      json.member("balloon-round-trips", info.roundTrips)
      json.member("dirty-rate", info.dirtyRate)
      json.key("actions")
      json.beginArray()
      for (action, delay) in info.intentions {
        json.beginObject()
        json.member("action", action.name.rawValue)
        json.member("after", delay)
        json.endObject()
      }
      json.endArray()
      json.endObject()
    },
    show: { info in
      let options = info.options
      let first =
        "guest: latency=\(DurationText.format(options.latency)) rate=\(options.rate)"
        + " driver=\(options.hasDriver ? "on" : "off") stuck=\(options.isStuck ? "on" : "off")"
        + " powerdown=\(options.powerdown.rawValue) unplug=\(options.unplug.rawValue) nmi=\(options.nmi.rawValue)"
        + (info.hasPanicked ? " panicked" : "") + " balloon-round-trips=\(info.roundTrips) dirty-rate=\(info.dirtyRate)"
      let others = info.intentions.map { "\n  \($0.action.name.rawValue) after \(DurationText.format($0.delay))" }
      return first + others.joined()
    },
    now: { machine, _ in
      GuestInfo(
        options: machine.options.guest, time: machine.guestTime, roundTrips: machine.balloon?.roundTrips ?? 0,
        hasPanicked: machine.guest?.hasPanicked ?? false, dirtyRate: machine.guest?.dirtyPages.rate ?? 0,
        intentions: machine.guest?.intentions ?? [])
    })
}
