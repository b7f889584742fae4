// Report is the text that a comparison prints.

enum Report {
  /// One server's part in the comparison under one load.
  struct Side {
    let name: String
    let measurements: [Measurement]
    let calls: (each: Double, label: String)?

    func median(_ value: (Measurement) -> Double?) -> Double? {
      Spread(measurements.compactMap(value))?.median
    }
  }

  static func shape(_ shape: Shape, rounds: Int, options: LoadOptions, _ sides: [Side]) -> String {
    let seconds = Spread(sides.flatMap(\.measurements).map(\.window.seconds))?.median
    var lines = [
      "\(shape): \(shape.connections) connections, \(shape.depth) outstanding on each; "
        + "\(rounds) rounds of \(Text.decimal(seconds, 2)) s each, medians",
      Text.row(
        "",
        [
          "requests/s", "p50 us", "p99 us", "max us", "CPU us/req", "user", "system", "calls/req", "busy", "gen busy",
        ]),
    ]
    lines += sides.map(row)
    let (first, second) = (sides[0], sides[1])
    let throughput = ratios(first, second) { $0.window.throughput }
    let cost = ratios(first, second) { $0.serverCost }
    lines.append("throughput \(first.name)/\(second.name)   " + (Spread(throughput)?.text(3) ?? "-"))
    lines.append("CPU/request \(first.name)/\(second.name)  " + (Spread(cost)?.text(3) ?? "-"))
    lines.append("pair by pair  " + throughput.map { Text.decimal($0, 3) }.joined(separator: " "))
    if let label = sides.compactMap(\.calls).first?.label {
      lines.append("calls/req: \(label), in a pass of its own; user and system: split by clock ticks")
    }
    for side in sides {
      let errors = side.measurements.map(\.window.errors).reduce(0, +)
      if errors > 0 { lines.append("note: \(side.name) answered \(errors) requests with an error") }
      lines += warnings(side.measurements, options: options).map { "\($0) (\(side.name))" }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  static func starts(_ count: Int, names: [String], milliseconds: [[Double]], megabytes: [[Double]]) -> String {
    var lines = [
      "start: \(count) each, from spawning to the greeting line; medians",
      Text.row("", ["greeting ms", "min", "max", "RSS MB"]),
    ]
    for (index, name) in names.enumerated() {
      let times = Spread(milliseconds[index])
      let memory = Spread(megabytes[index])?.median
      lines.append(
        Text.row(
          name,
          [
            Text.decimal(times?.median, 2), Text.decimal(times?.minimum, 2), Text.decimal(times?.maximum, 2),
            Text.decimal(memory, 1),
          ]))
    }
    return lines.joined(separator: "\n")
  }

  /// What makes measurements doubtful: a generator busier than the server, or others on the CPUs.
  static func warnings(_ measurements: [Measurement], options: LoadOptions) -> [String] {
    guard let generator = Spread(measurements.map(\.generatorBusy))?.median,
      let server = Spread(measurements.compactMap(\.serverBusy))?.median,
      let serverWaited = Spread(measurements.map(\.serverWaited))?.median,
      let generatorWaited = Spread(measurements.map(\.generatorWaited))?.median
    else { return [] }
    var warnings: [String] = []
    if generator > 0.95, server < 0.9, !options.spin {
      warnings.append(
        "warning: the generator was the limit: busy \(Text.percent(generator)), server \(Text.percent(server))")
    }
    if max(serverWaited, generatorWaited) > 0.05, !options.noPin, !options.oneCPU {
      warnings.append(
        "warning: others had the CPUs: the server waited \(Text.percent(serverWaited)) of the time, "
          + "the generator \(Text.percent(generatorWaited))")
    }
    return warnings
  }

  private static func row(_ side: Side) -> String {
    let latency = { (share: Double) in
      Text.microseconds(UInt64(side.median { Double($0.window.latencies.percentile(share)) } ?? 0))
    }
    let user = side.median { measurement in
      measurement.userShare.flatMap { share in measurement.serverCost.map { $0 * share } }
    }
    let system = side.median { measurement in
      measurement.userShare.flatMap { share in measurement.serverCost.map { $0 * (1 - share) } }
    }
    return Text.row(
      side.name,
      [
        Text.decimal(side.median { $0.window.throughput }), latency(0.5), latency(0.99),
        Text.microseconds(UInt64(side.median { Double($0.window.latencies.maximum) } ?? 0)),
        Text.decimal(side.median(\.serverCost), 2), Text.decimal(user, 2), Text.decimal(system, 2),
        Text.decimal(side.calls?.each, 2), Text.percent(side.median(\.serverBusy)),
        Text.percent(side.median(\.generatorBusy)),
      ])
  }

  private static func ratios(_ first: Side, _ second: Side, _ value: (Measurement) -> Double?) -> [Double] {
    zip(first.measurements, second.measurements).compactMap { pair in
      guard let dividend = value(pair.0), let divisor = value(pair.1), divisor > 0 else { return nil }
      return dividend / divisor
    }
  }
}
