"""Folders of results: kills, signals, full disks, closed pipes, places that may not be written, two runs at once."""
import os, random, resource, shutil, signal, subprocess, time
from matrix import Held, hidden, run, said, snapshot, stop

NOBODY = 65534


class Target:
    """A command that writes a folder, in two versions whose results are known."""

    def __init__(self, matrix, name, arguments):
        self.matrix, self.name, self.arguments = matrix, name, arguments
        self.home = matrix.folder(name)
        self.out = os.path.join(self.home, "out")
        self.results = []
        for version in (0, 1):
            shutil.rmtree(self.out, ignore_errors=True)
            start = time.time()
            status, _, err = matrix.run(*arguments(version), "-o", self.out)
            self.seconds = time.time() - start
            assert status == 0, err
            self.results.append(snapshot(self.out))
        assert self.results[0] != self.results[1]
        self.now = 1
        with open(os.path.join(self.out, "notes.txt"), "w") as notes:
            notes.write("mine")

    def command(self, version):
        return [self.matrix.program, *map(str, self.arguments(version)), "-o", self.out]

    def state(self):
        """old or new, when every file is of one run and the user's own is as it was."""
        there = snapshot(self.out)
        there.pop("notes.txt", None)
        if not self.notes():
            raise Held(self.name + ": the user's own file is not as it was")
        for version in (0, 1):
            if there == self.results[version]:
                return version
        raise Held("%s: neither the old nor the new result: %s" % (self.name, sorted(set(there) ^ set(self.results[self.now]))[:5]))

    def notes(self):
        try:
            with open(os.path.join(self.out, "notes.txt")) as notes:
                return notes.read() == "mine"
        except OSError:
            return False

    def mend(self, version):
        """The next run brings the new result whole and leaves nothing beside it."""
        status, _, err = run(self.command(version))
        assert status == 0, err
        assert self.state() == version, self.name + ": the next run did not mend the folder"
        assert hidden(self.home) == [], "left beside the folder: %s" % hidden(self.home)
        self.now = version

    def interrupted(self, how, late, rng):
        coming = 1 - self.now
        child = subprocess.Popen(self.command(coming), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        if late:
            # the moment when a finished result is about to go into place
            sign = os.path.join(self.home, ".out.undersigned-new", "manifest.csv")
            while child.poll() is None and not os.path.exists(sign):
                time.sleep(0.0005)
            time.sleep(rng.random() * 0.03)
        else:
            time.sleep(rng.random() * self.seconds)
        stop(child, how)
        between = os.path.join(self.home, ".out.undersigned-old")
        if os.path.exists(between) and not os.path.exists(self.out):
            # between two renames: the old result is whole, under the name that the next run looks for
            place, self.out = self.out, between
            state = self.state()
            self.out = place
            assert state == self.now
            word = "old, under its hidden name"
        else:
            word = "new" if self.state() == coming else "old"
        self.mend(coming)
        return word


def targets(matrix):
    """report, coalitions and chart in two versions."""
    many = [matrix.folder("many") for _ in (0, 1)]
    names = sorted(n for n in os.listdir(matrix.samples) if n.endswith((".txt", ".html", ".md")))
    for name in names:
        shutil.copy(os.path.join(matrix.samples, name), many[0])
        if "missile" not in name:
            shutil.copy(os.path.join(matrix.samples, name), many[1])
    yield "report", lambda v: ["report", matrix.sample(v)]
    yield "chart", lambda v: ["chart", "--kind", "regions,map", matrix.sample(1), *(["--language", "fr"] if v else [])]
    yield "coalitions", lambda v: ["coalitions", many[v]]


def kills(matrix):
    for name, arguments in targets(matrix):
        if not (matrix.wanted("kill -9 during " + name) or matrix.wanted("SIGINT, SIGTERM, SIGHUP during " + name)):
            continue
        target, rng = Target(matrix, name, arguments), random.Random(20240109)
        matrix.row("kill -9 during " + name, [lambda i=i: target.interrupted(signal.SIGKILL, i % 2 == 1, rng) for i in range(matrix.rounds)])
        matrix.row("SIGINT, SIGTERM, SIGHUP during " + name, [
            lambda s=s: target.interrupted(s, False, rng) for s in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)])


def disks(matrix, apart):
    for name, arguments in targets(matrix):
        row = "full disk during " + name
        if not apart:
            matrix.skip(row, "needs unshare and mount")
            continue
        if matrix.wanted(row):
            matrix.row(row, full_disk(matrix, name, arguments))
    matrix.row("a file may not grow further (ulimit -f)", [lambda n=n: small_files(matrix, n) for n in (0, 1, 8, 40)])
    matrix.row("stdout on a full disk", [lambda: full_stdout(matrix)])


def full_disk(matrix, name, arguments):
    place = matrix.folder("disk")
    subprocess.run(["mount", "-t", "tmpfs", "-o", "size=24m,mode=777", "none", place], check=True)
    target = Target(matrix, name, arguments)
    target.home, target.out = place, os.path.join(place, "out")
    for version in (0, 1):
        assert run(target.command(version))[0] == 0
    with open(os.path.join(target.out, "notes.txt"), "w") as notes:
        notes.write("mine")

    def case(left):
        coming = 1 - target.now
        filler = os.path.join(place, "filler")
        free = os.statvfs(place).f_bavail * os.statvfs(place).f_frsize
        with open(filler, "wb") as f:
            f.write(b"\0" * max(0, free - left * 1024))
        status, _, err = run(target.command(coming))
        said(err, 3)
        state = target.state()
        assert (status == 0) == (state == coming), "status %d with the %s result; %s" % (status, "new" if state == coming else "old", err)
        assert status == 0 or "space" in err, err
        os.remove(filler)
        target.mend(coming)
        return "new" if state == coming else "old"

    return [lambda left=left: case(left) for left in (0, 4, 8, 16, 64, 128, 256, 512, 1024, 4096)]


def small_files(matrix, kilobytes):
    out = os.path.join(matrix.folder("small"), "out")
    status, _, err = matrix.run("report", matrix.sample(0), "-o", out, limits={resource.RLIMIT_FSIZE: kilobytes * 1024})
    said(err)
    assert status in (1, 2) and not os.path.exists(out), (status, err)
    assert hidden(os.path.dirname(out)) == [], hidden(os.path.dirname(out))


def full_stdout(matrix):
    with open("/dev/full", "wb") as full:
        status, _, err = matrix.run("parse", matrix.samples, stdout=full)
    assert status == 1 and "space" in said(err, 2), (status, err)


def pipes(matrix):
    calls = [["parse", matrix.samples], ["parse", "--summary", matrix.samples], ["parse", "--format", "jsonl", matrix.samples],
             ["tally", matrix.samples], ["explain", matrix.sample(0)], ["groups"], ["lookup", "France"], ["--help"], ["parse", "--help"],
             ["compare", matrix.sample(0), matrix.sample(1)], ["coalitions", "--propose-events", matrix.samples]]

    def closed(call):
        reader, writer = os.pipe()
        os.close(reader)
        with os.fdopen(writer, "wb") as out:
            status, _, err = matrix.run(*call, stdout=out)
        assert status == 0, (call, status, err)
        assert "pipe" not in err.lower(), err
        said(err, 3)

    matrix.row("the reader of the pipe is gone (SIGPIPE)", [lambda c=c: closed(c) for c in calls])


def places(matrix, apart):
    commands = [("report", ["report", matrix.sample(0)]), ("chart", ["chart", "--kind", "map", matrix.sample(0)]), ("coalitions", ["coalitions", matrix.samples])]

    def refused(command, out, **how):
        before = snapshot(os.path.dirname(out))
        status, _, err = matrix.run(*command, "-o", out, **how)
        assert status == 2, (command[0], status, err)
        said(err, 2)
        assert before == snapshot(os.path.dirname(out))

    def locked(command):
        home = matrix.folder("locked")
        os.chmod(home, 0o555)
        refused(command, os.path.join(home, "out"), user=NOBODY)

    if os.geteuid() == 0 and apart:
        matrix.row("folder that the user may not write", [lambda c=c: locked(c) for _, c in commands])

        def read_only(command):
            home = matrix.folder("readonly")
            subprocess.run(["mount", "-t", "tmpfs", "-o", "size=1m,ro", "none", home], check=True)
            refused(command, os.path.join(home, "out"))

        matrix.row("read-only file system", [lambda c=c: read_only(c) for _, c in commands])
    else:
        matrix.skip("folder that the user may not write", "needs root in a namespace")

    def users_own(command):
        out = os.path.join(matrix.folder("own"), "out")
        os.mkdir(out)
        with open(os.path.join(out, "manifest.csv"), "w") as own:
            own.write("container,weight\n")
        refused(command, out)

    matrix.row("the user's own files are in the way", [lambda c=c: users_own(c) for _, c in commands])

    def is_file(command):
        out = os.path.join(matrix.folder("file"), "out")
        open(out, "w").close()
        refused(command, out)

    matrix.row("a file stands in place of the folder", [lambda c=c: is_file(c) for _, c in commands])

    def twice(command):
        out = os.path.join(matrix.folder("twice"), "out")
        first = subprocess.Popen([matrix.program, *command, "-", "-o", out], stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        lock = [os.path.join(os.path.dirname(out), ".out.undersigned-lock")]
        for _ in range(2000):
            if os.path.exists(lock[0]) or first.poll() is not None:
                break
            time.sleep(0.02)
        time.sleep(0.2)
        status, _, err = matrix.run(*command, matrix.sample(0), "-o", out)
        with open(matrix.sample(0), "rb") as text:
            first.communicate(text.read(), timeout=120)
        assert status == 2 and "another run" in said(err), (status, err)
        assert first.returncode == 0 and os.path.exists(os.path.join(out, "manifest.csv")), first.returncode

    matrix.row("two runs into one folder", [lambda c=c: twice(c) for c in (["report"], ["chart", "--kind", "map"], ["coalitions"])])


def links(matrix):
    home = matrix.folder("links")
    shutil.copy(matrix.sample(0), home)
    os.symlink(".", os.path.join(home, "self"))
    os.symlink("..", os.path.join(home, "up"))
    os.mkdir(os.path.join(home, "a"))
    os.symlink("../b", os.path.join(home, "a", "b"))
    os.mkdir(os.path.join(home, "b"))
    os.symlink("../a", os.path.join(home, "b", "a"))
    os.symlink("round.txt", os.path.join(home, "round.txt"))
    os.symlink("/nowhere/at/all.txt", os.path.join(home, "dangling.txt"))
    os.mkfifo(os.path.join(home, "fifo.txt"))
    os.symlink("/dev/zero", os.path.join(home, "endless.txt"))

    def walked():
        status, out, err = matrix.run("parse", "--summary", home)
        assert status == 0 and out.count(b"\n2024-01-09-newstrack") == 1, (status, out, err)
        said(err)

    def endless():
        status, _, err = matrix.run("parse", "/dev/zero")
        assert status == 1 and "larger than" in said(err), err

    def round_and_round():
        status, _, err = matrix.run("parse", os.path.join(home, "round.txt"))
        assert status == 1, status
        said(err)

    matrix.row("links in circles, pipes and devices in a folder", [walked, endless, round_and_round])
