"""The block graph and its jobs as QEMU 7.2 has them: recorded sessions, and images that qemu-img makes and looks at."""

import concurrent.futures
import json
import subprocess
import tempfile
import time
from pathlib import Path

import pytest

from conftest import program
from recorded_session import Player, play

RECORDED = Path(__file__).parent / "recorded/block"
EMULATOR = program("EMULATOR", ".build/release/qemu-system-x86_64")

# How many steps of a session differ still: sums of bitmaps, texts at start. Lower these when you write one.
DIFFERENT = {
    "add1": 0, "add2": 0, "add3": 0, "backing": 0, "bitmap": 0, "change": 0, "child": 0, "histo": 0, "lock": 0,
    "media": 0, "nbdclient": 0, "nbdloop": 0, "nbdsrv": 0, "order2": 0, "qdef": 0, "qdef35": 0, "quorum": 0,
    "del": 1, "devs": 1, "qdrive": 1, "snapacc": 1, "throttle": 1, "filt1": 2, "misc": 2, "perm3": 2, "prec": 2,
    "sb": 2, "bitmap2": 3, "create_q1": 3, "reopen": 3, "create_q2": 4, "order": 4, "create_q3": 5, "hmpblk": 5,
    "reopen2": 5,
}


@pytest.fixture
def emulator(tmp_path):
    player = Player(EMULATOR, ["-nodefaults"], tmp_path)
    yield player
    player.end()


@pytest.mark.parametrize("name", DIFFERENT)
def test_a_recorded_session_goes_as_it_went(name, tmp_path):
    steps, differences = play(EMULATOR, RECORDED / f"graph/{name}.jsonl", tmp_path)
    shown = "\n".join(f"{json.dumps(sent)}\n  was {json.dumps(was)}\n  is  {json.dumps(got)}" for sent, was, got in differences)
    assert len(differences) <= DIFFERENT[name], f"{len(differences)} of {steps} differ:\n{shown}"


# Sessions of jobs whose steps differ, and how many: what devices do with their jobs, errors that come in another order than
# a disk's thread has them, offsets that are looked at while a job runs.
JOBS_DIFFERENT = {
    "busy-active": 3, "busy-backup": 2, "busy-commit": 1, "busy-mirror": 2, "busy-stream": 1, "change-backing":
    2, "devices": 4, "devices-cd": 1, "drive-stream-query": 2, "err-commit-active-read": 4,
    "err-commit-active-write": 7, "err-default": 1, "err-persist": 1, "header-drive-auto": 3, "header-stream":
    1, "header-stream-basefile": 1, "hmp": 2, "life-stream": 1, "order-blockdev-snapshot": 2, "pacing-backup":
    2, "pacing-mirror": 4, "pacing-stream": 3, "param-commit-run": 2, "param-drive-mirror2": 1,
    "param-stream-base": 1, "param-stream2": 1, "snapshot": 2, "tx-bitmap": 1, "tx-crash-enable": 1,
    "tx-crash-enable-grouped": 1, "tx-snapshot": 1,
}
SLACK = 2  # steps of a session that differ beside, as the machine is more or less busy


def play_job(path):
    with tempfile.TemporaryDirectory() as folder:
        return path.stem, *play(EMULATOR, path, folder, ["-nodefaults"], draws=False)


def is_worse(name, differences):
    return len(differences) > JOBS_DIFFERENT.get(name, 0) + SLACK


def test_recorded_sessions_of_jobs_go_as_they_went():
    # They wait most of the time, so that they are played side by side.
    with concurrent.futures.ThreadPoolExecutor(6) as pool:
        played = list(pool.map(play_job, sorted((RECORDED / "jobs").glob("*.jsonl"))))
    worse = {name: differences for name, _, differences in played if is_worse(name, differences)}
    # Jobs come less far on a busy machine: those are played again alone.
    for name in [*worse] * 3:
        if name in worse:
            worse[name] = play_job(RECORDED / f"jobs/{name}.jsonl")[2]
            if not is_worse(name, worse[name]):
                del worse[name]
    shown = "\n".join(
        f"{name}: {len(found)} differ\n" + "\n".join(f"{json.dumps(sent)}\n  was {json.dumps(was)}\n  is  {json.dumps(got)}"
                                                     for sent, was, got in found)
        for name, found in worse.items())
    assert not worse, shown
    assert sum(steps for _, steps, _ in played) > 4800


def test_an_image_in_use_is_locked_for_others_and_free_afterwards(emulator, tmp_path):
    subprocess.run(["qemu-img", "create", "-q", "-f", "qcow2", "a.qcow2", "1M"], cwd=tmp_path, check=True)
    node = {"driver": "qcow2", "node-name": "q", "file": {"driver": "file", "filename": str(tmp_path / "a.qcow2")}}
    emulator.ask("blockdev-add", **node)
    info = ["qemu-img", "info", "a.qcow2"]
    refused = subprocess.run(info, cwd=tmp_path, capture_output=True, text=True)
    assert refused.returncode == 1 and 'Failed to get shared "write" lock' in refused.stderr
    emulator.ask("blockdev-del", **{"node-name": "q"})
    assert subprocess.run(info, cwd=tmp_path, capture_output=True).returncode == 0


@pytest.mark.parametrize("options, keys", [
    ("compat=0.10", {"compat": "0.10"}), ("cluster_size=4k", {"compat": "1.1"}),
    ("lazy_refcounts=on", {"lazy-refcounts": True}), ("refcount_bits=64", {"refcount-bits": 64}),
    ("extended_l2=on", {"extended-l2": True}), ("compression_type=zstd", {"compression-type": "zstd"}),
])
def test_an_image_of_qemu_img_is_told_of_as_qemu_img_tells(options, keys, emulator, tmp_path):
    subprocess.run(["qemu-img", "create", "-q", "-f", "raw", "base.raw", "3M"], cwd=tmp_path, check=True)
    subprocess.run(
        ["qemu-img", "create", "-q", "-f", "qcow2", "-o", options, "-b", "base.raw", "-F", "raw", "a.qcow2"],
        cwd=tmp_path, check=True)
    told = json.loads(subprocess.run(
        ["qemu-img", "info", "--output=json", "a.qcow2"], cwd=tmp_path, check=True, capture_output=True).stdout)
    path = str(tmp_path / "a.qcow2")
    emulator.ask("blockdev-add", **{"driver": "qcow2", "node-name": "q", "file": {"driver": "file", "filename": path}})
    image = next(node["image"] for node in emulator.ask("query-named-block-nodes") if node["node-name"] == "q")
    assert keys.items() <= image["format-specific"]["data"].items()
    for key in ("virtual-size", "cluster-size", "format", "actual-size", "backing-filename", "format-specific"):
        assert image[key] == told[key], key
    assert image["full-backing-filename"] == str(tmp_path / "base.raw")
    assert image["backing-image"]["virtual-size"] == 3 << 20


def image(*arguments, cwd):
    return subprocess.run(["qemu-img", *arguments], cwd=cwd, check=True, capture_output=True, text=True).stdout


@pytest.fixture
def chain(tmp_path, emulator):
    """A node `top` on a chain of three images with data in each, and what it shows as a raw image."""
    image("create", "-q", "-f", "raw", "base.raw", "8M", cwd=tmp_path)
    image("create", "-q", "-f", "qcow2", "-b", "base.raw", "-F", "raw", "mid.qcow2", cwd=tmp_path)
    image("create", "-q", "-f", "qcow2", "-b", "mid.qcow2", "-F", "qcow2", "top.qcow2", cwd=tmp_path)
    for file, kind, writes in (("base.raw", "raw", ["write -P 17 0 3M", "write -P 18 7M 100k"]),
                               ("mid.qcow2", "qcow2", ["write -P 34 1M 256k", "write -z 2M 512k"]),
                               ("top.qcow2", "qcow2", ["write -P 51 3M 130k", "write -P 52 7000k 3k"])):
        subprocess.run(["qemu-io", "-f", kind, *[word for write in writes for word in ("-c", write)], file],
                       cwd=tmp_path, check=True, capture_output=True)
    image("convert", "-O", "raw", "top.qcow2", "shown.raw", cwd=tmp_path)
    file = lambda name: {"driver": "file", "filename": str(tmp_path / name)}
    mid = {"driver": "qcow2", "node-name": "mid", "file": file("mid.qcow2"),
           "backing": {"driver": "raw", "node-name": "base", "file": file("base.raw")}}
    emulator.ask("blockdev-add", **{"driver": "qcow2", "node-name": "top", "file": file("top.qcow2"), "backing": mid})
    return emulator


def finish(emulator, job, completes=False):
    """Waits until a job has ended, and forgets it; a mirror is completed once it is ready."""
    end = time.monotonic() + 30
    while time.monotonic() < end:
        state = next(entry for entry in emulator.ask("query-jobs") if entry["id"] == job)
        if completes and state["status"] == "ready":
            emulator.ask("job-complete", id=job)
        if state["status"] == "concluded":
            assert "error" not in state, state
            return emulator.ask("job-dismiss", id=job)
        time.sleep(0.02)
    raise AssertionError("the job doesn't end")


@pytest.mark.parametrize("command, arguments, completes, result", [
    ("block-stream", {"device": "top"}, False, "top.qcow2"),
    ("block-commit", {"device": "top", "top-node": "mid", "base-node": "base"}, False, "top.qcow2"),
    ("block-commit", {"device": "top", "base-node": "base"}, True, "base.raw"),
    ("blockdev-mirror", {"device": "top", "target": "raw", "sync": "full"}, True, "copy.raw"),
    ("blockdev-backup", {"device": "top", "target": "copy", "sync": "full"}, False, "copy.qcow2"),
    ("drive-backup", {"device": "top", "target": "new.qcow2", "format": "qcow2", "sync": "full"}, False, "new.qcow2"),
    ("blockdev-backup", {"device": "top", "target": "copy", "sync": "full", "compress": True}, False, "copy.qcow2"),
    ("drive-backup", {"device": "top", "target": "new.qcow2", "sync": "top", "compress": True}, False, "new.qcow2"),
    ("drive-mirror", {"device": "top", "target": "new.qcow2", "format": "qcow2", "sync": "top"}, True, "new.qcow2"),
])
def test_what_a_job_has_copied_is_what_was_there(command, arguments, completes, result, chain, tmp_path):
    for name, kind in (("copy.raw", "raw"), ("copy.qcow2", "qcow2")):
        image("create", "-q", "-f", kind, name, "8M", cwd=tmp_path)
        chain.ask("blockdev-add", **{"driver": kind, "node-name": name.removesuffix(".qcow2").removeprefix("copy.") or "copy",
                                     "file": {"driver": "file", "filename": str(tmp_path / name)}})
    if "new" in arguments.get("target", ""):
        arguments = {**arguments, "target": str(tmp_path / arguments["target"])}
    chain.ask(command, **{**arguments, "job-id": "j", "auto-dismiss": False})
    finish(chain, "j", completes)
    chain.answer({"execute": "quit"}, 0)
    chain.process.wait(10)
    assert "identical" in image("compare", "shown.raw", result, cwd=tmp_path)
    for name in [result, "top.qcow2", "mid.qcow2"]:
        if name.endswith("qcow2"):
            image("check", "-q", name, cwd=tmp_path)
    if arguments.get("compress"):
        assert json.loads(image("check", "--output=json", result, cwd=tmp_path))["compressed-clusters"] > 0


def test_a_job_that_is_killed_leaves_its_source_whole(chain, tmp_path):
    chain.ask("drive-mirror", **{"device": "top", "target": str(tmp_path / "new.qcow2"), "format": "qcow2", "sync": "full",
                                 "job-id": "m", "speed": 1 << 20})
    chain.ask("block-stream", **{"device": "mid", "job-id": "s", "speed": 1 << 20})
    time.sleep(0.2)
    chain.end()
    assert "identical" in image("compare", "shown.raw", "top.qcow2", cwd=tmp_path)
    for name in ("top.qcow2", "mid.qcow2", "new.qcow2"):
        checked = subprocess.run(["qemu-img", "check", name], cwd=tmp_path, capture_output=True, text=True)
        assert checked.returncode in (0, 3), checked.stdout  # 3: clusters that nobody uses


@pytest.mark.parametrize("options", [
    {}, {"version": "v2"}, {"cluster-size": 4096}, {"cluster-size": 2 << 20}, {"refcount-bits": 1}, {"refcount-bits": 64},
    {"lazy-refcounts": True}, {"extended-l2": True}, {"preallocation": "metadata"}, {"preallocation": "full"},
    {"backing-file": "base.raw", "backing-fmt": "raw"},
])
def test_an_image_that_is_made_is_one_of_qemu_imgs(options, emulator, tmp_path):
    image("create", "-q", "-f", "raw", "base.raw", "3M", cwd=tmp_path)
    file = {"driver": "file", "filename": str(tmp_path / "new.qcow2")}
    emulator.ask("blockdev-create", **{"job-id": "f", "options": {**file, "size": 0}})
    finish(emulator, "f")
    emulator.ask("blockdev-create", **{"job-id": "q", "options": {"driver": "qcow2", "size": 5 << 20, "file": file, **options}})
    finish(emulator, "q")
    words = {"version": "compat", "cluster-size": "cluster_size", "refcount-bits": "refcount_bits", "extended-l2": "extended_l2",
             "lazy-refcounts": "lazy_refcounts", "preallocation": "preallocation", "backing-file": "backing_file",
             "backing-fmt": "backing_fmt"}
    values = {"v2": "0.10"}
    given = ",".join(f"{words[key]}={'on' if value is True else values.get(value, value)}" for key, value in options.items())
    image("create", "-q", "-f", "qcow2", *(["-o", given] if given else []), "theirs.qcow2", "5M", cwd=tmp_path)
    image("check", "-q", "new.qcow2", cwd=tmp_path)
    ours, theirs = (json.loads(image("info", "--output=json", name, cwd=tmp_path)) for name in ("new.qcow2", "theirs.qcow2"))
    for info in (ours, theirs):
        for key in ("filename", "actual-size"):
            info.pop(key)
    assert ours == theirs
