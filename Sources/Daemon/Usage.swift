// What `--help` and `--version` print.
import Monitor

let versionLine = "\(Version.package), QEMU \(Version.major).\(Version.minor).\(Version.micro) on the wire"

let usage = """
  usage: qmond [--monitor ADDRESS[,KEY=VALUE...]]... [--machine ...] [--device ...] [--guest ...]

  A machine monitor that speaks QEMU's protocols (QMP and the human monitor) in front of a simulated machine.
  Commands are asynchronous: a monitor goes on accepting commands while others wait for the guest.

  --monitor ADDRESS[,KEY=VALUE...]   a monitor endpoint; may be given more than once. Without any: stdio
      ADDRESS                  unix:PATH, tcp:HOST:PORT or stdio
      mode=control|readline    QMP, or the human monitor (default: control; readline on stdio)
      order=completion|issue   commands with different ids side by side, or one at a time as QEMU does
      deadline=TIME            how long a command may wait on the guest (default 5s; 0 is for ever)
      inflight=N               unanswered commands at which reading stops (default 1024; 8 with order=issue)
      clients=N                clients served at once; the next one waits (default: any number; QEMU serves 1)
      pretty=on|off            indented JSON
      name=NAME                the endpoint's name in logs and listings
      machine=NAME             the machine it monitors (default: the first)
  --machine KEY=VALUE,...            a machine; may be given more than once
      name=NAME  uuid=UUID  memory=SIZE (default 1G)  paused=on|off
  --device virtio-balloon[,KEY=VALUE...]
      id=ID                    the device's id (default balloon0)
      query=guest|host         query-balloon asks the guest, or answers at once as QEMU does
      machine=NAME             the machine it belongs to (default: every)
  --device none                      no balloon
  --guest KEY=VALUE,...              how the simulated guest behaves
      latency=TIME             how long it takes to answer (default 20ms)
      rate=PAGES               pages a second that its balloon moves (default 65536)
      driver=on|off            whether it has a balloon driver
      stuck=on|off             whether it never answers
      machine=NAME             the machine it runs on (default: every)
  --log-level LEVEL                  trace, debug, info, notice, warning, error or critical (default notice)
  --help, --version

  TIME is a number with a unit: us, ms, s or m. SIZE is a number with a unit: K, M, G or T.
  Talk to a QMP monitor with qmp-shell ADDRESS.
  """
