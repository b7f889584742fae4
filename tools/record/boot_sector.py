"""A guest of 512 bytes that does what its serial port tells it: the boot sector of a disk.

It sends R when it has started, and then takes requests: `b` or `w`, a port of two bytes and a value of one or of two,
which it writes there (all numbers begin with their low byte); `t` has it cause a triple fault. The source, for GNU as:

        .code16
        cli; xor %ax, %ax; mov %ax, %ds; mov %ax, %ss; mov $0x7000, %sp
        mov $'R', %al; mov $0x3f8, %dx; out %al, %dx
loop:   call get; cmp $'b', %al; je byte; cmp $'w', %al; je word; cmp $'t', %al; jne loop
        lidtl none; int $3
byte:   call port; call get; out %al, %dx; jmp loop
word:   call port; call get; mov %al, %bl; call get; mov %al, %bh; mov %bx, %ax; out %ax, %dx; jmp loop
port:   call get; mov %al, %cl; call get; mov %al, %ch; mov %cx, %dx; ret
get:    push %dx; mov $0x3fd, %dx
wait:   in %dx, %al; test $1, %al; jz wait
        mov $0x3f8, %dx; in %dx, %al; pop %dx; ret
none:   .long 0, 0
"""

import struct

CODE = bytes.fromhex(
    "fa31c08ed88ed0bc0070b052baf803eee83b003c62740f3c7774143c7475f1660f011e5d7ccce81800e82200eeebe1e8"
    "0f00e8190088c3e8140088c789d8efebcfe80a0088c1e8050088c589cac352bafd03eca80174fbbaf803ec5ac3000000"
    "0000000000")


def image():
    """A disk that begins with it."""
    return CODE.ljust(510, b"\0") + b"\x55\xaa" + bytes((10 << 20) - 512)


def write(port, value, width):
    """The request to write `value` of `width` bytes to `port`."""
    return b"b" + struct.pack("<HB", port, value) if width == 1 else b"w" + struct.pack("<HH", port, value)
