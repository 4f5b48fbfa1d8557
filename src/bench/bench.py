#!/usr/bin/env python3
"""Prints the table of ratios: undersigned beside the yardsticks of the same machine, run in turns.

usage: src/bench/bench.py [--program target/undersigned] [--runs 7] [--big] [--long] [--curve MB,..]

Start-up: one 3 KB statement against `java -version`. Corpus: 7,300 generated documents (10 MB) against
`rg -o -i -w -F -f names.txt`; --big adds 100 MB. --long adds single documents of 16 and 64 MB, read alone. --curve prints time and
memory of corpora that grow, read alone: 1,10,100,1000 asks for 1 MB to 1 GB. Each figure is the least of the runs; time is the clock's, memory the
largest resident set. Runs of program and yardstick alternate, so that a busy machine burdens both.
"""
import argparse, os, platform, shutil, subprocess, sys, tempfile, time

HERE = os.path.dirname(os.path.abspath(__file__))


def run(command, cwd):
    start = time.perf_counter()
    child = subprocess.Popen(command, cwd=cwd, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(child.pid, 0)
    seconds = time.perf_counter() - start
    code = os.waitstatus_to_exitcode(status)
    if code not in (0, 1):
        sys.exit("%s ended with status %d" % (" ".join(command), code))
    return seconds, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024, code


def compare(title, yardstick, program, runs, cwd, limit):
    a, b = [], []
    for _ in range(runs):
        a.append(run(yardstick, cwd))
        b.append(run(program, cwd))
    least = lambda rows, k: min(r[k] for r in rows)
    print("%-34s %8.3f s %8.3f s %6.1f (%s) %7.1f %7.0f MiB" % (
        title, least(a, 0), least(b, 0), least(b, 0) / least(a, 0), limit, least(b, 1) / max(least(a, 1), 1e-9), max(r[2] for r in b)))


def long_documents():
    """Long documents as (title, file): prose, one line, one list, many items."""
    names = [l.strip() for l in open(os.path.join(HERE, "names.txt"), encoding="utf-8") if 3 < len(l) < 30]
    prose = open(os.path.join(HERE, "sample-3k.txt"), encoding="utf-8").read()
    line = " ".join(prose.split()) + " "
    for title, size, text in [
            ("text of 16 MB", 16 << 20, prose + "\n\n"),
            ("one line of 16 MB", 16 << 20, line),
            ("one line of 64 MB", (64 << 20) - 4096, line)]:
        yield title, text * (size // len(text.encode("utf-8")))
    yield "one list of 100,000 names", "Joint statement by " + ", ".join(names[i % len(names)] for i in range(100000)) + ".\n"
    yield "1,000,000 list items", "Joint statement of:\n\n" + "".join("- %s\n" % names[i % len(names)] for i in range(1000000))


def alone(program, work):
    print("%-34s %10s %10s %7s" % ("one document, read alone", "time", "cpu", "memory"))
    for title, text in long_documents():
        path = os.path.join(work, "long.txt")
        with open(path, "w", encoding="utf-8") as out:
            out.write(text)
        seconds, cpu, memory, code = run([program, "parse", "--roles", "all", path], work)
        print("%-34s %8.1f s %8.1f s %5.0f MiB%s" % (title, seconds, cpu, memory, " refused" if code else ""))


def curve(program, work, sizes):
    """Corpora of so many MB, read once each: the last column shows whether cost grows with size alone."""
    print("%-34s %10s %10s %7s %12s" % ("corpus, read alone", "time", "cpu", "memory", "cpu for 1 MB"))
    for size in sizes:
        folder = os.path.join(work, "curve")
        subprocess.run([sys.executable, os.path.join(HERE, "make_corpus.py"), folder, str(730 * size)], check=True)
        seconds, cpu, memory, _ = run([program, "parse", "--roles", "all", os.path.join(folder, "texts")], work)
        print("%-34s %8.1f s %8.1f s %5.0f MiB %8.3f s" % ("%d documents, %d MB" % (730 * size, size), seconds, cpu, memory, cpu / size), flush=True)
        shutil.rmtree(folder)


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--program", default=os.path.join(HERE, "..", "..", "target", "undersigned"))
    options.add_argument("--runs", type=int, default=7)
    options.add_argument("--big", action="store_true", help="also 100 MB")
    options.add_argument("--long", action="store_true", help="also documents of 16 and 64 MB")
    options.add_argument("--curve", metavar="MB,..", default="", help="corpora of so many MB, alone: 1,10,100,1000")
    asked = options.parse_args()
    program = os.path.abspath(asked.program)
    if not os.path.exists(program):
        sys.exit("no program %s: build it first (mvn -q -DskipTests package) or name another with --program" % asked.program)
    java = os.path.join(os.environ["JAVA_HOME"], "bin", "java") if os.environ.get("JAVA_HOME") else "java"
    print(time.strftime("%Y-%m-%d"), platform.machine(), os.cpu_count(), "processors;", subprocess.run([java, "-version"], capture_output=True, text=True).stderr.splitlines()[0])
    print("%-34s %10s %10s %6s %9s %7s" % ("what", "yardstick", "ours", "ratio", "cpu", "memory"))
    work = tempfile.mkdtemp()
    try:
        sample = os.path.join(HERE, "sample-3k.txt")
        compare("parse of 3 KB / java -version", [java, "-version"], [program, "parse", sample], asked.runs, work, "at most 6")
        if not shutil.which("rg"):
            sys.exit("no rg: the corpus is not measured (apt-get install ripgrep)")
        find = ["rg", "-o", "-i", "-w", "-F", "-f", os.path.join(HERE, "names.txt")]
        for name, documents, limit in [("10 MB", 7300, "at most 3")] + ([("100 MB", 73000, "at most 2")] if asked.big else []):
            folder = os.path.join(work, name.replace(" ", ""))
            subprocess.run([sys.executable, os.path.join(HERE, "make_corpus.py"), folder, str(documents)], check=True)
            texts = os.path.join(folder, "texts")
            compare("parse of %s / rg" % name, find + [texts], [program, "parse", "--roles", "all", texts], max(1, asked.runs // 2), work, limit)
        if asked.long:
            alone(program, work)
        if asked.curve:
            curve(program, work, [int(size) for size in asked.curve.split(",")])
    finally:
        shutil.rmtree(work)


main()
