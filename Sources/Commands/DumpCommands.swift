// Dumps of the guest's memory: `dump-guest-memory`, and how far the last one is.
import Event
import JSON
import Machine
import Monitor

/// How far a dump is, in bytes.
private struct DumpProgress {
  let status: GuestDump.Status
  let completed: UInt64
  let total: UInt64
}

extension CommandRow<Machine> {
  /// `dump-guest-memory paging=BOOL protocol=file:PATH|fd:NAME [detach=BOOL] [begin=N length=N] [format=FORMAT]`:
  /// writes the guest's memory; the guest stands still meanwhile. Completes when that is done, after DUMP_COMPLETED, or
  /// at once with `detach`. The dump goes on without its client; cancelled, it leaves the file as it is then.
  static let dumpGuestMemory = Self(
    "dump-guest-memory",
    help: "write the guest's memory to a file (-p: as the guest maps it, -d: in the background, -z, -l, -s: kdump's"
      + " format with zlib, lzo, snappy, -w: Windows' format)",
    human: HumanFace(
      "dump-guest-memory",
      arguments: "paging:-p,detach:-d,windmp:-w,zlib:-z,lzo:-l,snappy:-s,filename:F,begin:l?,length:l?",
      usage: "[-p] [-d] [-z|-l|-s|-w] filename [begin length]", translate: dumpOptions),
    clientLoss: .detach, encode: { (_: Void, json) in json.emptyObject() },
    cancelled: { machine, ticket in machine.dump.forget(ticket) }, later: dump)

  /// `query-dump`: `{status, completed, total}` of the last dump, in bytes.
  static let queryDump = Self(
    "query-dump", help: "show how far the last dump is", human: HumanFace("info dump"),
    encode: { (progress: DumpProgress, json) in
      json.beginObject()
      json.member("total", progress.total)
      json.member("status", progress.status.rawValue)
      json.member("completed", progress.completed)
      json.endObject()
    },
    show: { progress in
      let status = "Status: \(progress.status.rawValue)"
      guard progress.status == .active else { return status }
      let share = progress.total == 0 ? 0 : progress.completed * 10000 / progress.total
      return "\(status)\nFinished: \(share / 100).\((share % 100).padded(to: 2, radix: 10)) %"
    },
    now: { machine, _ in
      let dump = machine.dump
      return DumpProgress(status: dump.status, completed: dump.completed, total: dump.total)
    })

  /// `query-dump-guest-memory-capability`: `{formats}`.
  static let queryDumpCapability = Self(
    "query-dump-guest-memory-capability", help: "list the formats that memory can be dumped in",
    encode: { (_: Void, json) in
      json.beginObject()
      json.key("formats")
      json.value(.array(DumpRequest.Format.allCases.filter(\.isAvailable).map { .string($0.rawValue) }))
      json.endObject()
    }, now: { _, _ in })
}

private func dump(
  _ machine: Machine, _ arguments: borrowing Arguments, _ completion: consuming Completion<Void>
) throws(Failure) {
  try machine.dump.checkStartable()
  let request = try dumpRequest(arguments)
  let descriptor = try dumpDescriptor(arguments.string("protocol"), arguments.session.descriptors)
  try machine.dump.begin(request, to: descriptor)
  if arguments.optionalBool("detach") ?? false { return completion.complete() }
  machine.dump.whenEnded(completion)
}

private func dumpRequest(_ arguments: borrowing Arguments) throws(Failure) -> DumpRequest {
  let (begin, length) = (arguments.optionalInt("begin"), arguments.optionalInt("length"))
  let format = arguments.optionalString("format").flatMap(DumpRequest.Format.init) ?? .elf
  if format != .elf && (arguments.flag("paging") || begin != nil || length != nil) {
    throw Failure("kdump-compressed format doesn't support paging or filter")
  }
  if begin != nil && length == nil { throw Failure("Parameter 'length' is missing") }
  if begin == nil && length != nil { throw Failure("Parameter 'begin' is missing") }
  if !format.isAvailable { throw Failure("\(format.rawValue) is not available now") }
  // As seen by paging is as it is: the guest doesn't page.
  return DumpRequest(format, range: begin.flatMap { begin in length.map { (begin, $0) } })
}

private func dumpDescriptor(_ place: String, _ descriptors: NamedDescriptors) throws(Failure) -> Int32 {
  if place.hasPrefix("fd:") { return try descriptors.take(String(place.dropFirst(3))) }
  guard place.hasPrefix("file:") else { throw Failure("Invalid parameter 'protocol'") }
  let path = String(place.dropFirst(5))
  do throws(SystemError) { return try FileWriter.create(path, mode: 0o400) } catch {
    throw Failure("Could not open '\(path)': \(error)")
  }
}

extension Arguments {
  func flag(_ name: StaticString) -> Bool { optionalBool(name) ?? false }
}

private func dumpOptions(_ typed: [Value.Member]) throws(Failure) -> [Value.Member] {
  var members = typed
  let formats = [("windmp", "win-dmp"), ("zlib", "kdump-zlib"), ("lzo", "kdump-lzo"), ("snappy", "kdump-snappy")]
  let chosen = formats.filter { members.take($0.0) }.map(\.1)
  if chosen.count > 1 { throw Failure("only one of '-z|-l|-s|-w' can be set") }
  if let format = chosen.first { members.set("format", .string(format)) }
  if members["paging"] == nil { members.set("paging", false) }
  members.set("protocol", .string("file:" + (members.text("filename") ?? "")))
  _ = members.take("filename")
  return members
}
