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
}

extension CommandRow<Machine> {
  /// `x-query-guest`: `{latency (ns), rate (pages/s), driver, stuck, time (ns of guest time), balloon-round-trips}`.
  static let queryGuest = Self(
    "x-query-guest", help: "show the simulated guest",
    returns: .object([
      .required("latency", .int), .required("rate", .int), .required("driver", .bool), .required("stuck", .bool),
      .required("time", .int), .required("balloon-round-trips", .int),
    ]),
    human: HumanFace("info guest"),
    encode: { (info: GuestInfo, json) in
      json.beginObject()
      json.member("latency", info.options.latency)
      json.member("rate", info.options.rate)
      json.member("driver", info.options.hasDriver)
      json.member("stuck", info.options.isStuck)
      json.member("time", info.time)
      json.member("balloon-round-trips", info.roundTrips)
      json.endObject()
    },
    show: { info in
      "guest: latency=\(DurationText.format(info.options.latency)) rate=\(info.options.rate)"
        + " driver=\(info.options.hasDriver ? "on" : "off") stuck=\(info.options.isStuck ? "on" : "off")"
        + " balloon-round-trips=\(info.roundTrips)"
    },
    now: { machine, _ in
      GuestInfo(
        options: machine.options.guest, time: machine.guestTime, roundTrips: machine.balloon?.roundTrips ?? 0)
    })
}
