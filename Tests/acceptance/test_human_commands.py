"""The human monitor's commands against QEMU's: what both print for good and wrong values, on a machine without anything
and on a PC. Differences that stand are listed, with a reason each."""

import os
import re
import shutil

import pytest

from conftest import ROOT
from test_human_language import Pair

OURS = ROOT / os.environ.get("QEMU_EMULATOR", ".build/release/qemu-system-x86_64")
REAL = shutil.which("qemu-system-x86_64", path="/usr/bin")
MACHINES = {"none": ["-machine", "none"], "pc": ["-machine", "pc,accel=tcg", "-m", "16"]}

pytestmark = pytest.mark.skipif(not (OURS.exists() and REAL), reason="needs the drop-in and QEMU")

LINES = """
announce_self
announce_self -x
announce_self "a,b" id1
announce_self a b c
block_job_cancel j
block_job_cancel -f j
block_job_complete j
block_job_pause j
block_job_resume j
block_job_set_speed j 1M
block_job_set_speed j -1
block_resize d 1M
block_resize d 1.5K
block_set_io_throttle d 1 2 3 4 5
block_set_io_throttle d 1 2 3 4 5 6
block_stream d
block_stream d 1M b
boot_set c
boot_set zz
boot_set nc
boot_set cc
boot_set once=c
boot_set ""
boot_set acdn
boot_set p
calc_dirty_rate 0
calc_dirty_rate 100
calc_dirty_rate -r -b 1
calc_dirty_rate 1 5
cancel_vcpu_dirty_limit
cancel_vcpu_dirty_limit 99
set_vcpu_dirty_limit 1
set_vcpu_dirty_limit 1 1
change d f
change -f d f
change d -f f
change d f raw xx
change d f raw retain
change vnc localhost:1
change vnc password
change vnc passwd x
change vnc password x
change vnc password x read-only
chardev-add foo
chardev-add null,id=n1
chardev-add null,id=n1
chardev-add null
chardev-add backend=null,id=n2
chardev-add id=n3
chardev-add nosuch,id=n4
chardev-add socket,id=s0
chardev-add ringbuf,id=rb,size=1000
chardev-add ringbuf,id=rb,size=1024
chardev-add null,id=n9,foo=1
chardev-add help
chardev-add pty,id=p1
chardev-add mux,id=m1
chardev-add mux,id=m1,chardev=n1
chardev-add null,id=_x
chardev-add null,id=mm,mux=on
chardev-change n1 null
chardev-change nosuch null
chardev-change n1 ringbuf,size=64
chardev-change n1 nosuch
chardev-change n1 foo=bar
chardev-change mm null
chardev-change n2 ringbuf,size=64
chardev-remove nosuch
chardev-remove n1
chardev-send-break nosuch
chardev-send-break rb
ringbuf_write rb hello
ringbuf_read rb 3
ringbuf_read rb 0
ringbuf_read nosuch 5
client_migrate_info spice h 1 2 x
client_migrate_info vnc h
closefd f
commit all
commit d
cpu 0
cpu 1
delvm t
device_add
device_add foo
device_add foo,id=_
device_add e1000,foo=1
device_add id=foo
device_add cpu
device_add ,
device_del d
drive_backup d f
drive_backup -n -f -c d f raw
drive_del d
drive_mirror d f
drive_mirror -n -f d f raw
dump-guest-memory -z -l f
dump-guest-memory -w -z f
dump-guest-memory -z -p f
dump-guest-memory f 5
dump-guest-memory -p -z /nosuch/d
dump-guest-memory -s /nosuch/d
dump-guest-memory /nosuch/d
dump-guest-memory -z dump
dump-guest-memory dump 0x1000 4096
dump-guest-memory -w dump
dump-guest-memory -z /dev/full
info dump
dumpdtb f
eject d
eject -f d
exit_preconfig
expire_password vnc now
expire_password spice now
expire_password foo now
expire_password vnc now -d foo
expire_password spice now -d foo
set_password vnc foo
set_password spice foo
set_password vnc foo -d bar keep
set_password vnc foo fail
set_password vnc foo zz
getfd f
gpa2hva 0
gpa2hva 0x1000000000
gpa2hva 0xfee00000
gpa2hva 0xfffff000
gpa2hpa 0xfed00000
gva2gpa 0
gva2gpa 0x12345
gva2gpa -1
hostfwd_add tcp::1-:2
hostfwd_add foo tcp::1-:2
hostfwd_remove tcp::1
hostfwd_remove foo tcp::1
i/b 0x20
i/b 0x60
i/b 0x64
i/w 0x64
i/c 0x64
i/g 0x64
i/b 0x70
i/b 0x81
i/w 0xcf8
i/h 0x3f8
i/w 0x1234
i/i 0x1234
i 0x1234
i/i 0
i/b 0xfffe
i/h 0xffff
o/b 0x80 0xff
i/w 0x80
o/b 0x92 2
i/b 0x92
o/w 0xcf8 0x80000000
i/w 0xcf8
loadvm t
savevm
savevm t
log none
log int
log int,op
log all
log none
logfile /nosuch/x
log int
log none
log tid
logfile f-%x.txt
log none
logfile f-%d-%d.txt
logfile a%%b
logfile log.txt
log none
log tid
logfile log-%d\u0301.txt
log tid
log none
mce 0 1 2 3 4 5
mce 5 1 2 3 4 5
mce -b 0 1 2 3 4 5
memsave 0 16 "m"
memsave 0x1000 0 "m"
memsave 0xffff00 5000 "m"
memsave -5 2 "m"
memsave 0 1 "/nosuch/m"
pmemsave 0 16 "m"
pmemsave 0xffff00 5000 "m"
pmemsave 0 1 "/nosuch/m"
pmemsave 0 16 "/dev/null"
pmemsave 0 16384 "/dev/full"
memsave 0 16384 "/dev/full"
memsave 0 16 "/dev/null"
migrate foo
migrate -d foo
migrate -d tcp:127.0.0.1:1
migrate -r tcp:h:1
migrate_cancel
migrate_continue foo
migrate_continue pre-switchover
migrate_incoming foo
migrate_pause
migrate_recover foo
migrate_set_capability foo on
migrate_set_capability xbzrle on
migrate_set_capability xbzrle off
migrate_set_parameter foo 1
migrate_set_parameter announce-max zz
migrate_set_parameter announce-max 99999999999999999999
migrate_set_parameter compress-level 300
migrate_set_parameter compress-level 5k
migrate_set_parameter compress-wait-thread 1
migrate_set_parameter max-bandwidth zz
migrate_set_parameter multifd-compression zz
migrate_set_parameter x-checkpoint-delay -1
migrate_set_parameter block-bitmap-mapping x
migrate_start_postcopy
mouse_button 0
mouse_button 8
mouse_move 1 2
mouse_move a b
mouse_move 1 2 x
mouse_set 0
mouse_set 1
mouse_set 2
nbd_server_add d
nbd_server_add -w d n
nbd_server_remove n
nbd_server_remove -f n
nbd_server_start foo
nbd_server_start -w localhost:0
nbd_server_stop
netdev_add
netdev_add foo
netdev_add user
netdev_add hubport,id=h1
netdev_add foo,id=u3
netdev_add user,id=u4,foo=1
netdev_add none,id=x
netdev_del n
nmi
object_add foo
object_add foo,id=x
object_add secret,id=x
object_add secret,id=x,data=abc
object_add secret,id=x,data=abc
object_add qom-type=secret,id=y,data=abc
object_add secret,data=abc
object_add secret,id=z,foo=1
object_add iothread,id=io,poll-max-ns=zz
object_add iothread,id=io,poll-max-ns=5
object_add memory-backend-ram,id=mb
object_add memory-backend-ram,id=mb,size=zz
object_add {"qom-type":"iothread","id":"i2"}
object_add {"qom-type":"iothread"}
object_add {
object_add iothread,id
object_add iothread,id=_q
object_del nosuch
object_del x
pcie_aer_inject_error r 1
pcie_aer_inject_error -a -c r 1
pcie_aer_inject_error -c -a r 1
p $eax
p $pc
p $edx
p $cs.base + 1
p $ds.limit
p $rip
p $cr0
qemu-io n "read 0 1"
qemu-io -d n "read 0 1"
qom-get /machine graphics
qom-get /nosuch type
qom-list
qom-list /nosuch
qom-set /machine type 5
qom-set /nosuch type 5
qom-set /machine foo 5
qom-set /machine graphics off
qom-get /machine graphics
qom-set -j /machine graphics true
qom-get /machine graphics
qom-set -j /machine graphics {
qom-set -j /machine graphics 5
qom-set /machine graphics zz
qom-set /machine initrd "a b"
qom-get /machine initrd
qom-set -j /machine initrd "a b"
qom-get /machine initrd
qom-set /objects/io poll-max-ns 5k
qom-set /objects/io poll-max-ns 0x10
qom-get /objects/io poll-max-ns
replay_break 5
replay_delete_break
replay_seek 5
screendump f
screendump f -f png
screendump f -f foo
screendump f d
screendump f -f ppm d 5
sendkey a
sendkey ctrl-alt-f1
sendkey foo
sendkey ctrl-foo
sendkey a 500
sendkey 0x1e
sendkey 0xffff
sendkey ctrl-
sendkey -
sendkey <
sendkey A
sendkey unmapped
sendkey 12
sendkey 0x
sendkey 0x-5
sendkey kp_enter
set_link n on
singlestep foo
singlestep on
info status
singlestep off
info status
snapshot_blkdev d
snapshot_blkdev d f
snapshot_blkdev -n d f qcow2
snapshot_blkdev_internal d n
snapshot_delete_blkdev_internal d n i
stopcapture 0
sum 0 10
sum 0x100000 0x1000
sum 0 0
sync-profile
sync-profile on
sync-profile
sync-profile off
sync-profile foo
system_wakeup
trace-event foo on
trace-event qmp_job_cancel on
trace-event qmp_job_cancel on 0
watchdog_action foo
watchdog_action none
wavcapture w a
x 0
x/4xw 0x1000
x/20xb 0x1000
x/20cb 0x1000
x/10ch 0x1000
x/9cw 0x1000
x/4dh 0x1000
x/5uw 0x1000
x/9og 0x1000
x/3i 0x1000
x/0x 0
x/2xg 0xfffffc
xp/4xb 0xa0000
xp/20xw 0xffffe0
xp/4xb 0x10000000
xp/4xb 0xfffbffff
xp/3i 0x1000
xp -1
x_colo_lost_heartbeat
info cpus
info registers
info registers -a
info registers 0
info registers 5
info lapic
info lapic 0
info lapic 7
info mem
info tlb
info pic
info irq
info mice
""".strip().split("\n")

#: Lines that QEMU does and that aren't simulated here, and what is missing.
NOT_SIMULATED = {
    "gdbserver foo": "code that could be debugged",
}

#: Other lines whose output differs, on one of the machines at least, and why.
DIFFERENT = {
    "x/4xb 0xffff0": "the firmware's code isn't there", "xp/4xb 0xe0000": "the firmware's code isn't there",
    "i/b 0x71": "the clock isn't behind its ports", "i/b 0x510": "the firmware's settings aren't behind their ports",
    "log foo": "the list describes the items in words of its own",
    "boot_set c\u0301": "an error never shows half of a character",
    "dump-guest-memory dump 0 0": "a library of QEMU's complains, too",
    'pmemsave 0 16 "/dev/full"': "an error of the last 4096 bytes is told too",
}


def masked(text):
    text = re.sub(r"thread_id=\d+", "thread_id=N", text)
    text = re.sub(r"/dev/pts/\d+", "/dev/pts/N", text)
    return re.sub(r"(Host (?:virtual|physical) address .* is) 0x[0-9a-f]+", r"\1 N", text)


@pytest.fixture(params=MACHINES)
def pair(request, directory):
    pair = Pair(directory, *MACHINES[request.param])
    yield pair
    pair.end()


def test_outputs(pair):
    differences = []
    for line in LINES:
        ours, theirs = map(masked, pair.ask(line))
        if ours != theirs:
            differences.append((line, ours, theirs))
    assert differences == []


def test_what_differs(directory):
    """The lists stay true: each line still differs on one machine at least, and what isn't simulated says it."""
    pairs = []
    for name, options in MACHINES.items():
        (directory / name).mkdir()
        pairs.append(Pair(directory / name, *options))
    try:
        for line in [*NOT_SIMULATED, *DIFFERENT]:
            answers = [pair.ask(line) for pair in pairs]
            assert any(ours != theirs for ours, theirs in answers), line
            assert line in DIFFERENT or any("not simulated" in ours for ours, _ in answers), line
    finally:
        for pair in pairs:
            pair.end()
