// A text's meaning where a certain type is wanted.
import JSON
import Testing

@testable import qmp_shell

struct TypedTextTests {
  @Test(arguments: [
    // An integer.
    ("balloon value=much", #"{"value": "much"}"#), ("balloon value=1.5G", #"{"value": "1.5G"}"#),
    ("balloon value=true", #"{"value": true}"#), ("balloon value=0x", #"{"value": "0x"}"#),
    ("balloon value=0x+1", #"{"value": "0x+1"}"#), ("balloon value=[1]", #"{"value": [1]}"#),
    ("balloon value=99999999999999999999", #"{"value": 1e+20}"#),
    ("balloon value=9999999999T", #"{"value": "9999999999T"}"#),
    // A boolean.
    ("set_link name=n up=maybe", #"{"name": "n", "up": "maybe"}"#), ("set_link up=1", #"{"up": 1}"#),
    // Something that has members.
    ("blockdev-add cache=none", #"{"cache": "none"}"#), ("blockdev-add cache=5", #"{"cache": 5}"#),
    // A name that isn't the value's.
    ("balloon wert=512M", #"{"wert": 536870912}"#), ("no-such id=5 n=1.5", #"{"id": 5, "n": 1.5}"#),
  ])
  func whatCantBeTheWantedTypeIsWhatItLooksLike(_ line: String, _ json: String) throws {
    #expect(try arguments(line) == json)
  }

  @Test(arguments: [
    ("balloon value=512M", #"{"value": 536870912}"#), ("balloon value=512m", #"{"value": 536870912}"#),
    ("balloon value=1t", #"{"value": 1099511627776}"#), ("balloon value=0x10", #"{"value": 16}"#),
    ("balloon value=-0x10", #"{"value": -16}"#), ("balloon value=-1K", #"{"value": -1024}"#),
    ("balloon value=0xffffffffffffffff", #"{"value": 18446744073709551615}"#),
    ("balloon value=-9223372036854775808", #"{"value": -9223372036854775808}"#),
    (#"balloon value="512""#, #"{"value": "512"}"#),
    ("set_link name=1 up=on", #"{"name": "1", "up": true}"#),
    ("set_link name=true up=Off", #"{"name": "true", "up": false}"#),
    ("set_link name=null up=YES", #"{"name": "null", "up": true}"#),
    ("set_link name=[::1] up=no", #"{"name": "[::1]", "up": false}"#),
    ("screendump filename=0x10 format=png", #"{"filename": "0x10", "format": "png"}"#),
    ("screendump format=5", #"{"format": "5"}"#),
    ("qom-set path=5 property=6 value=7", #"{"path": "5", "property": "6", "value": 7}"#),
    ("qom-set value=on", #"{"value": "on"}"#), ("qom-set value=4k", #"{"value": 4096}"#),
    ("qom-set value=null", #"{"value": null}"#),
    ("device_add driver=5 id=6 bootindex=7", #"{"driver": "5", "id": "6", "bootindex": 7}"#),
  ])
  func theTypeDecides(_ line: String, _ json: String) throws {
    #expect(try arguments(line) == json)
  }

  @Test(arguments: [
    ("blockdev-add driver=qcow2 file=123", #"{"driver": "qcow2", "file": "123"}"#),
    ("blockdev-add driver=qcow2 file=null backing=null", #"{"driver": "qcow2", "file": "null", "backing": null}"#),
    ("blockdev-add driver=qcow2 backing={'driver':'raw'}", #"{"driver": "qcow2", "backing": {"driver": "raw"}}"#),
    ("blockdev-add driver=qcow2 overlap-check=all", #"{"driver": "qcow2", "overlap-check": "all"}"#),
    ("blockdev-add driver=qcow2 file=[x", "the bracket [ is not closed (column 32)"),
  ])
  func ofAnAlternateTheTextIsWhatItLooksLike(_ line: String, _ json: String) {
    #expect((try? arguments(line)) == json || refusal { try arguments(line) } == json)
  }

  @Test(arguments: [
    // The discriminator may come behind what it decides about.
    ("blockdev-add filename=5 driver=file", #"{"filename": "5", "driver": "file"}"#),
    ("blockdev-add filename=5 driver=null-co size=1K", #"{"filename": 5, "driver": "null-co", "size": 1024}"#),
    (
      "blockdev-add driver=qcow2 file.driver=file file.filename=7",
      #"{"driver": "qcow2", "file": {"driver": "file", "filename": "7"}}"#
    ),
    (
      "blockdev-add node-name=1 driver=nbd server.type=inet server.host=1 server.port=2",
      #"{"node-name": "1", "driver": "nbd", "server": {"type": "inet", "host": "1", "port": "2"}}"#
    ),
    (
      "netdev_add id=1 type=user hostfwd.0.str=80 restrict=on",
      #"{"id": "1", "type": "user", "hostfwd": [{"str": "80"}], "restrict": true}"#
    ),
    ("block-latency-histogram-set id=1 boundaries.0=5 boundaries.1=1K", #"{"id": "1", "boundaries": [5, 1024]}"#),
    ("block-latency-histogram-set id=1 boundaries=[5, 6]", #"{"id": "1", "boundaries": [5, 6]}"#),
    (
      "migrate-set-capabilities capabilities.0.capability=xbzrle capabilities.0.state=on",
      #"{"capabilities": [{"capability": "xbzrle", "state": true}]}"#
    ),
    ("send-key keys.0.type=qcode keys.0.data=1", #"{"keys": [{"type": "qcode", "data": "1"}]}"#),
    (
      "chardev-add id=1 backend.type=file backend.data.out=5",
      #"{"id": "1", "backend": {"type": "file", "data": {"out": "5"}}}"#
    ),
  ])
  func pathsFollowMembersElementsAndVariants(_ line: String, _ json: String) throws {
    #expect(try arguments(line) == json)
  }
}
