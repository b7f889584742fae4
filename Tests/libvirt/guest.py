"""A domain whose guest has state by which a test knows it again, on whichever host it is."""

from domain import Domain, make_image, qemu_io
from virsh import TIMEOUT

#: A disk's first sector: writes its own address into each page from 1 MiB to 64 MiB, and counts ticks at 0x600 for ever.
SECTOR = bytes.fromhex(
    "fa 31c0 8ed8"  # cli; xor ax, ax; mov ds, ax
    "0f0116407c 0f20c0 0c01 0f22c0"  # lgdt [0x7c40]; mov eax, cr0; or al, 1; mov cr0, eax
    "bb0800 8ec3 24fe 0f22c0"  # mov bx, 8; mov es, bx; and al, 0xfe; mov cr0, eax
    "66bf00001000"  # mov edi, 0x100000
    "26676689 3f 6681c700100000"  # mov [es:edi], edi; add edi, 0x1000
    "6681ff00000004 72ec"  # cmp edi, 0x4000000; jb the line above
    "fb 66ff060006 f4 ebf8"  # sti; inc dword [0x600]; hlt; jmp to the inc
).ljust(0x40, b"\0") + bytes.fromhex(
    "0f00487c0000 0000" "0000000000000000" "ffff00000092cf00"  # the table's size and place; nothing; 4 GiB of data
).ljust(510 - 0x40, b"\0") + b"\x55\xaa"
PLACE = 0x2000000


def make_disk(path, *commands):
    """A disk from which the guest starts, with more written to it."""
    sector = path.with_suffix(".sector")
    sector.write_bytes(SECTOR)
    qemu_io(make_image(path), f"write -s {sector} 0 512", *commands)
    return path


class Guest(Domain):
    """A domain that keeps something, and moves."""

    def runs_code(self):
        """Whether this is a machine that runs code; the other ones have an agent."""
        return "qmond" not in self.qmp("query-version")["package"]

    def word(self, place):
        """Four bytes of memory."""
        return int(self.hmp(f"xp /1xw {place}").split(":")[1], 16)

    def mark(self):
        """Has the guest keep something that is nowhere but in its own state, and be busy."""
        self.until(self.is_marked if self.runs_code() else self.freeze)
        return self

    def freeze(self):
        """Has the agent freeze the file systems, and the guest write to memory without an end."""
        self.guest("dirty", rate=10000)
        return "return" in self.agent("guest-fsfreeze-freeze")

    def is_marked(self):
        if self.runs_code():
            return self.word(PLACE) == PLACE
        return "frozen" in self.agent("guest-fsfreeze-status")

    def runs_on(self):
        """Whether it has what it had, and goes on."""
        assert self.is_marked(), self.agent("guest-fsfreeze-status")
        assert self.qmp("query-status")["status"] == "running"
        if self.runs_code():
            ticks = self.word(0x600)
            self.until(lambda: self.word(0x600) > ticks)
        return True

    def begin_to_move(self, other, words):
        return self.host.begin(f"migrate {self.name} {other.uri} --live --persistent --undefinesource {words}")

    def is_moving(self, process):
        """Waits until a migration that began goes on."""
        def look(text):
            assert process.poll() is None, process.communicate()[0]
            return "Memory processed" in text

        self.host.wait(f"domjobinfo {self.name}", look)

    def move(self, other, words):
        """Migrates it to another host, where it is from then on."""
        process = self.begin_to_move(other, words)
        printed = process.communicate(timeout=TIMEOUT)[0]
        assert process.returncode == 0, printed + self.host.log() + other.log()
        assert self.host.ask("list --all --name") == ""
        self.host = other
