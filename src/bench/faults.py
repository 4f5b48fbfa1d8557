#!/usr/bin/env python3
"""Prints the fault matrix: what the built program was put through, how often, and how often it held.

usage: src/bench/faults.py [--program target/undersigned] [--rounds 12] [--only PATTERN] [--environments]

Where the system allows it the whole runs in mount and network namespaces of its own (unshare), so that full and
read-only disks and a public address exist for it alone. --environments adds src/bench/matrix.sh. Status 1 when
something did not hold.
"""
import argparse, os, platform, shutil, subprocess, sys, tempfile, time

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(HERE, "faults"))
sys.dont_write_bytecode = True
import addresses, documents, folders, powercut
from matrix import Matrix

APART = "UNDERSIGNED_FAULTS_APART"


def alone():
    """Starts this again in namespaces of its own, if that can be had."""
    if os.environ.get(APART):
        return
    how = ["unshare", "-mn"] if os.geteuid() == 0 else ["unshare", "-rmn"]
    can = shutil.which("unshare") and subprocess.run(how + ["true"], capture_output=True).returncode == 0
    os.environ[APART] = "yes" if can else "no"
    if can:
        os.execvp(how[0], how + [sys.executable, os.path.abspath(__file__)] + sys.argv[1:])


def network():
    """Brings the loopback up and gives it an address that counts as public."""
    if not shutil.which("ip"):
        return
    steps = [["ip", "link", "set", "lo", "up"], ["ip", "address", "add", addresses.PUBLIC + "/32", "dev", "lo"]]
    if all(subprocess.run(step, capture_output=True).returncode == 0 for step in steps):
        os.environ["UNDERSIGNED_PUBLIC"] = "yes"


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--program", default=os.path.join(HERE, "..", "..", "target", "undersigned"))
    options.add_argument("--rounds", type=int, default=12, help="kills of each command")
    options.add_argument("--only", default="", help="only rows whose name has a match of this regular expression")
    options.add_argument("--environments", action="store_true", help="also src/bench/matrix.sh")
    asked = options.parse_args()
    alone()
    apart = os.environ[APART] == "yes"
    if apart:
        network()
    java = subprocess.run(["java", "-version"], capture_output=True, text=True).stderr.splitlines()[0]
    print(time.strftime("%Y-%m-%d"), platform.system(), platform.machine(), os.cpu_count(), "processors;", java)
    print("%-46s %5s %5s" % ("fault", "tried", "held"), flush=True)
    work = tempfile.mkdtemp()
    os.chmod(work, 0o755)
    program = shutil.copy(os.path.abspath(asked.program), work)
    subprocess.run([program, "--make-archive"], capture_output=True)
    matrix = Matrix(program, os.path.join(HERE, "..", "..", "data", "statements"), work, asked.rounds, asked.only)
    matrix.samples = shutil.copytree(matrix.samples, os.path.join(work, "statements"))
    try:
        folders.kills(matrix)
        powercut.cuts(matrix)
        folders.disks(matrix, apart)
        folders.pipes(matrix)
        folders.places(matrix, apart)
        folders.links(matrix)
        documents.hostile(matrix)
        addresses.addresses(matrix, apart)
    finally:
        subprocess.run("mount | awk -v w='%s' 'index($3, w) == 1 {print $3}' | xargs -r umount" % work, shell=True, capture_output=True)
        shutil.rmtree(work, ignore_errors=True)
    bad = matrix.held != matrix.tried
    print("%d tried, %d held" % (matrix.tried, matrix.held), flush=True)
    if asked.environments:
        bad |= subprocess.run([os.path.join(HERE, "matrix.sh")]).returncode != 0
    sys.exit(1 if bad else 0)


if __name__ == "__main__":
    main()
