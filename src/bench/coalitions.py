#!/usr/bin/env python3
"""Prints how long `undersigned coalitions` takes beside a yardstick of the same machine.

usage: src/bench/coalitions.py [--program target/undersigned] [--big]

100 and 1,000 generated acts, each an event of its own; --big adds 10,000. Before and after every study 2 GB of zeros are
hashed by sha256sum, one processor's work: the ratio of the clocks tells a slow machine from a slow program, and processor
time tells a busy machine from both. Made-up lists are the worst case for the search for blocs: there are none to be found.
"""
import argparse, os, shutil, subprocess, sys, tempfile, time

HERE = os.path.dirname(os.path.abspath(__file__))


def run(command, **how):
    start = time.perf_counter()
    child = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, **how)
    _, status, usage = os.wait4(child.pid, 0)
    if os.waitstatus_to_exitcode(status):
        sys.exit("%s ended with status %d" % (command, os.waitstatus_to_exitcode(status)))
    return time.perf_counter() - start, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def yardstick():
    return run("head -c 2000000000 /dev/zero | sha256sum", shell=True)


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--program", default=os.path.join(HERE, "..", "..", "target", "undersigned"))
    options.add_argument("--big", action="store_true", help="also 10,000 acts")
    asked = options.parse_args()
    print("%s, load %.1f, %d processors" % ((time.strftime("%Y-%m-%d"), os.getloadavg()[0], os.cpu_count())))
    print("%-12s %10s %10s %6s %10s %10s" % ("acts", "yardstick", "ours", "ratio", "cpu", "memory"))
    work = tempfile.mkdtemp()
    try:
        for acts in [100, 1000] + ([10000] if asked.big else []):
            folder = os.path.join(work, str(acts))
            subprocess.run([sys.executable, os.path.join(HERE, "make_corpus.py"), folder, str(acts)], check=True)
            before = yardstick()
            ours = run([os.path.abspath(asked.program), "coalitions", os.path.join(folder, "texts"), "-o", folder + ".out"])
            unit = (before[0] + yardstick()[0]) / 2
            print("%-12d %8.1f s %8.1f s %6.1f %8.1f s %6.0f MiB" % (acts, unit, ours[0], ours[0] / unit, ours[1], ours[2]), flush=True)
    finally:
        shutil.rmtree(work)


main()
