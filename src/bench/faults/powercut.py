"""A power cut at every call: what a disk may hold of a run is worked out from its system calls and put on disk.

The calls of one run are recorded with strace. Names (mkdir, creat, rename, link, unlink) reach the disk in their order,
as on disks with a journal; what was called since the last fsync or fdatasync may be lost from any point on. The content
of a file is sure only once it was written through; before that it may be empty. Each such state, told apart by its
names and contents, is laid out, looked at, and given to the next run.
"""
import os, re, shutil, subprocess
from folders import Target, targets
from matrix import Held, snapshot

CALLS = "openat,creat,mkdir,mkdirat,rename,renameat,renameat2,link,linkat,unlink,unlinkat,rmdir,fsync,fdatasync"
NAME = r'(?:AT_FDCWD<[^>]*>, |AT_FDCWD, )?"((?:[^"\\]|\\.)*)"'


def calls(log, home):
    """The calls below a folder that worked: (kind, path, other path)."""
    with open(log, encoding="utf-8", errors="replace") as lines:
        for line in whole(lines):
            done = re.match(r"(\w+)\((.*)\) += (\d+)", line)
            if not done:
                continue
            what, told = done.group(1), done.group(2)
            sync = re.match(r"\d+<([^>]*)>", told)
            if what in ("fsync", "fdatasync") and sync:
                if inside(sync.group(1), home):
                    yield "sync", sync.group(1), None
                continue
            names = [n for n in re.findall(NAME, told)]
            if not names or not inside(names[0], home):
                continue
            if what in ("openat", "creat"):
                if "O_CREAT" in told or what == "creat":
                    yield "make", names[0], None
            elif what.startswith("mkdir"):
                yield "folder", names[0], None
            elif what.startswith("rename"):
                yield "move", names[0], names[1]
            elif what.startswith("link"):
                yield "link", names[0], names[1]
            elif what.startswith("unlink") or what == "rmdir":
                yield "drop", names[0], None


def whole(lines):
    """Lines without the number of their thread; a call that others interrupt is put together where it ends."""
    begun = {}
    for line in lines:
        thread, _, line = line.partition(" ")
        line = line.lstrip()
        if "<unfinished ...>" in line:
            begun[thread] = line[:line.index("<unfinished ...>")].rstrip()
            continue
        resumed = re.match(r"<\.\.\. \w+ resumed>", line)
        yield begun.pop(thread, "") + line[resumed.end():] if resumed else line


def inside(path, home):
    return path == home or path.startswith(home + "/")


class Disk:
    """Names and files as the disk has them: a path leads to a file's number, or to None for a folder."""

    def __init__(self, home):
        self.home, self.names, self.count = home, {}, 0
        for root, folders, files in os.walk(home):
            for f in folders:
                self.names[os.path.join(root, f)] = None
            for f in files:
                self.names[os.path.join(root, f)] = self.fresh()

    def fresh(self):
        self.count += 1
        return self.count

    def apply(self, call):
        what, path, other = call
        if what == "make":
            if path not in self.names:
                self.names[path] = self.fresh()
        elif what == "folder":
            self.names[path] = None
        elif what == "link":
            self.names[other] = self.names[path]
        elif what == "drop":
            self.names.pop(path, None)
        elif what == "move":
            for p in [p for p in self.names if inside(p, path)]:
                self.names[other + p[len(path):]] = self.names.pop(p)


def record(command, home, log):
    """Runs a command under strace; its calls, and the content of every file of before and after, by number."""
    before = Disk(home)
    content = {number: read(path) for path, number in before.names.items() if number}
    status = subprocess.run(["strace", "-f", "-y", "-s", "4096", "-e", "trace=" + CALLS, "-o", log] + command,
                            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL).returncode
    assert status == 0, "status %d under strace" % status
    made = list(calls(log, home))
    after = Disk.__new__(Disk)
    after.home, after.names, after.count = home, dict(before.names), before.count
    for call in made:
        after.apply(call)
    for path, number in after.names.items():
        if number and os.path.exists(path):
            content.setdefault(number, read(path))
    return before, made, content


def read(path):
    with open(path, "rb") as f:
        return f.read()


def states(before, made, content):
    """Every different state that a cut may leave: {path: (number, content), or None for a folder}."""
    seen = set()
    old = set(content) & set(before.names.values())
    sure = 0  # so many calls are on disk whatever happens
    for cut in range(len(made) + 1):
        if cut and made[cut - 1][0] == "sync":
            sure = cut
        for kept in range(sure, cut + 1):
            disk = Disk.__new__(Disk)
            disk.home, disk.names, disk.count = before.home, dict(before.names), before.count
            written = set(old)
            for i, call in enumerate(made[:cut]):
                if call[0] == "sync":
                    number = disk.names.get(call[1])
                    if number:
                        written.add(number)
                elif i < kept:
                    disk.apply(call)
            state = tuple(sorted((p, n or 0, n in written) for p, n in disk.names.items()))
            if state not in seen:
                seen.add(state)
                yield {p: (n, content.get(n, b"") if sure_of else b"") if n else None for p, n, sure_of in state}


def lay(state, home):
    for name in os.listdir(home):
        path = os.path.join(home, name)
        shutil.rmtree(path) if os.path.isdir(path) else os.remove(path)
    laid = {}
    for path, file in sorted(state.items()):
        if file is None:
            os.makedirs(path, exist_ok=True)
            continue
        number, content = file
        os.makedirs(os.path.dirname(path), exist_ok=True)
        if number in laid:
            os.link(laid[number], path)  # two names of one file
            continue
        laid[number] = path
        with open(path, "wb") as f:
            f.write(content)


def look(target, state, coming):
    """The result is the old or the new one, in its place or under the name that the next run looks for."""
    lay(state, target.home)
    between = os.path.join(target.home, ".out.undersigned-old")
    if os.path.exists(between) and not os.path.exists(target.out):
        place, target.out = target.out, between
        try:
            assert target.state() == 1 - coming, "half a result under the hidden name"
        finally:
            target.out = place
        word = "old, under its hidden name"
    else:
        word = "new" if target.state() == coming else "old"
    target.now = 1 - coming
    target.mend(coming)
    return word


def cuts(matrix):
    for name, arguments in targets(matrix):
        row = "power cut during " + name
        if not matrix.wanted(row):
            continue
        if not shutil.which("strace"):
            matrix.skip(row, "needs strace")
            continue
        target = Target(matrix, name, arguments)
        coming = 1 - target.now
        log = os.path.join(matrix.folder("calls"), "log")
        before, made, content = record(target.command(coming), target.home, log)
        assert snapshot(target.out), made
        every = list(states(before, made, content))
        matrix.row(row, [lambda s=s: look(target, s, coming) for s in every])
