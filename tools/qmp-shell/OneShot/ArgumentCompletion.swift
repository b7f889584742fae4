// Completing the command line of one-shot use in bash, zsh and fish: the server is asked what it offers.
import Event
import JSON

/// The commands that may stand where the last of `words` is being typed; `words` begin with the program's name.
/// Nothing if there is no server to ask. Arguments aren't completed: shells break words at their equals signs.
func completeCommand(_ words: [String]) -> [String] {
  var operands: [String] = []
  for (last, word) in zip(words, words.dropFirst()) where !word.hasPrefix("-") && !takesValue(last) {
    operands.append(word)
  }
  guard operands.count <= 2, let first = operands.first, let address = try? ServerAddress(first),
    case .socket = address,
    let loop = try? Loop()
  else { return [] }
  var options = ShellOptions()
  options.timeout = .seconds(1)
  let exchange = Exchange(loop, QMPClient(loop, address), options)
  var introspection: Introspection?
  try? exchange.run {
    exchange.client.introspect { found in
      introspection = found
      exchange.finish()
    }
  }
  return (introspection?.commandNames ?? []) + ["events"]
}

/// Whether the word behind this option is its value.
private func takesValue(_ option: String) -> Bool {
  ["--timeout", "-g", "--get", "--until", "-r", "--repeat", "-i", "--interval", "--history", "-l", "--logfile"]
    .contains(option)
}
