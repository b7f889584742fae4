// `print`: a calculator on the human monitor.
import Event
import JSON
import Monitor

extension CommandRow<Session> {
  /// `print|p [/FORMAT] EXPRESSION`: the value, as QEMU 7.2 prints it.
  static let print = Self(
    "print", help: "print the value of an expression",
    parameters: GivenFormat.parameters + [.required("value", .int)], flags: [.humanOnly],
    human: HumanFace("print|p", arguments: "fmt:/,value:l", usage: "/fmt expr"),
    encode: { (text: String, json) in json.string(text) },
    show: { $0 },
    now: { (_, arguments) throws(Failure) in
      GivenFormat(arguments).format.text(try arguments.int("value"))
    })
}
