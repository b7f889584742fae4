// Prints a manual page: man-pages qmond | qmond.conf | qmp-shell < (the shell's own description, as JSON).
import Glibc
import JSON

private func input() -> String {
  var text = ""
  while let line = readLine(strippingNewline: false) { text += line }
  return text
}

let page: ManualPage?
switch CommandLine.arguments.dropFirst().first {
case "qmond": page = daemonPage()
case "qmond.conf": page = configurationPage()
case "qmp-shell": page = (try? Value.parse(input())).flatMap(shellPage)
default: page = nil
}
guard let page else {
  print(
    "usage: man-pages qmond | qmond.conf | qmp-shell, the last with qmp-shell --experimental-dump-help as its input")
  exit(2)
}
print(page.text, terminator: "")
