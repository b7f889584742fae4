// What holds for every document: it is written as valid JSON, which parses to the same value, and its views agree.
import FuzzSupport
import JSON

enum DocumentCheck {
  static func check(_ root: View) {
    let value = root.value()
    let text = written(pretty: false) { $0.view(root) }
    require(StrictJSON.isValue(Array(text.utf8)), "what is written is JSON: \(text)")
    require(written(pretty: false) { $0.value(value) } == text, "a copy is written as its view: \(text)")

    let again = parsed(text)
    require(isSame(value, again), "what is written parses to the same value: \(text)")
    // Written once, doubles without a fraction have become integers; from then on nothing changes.
    let second = written(pretty: false) { $0.value(again) }
    require(parsed(second) == again, "written twice it is the same value: \(second)")
    if text.utf8.count < 500 { checkIndented(root, again) }
    checkViews(root)
    checkStructure(root, value, again)
    checkBuffer(root, text)
  }

  /// Only for short documents: indentation grows with the square of the nesting.
  private static func checkIndented(_ root: View, _ value: Value) {
    let text = written(pretty: true) { $0.view(root) }
    require(StrictJSON.isValue(Array(text.utf8)), "what is written indented is JSON: \(text)")
    require(parsed(text) == value, "indented it is the same value: \(text)")
  }

  private static func parsed(_ text: String) -> Value {
    do { return try Value.parse(text) } catch {
      require(false, "what is written parses (\(error)): \(text)")
      return .null
    }
  }

  /// Whether both are the same value, an integer being the same as an equal double.
  private static func isSame(_ one: Value, _ other: Value) -> Bool {
    switch (one, other) {
    case (.double(let one), .double(let other)): one == other
    case (.double(let one), .int(let other)): one == Double(other)
    case (.array(let one), .array(let other)): one.count == other.count && zip(one, other).allSatisfy(isSame)
    case (.object(let one), .object(let other)):
      one.count == other.count
        && zip(one, other).allSatisfy { $0.key.utf8.elementsEqual($1.key.utf8) && isSame($0.value, $1.value) }
    default: one == other
    }
  }

  /// The members and elements of each container are as many as it says, and found by their keys.
  private static func checkViews(_ root: View) {
    var open = [root]
    while let view = open.popLast() {
      let (elements, members) = (Array(view.elements), Array(view.members))
      require(elements.count + members.count == view.count, "a container has what it counts")
      open += elements
      for (key, value) in members {
        require(key.bytes.flatMap { view.member($0) }?.looks(at: value) == true, "a member is found by its key")
        open.append(value)
      }
      require(view["id"]?.kind == members.first { $0.key.equals("id") }?.value.kind, "id is found by its name")
      if let uint = view.uint { require(view.double == Double(uint), "an integer is a double, too") }
    }
  }

  /// Structures are equal exactly if values are.
  private static func checkStructure(_ root: View, _ value: Value, _ again: Value) {
    var parser = Parser()
    let text = Array((written(pretty: false) { $0.value(again) } + " ").utf8)
    var offset = 0
    _ = text.withUnsafeBytes { parser.next($0, &offset) }
    var (one, other) = ([UInt8](), [UInt8]())
    root.appendStructure(to: &one)
    parser.root.appendStructure(to: &other)
    require((one == other) == (value == again), "structures are equal exactly if values are")
  }

  /// A writer's buffer gives back what was written, whatever was dropped of it.
  private static func checkBuffer(_ root: View, _ text: String) {
    var json = Writer()
    for _ in 0..<2 {
      json.view(root)
      json.endMessage()
    }
    let line = Array((text + "\r\n").utf8)
    let taken = text.utf8.count * 3 / 2
    json.removeFirst(taken)
    var left = Array((line + line)[taken...])
    require(json.withBytes { $0.elementsEqual(left) }, "what wasn't taken is left")
    json.truncate(to: left.count / 2)
    left.removeLast(left.count - left.count / 2)
    json.view(root)
    left += text.utf8
    var drained: [UInt8] = []
    json.drain { drained += $0 }
    require(drained == left && json.count == 0, "what is drained is all that was left")
  }
}

extension View {
  /// Whether both look at the same value, as far as can be told without looking inside of containers.
  fileprivate func looks(at other: View) -> Bool {
    if let bytes, let others = other.bytes {
      return bytes.baseAddress == others.baseAddress && bytes.count == others.count
    }
    return kind == other.kind && count == other.count && int == other.int && double == other.double
  }
}
