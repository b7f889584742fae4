// The shape of requests.
import JSON
import TestSupport
import Testing

@Suite struct EnvelopeTests {
  @Test(
    "of several errors QEMU's first is reported, whatever the order of the members",
    arguments: [
      #"{"execute": "query-name", "foo": 1, "bar": 2}"#, #"{"bar": 2, "execute": "query-name", "foo": 1}"#,
      #"{"foo": 1, "bar": 2, "execute": "query-name"}"#,
    ])
  func firstError(request: String) throws {
    let client = try TestMonitor().control()
    #expect(client.exchange(request) == [failure("QMP input member 'bar' is unexpected")])
  }
}
