"""The rows of the fault matrix, and how the program is run and looked at."""
import hashlib, os, re, signal, subprocess, tempfile, time

SAMPLES = [
    "2024-01-09-newstrack-missile-transfers.txt",
    "2025-02-07-nb8-drc.txt",
    "2025-08-12-gaza-24-fr.txt",
]


class Held(Exception):
    """Something that did not hold; the message says what."""


class Matrix:
    """Counts what was tried and what held; prints a line for each fault."""

    def __init__(self, program, samples, work, rounds, only):
        self.program, self.samples, self.work, self.rounds, self.only = program, samples, work, rounds, only
        self.tried = self.held = 0
        self.lines = []

    def wanted(self, name):
        return not self.only or re.search(self.only, name) is not None

    def row(self, name, cases):
        """Runs the cases, each of which raises Held or an assertion when it does not hold."""
        if not self.wanted(name):
            return
        start, held, words, wrong = time.time(), 0, {}, []
        cases = list(cases)
        for case in cases:
            try:
                word = case()
                held += 1
                if word:
                    words[word] = words.get(word, 0) + 1
            except (Held, AssertionError, subprocess.TimeoutExpired) as e:
                wrong.append(" ".join(str(e).split())[:300])
        self.tried += len(cases)
        self.held += held
        note = ", ".join("%d %s" % (n, w) for w, n in sorted(words.items()))
        print("%-46s %5d %5d %6.0f s  %s" % (name, len(cases), held, time.time() - start, note), flush=True)
        for line in wrong:
            print("    DID NOT HOLD: " + line, flush=True)

    def skip(self, name, why):
        if self.wanted(name):
            print("%-46s not tried: %s" % (name, why), flush=True)

    # running

    def run(self, *args, **how):
        return run([self.program, *map(str, args)], **how)

    def folder(self, name):
        path = tempfile.mkdtemp(prefix=name + "-", dir=self.work)
        os.chmod(path, 0o777)
        return path

    def sample(self, number):
        return os.path.join(self.samples, SAMPLES[number])


def run(command, stdin=b"", timeout=150, user=None, limits=None, env=None, stdout=None):
    """Status, stdout and stderr of a run, of another user or under limits if asked."""

    def before():
        if limits:
            import resource
            for what, value in limits.items():
                resource.setrlimit(what, (value, value))
        if user is not None:
            os.setgroups([])
            os.setgid(user)
            os.setuid(user)

    with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as err:
        child = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=stdout or out, stderr=err, preexec_fn=before, env=env)
        try:
            child.communicate(stdin, timeout=timeout)
        except BrokenPipeError:
            child.wait(timeout)
        except subprocess.TimeoutExpired:
            child.kill()
            child.wait()
            raise Held("still at work after %d s: %s" % (timeout, " ".join(command[1:])))
        out.seek(0)
        err.seek(0)
        return child.returncode, out.read(), err.read().decode("utf-8", "replace")


def said(err, most=1):
    """Words for the user: few lines, nothing of the program's inside, nothing that a terminal obeys."""
    lines = err.splitlines()
    assert len(lines) <= most, "%d lines on stderr: %s" % (len(lines), err)
    assert not re.search(r"\tat |Exception|Error:|fault of this program|java\.", err), err
    assert not re.search("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]", err), repr(err)
    return err


def snapshot(folder):
    """Every file below a folder with its hash, hidden ones too."""
    found = {}
    for root, _, files in os.walk(folder):
        for name in files:
            path = os.path.join(root, name)
            with open(path, "rb") as f:
                found[os.path.relpath(path, folder)] = hashlib.sha256(f.read()).hexdigest()
    return found


def hidden(folder):
    return sorted(n for n in os.listdir(folder) if n.startswith("."))


def stop(child, how=signal.SIGKILL):
    child.send_signal(how)
    return child.wait()
