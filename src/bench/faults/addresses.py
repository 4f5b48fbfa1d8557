"""Hostile addresses: a server that sends on, drips, lies and never ends; and kills during fetch."""
import gzip, http.server, os, random, re, socketserver, subprocess, threading, time
from matrix import Held, run, said, stop

TEXT = b"<!doctype html><title>On lakes</title><h1>Joint statement on the lakes</h1><p>The following states signed the statement:</p><ul><li>Chad</li><li>Chile</li><li>Norway</li>%s</ul>"
PUBLIC = "198.51.100.7"
PACKED_BOMB = gzip.compress(b" " * (80 << 20), 1)


class Hostile(http.server.BaseHTTPRequestHandler):
    """One page a path; what it was asked with is kept, to see that nothing is sent on."""

    protocol_version = "HTTP/1.1"
    version = 0
    asked = []

    def log_message(self, *words):
        pass

    def send(self, body, status=200, **headers):
        self.send_response(status)
        for name, value in {"content_type": "text/html; charset=utf-8", "content_length": str(len(body)), **headers}.items():
            if value is not None:
                self.send_header(name.replace("_", "-"), value)
        self.end_headers()
        self.wfile.write(body)

    def to(self, where):
        self.send(b"", 302, location=where, set_cookie="a=b")

    def do_GET(self):
        Hostile.asked.append((self.path, dict(self.headers)))
        self.close_connection = True
        try:
            self.answer(self.path.split("?")[0].strip("/"))
        except (BrokenPipeError, ConnectionResetError):
            pass

    def answer(self, name):
        here = "http://%s:%d" % self.server.server_address
        sends = {
            "to-file": "file:///etc/passwd", "to-ftp": "ftp://127.0.0.1/", "to-script": "javascript:alert(1)", "to-data": "data:text/html,x",
            "to-private": "http://10.255.255.1/", "to-metadata": "http://169.254.169.254/latest/", "to-loopback": "http://127.0.0.1:%d/page" % self.server.server_address[1],
            "to-other-loopback": "http://127.9.9.9/", "to-six": "http://[::1]:1/", "to-mapped": "http://[::ffff:127.0.0.1]:1/", "to-decimal": "http://2130706433/",
            "to-password": "http://me:secret@%s:%d/page" % self.server.server_address, "to-nothing": "http://", "to-broken": "http://a b\\c/%zz", "to-self": here + "/to-self", "to-page": here + "/page", "to-relative": "page",
        }
        if name in sends:
            self.to(sends[name])
        elif name.startswith("hop"):
            self.to("/hop%d" % (int(name[3:]) + 1))
        elif name == "drip":
            self.send_response(200)
            self.end_headers()
            for _ in range(600):
                self.wfile.write(b"a")
                self.wfile.flush()
                time.sleep(0.1)
        elif name == "silent":
            time.sleep(20)
        elif name == "slow-head":
            for _ in range(200):
                self.wfile.write(b"HTTP/1.1 200 OK\r\nX-A: b\r\n"[:1])
                time.sleep(0.1)
        elif name == "endless":
            self.send_response(200)
            self.end_headers()
            while True:
                self.wfile.write(b"France, " * 8192)
        elif name == "endless-head":
            self.wfile.write(b"HTTP/1.1 200 OK\r\n")
            while True:
                self.wfile.write(b"X-A: " + b"b" * 1000 + b"\r\n")
        elif name == "packed-bomb":
            self.send(PACKED_BOMB, content_encoding="gzip")
        elif name == "packed-broken":
            self.send(b"not packed", content_encoding="gzip")
        elif name == "packed-otherwise":
            self.send(b"x", content_encoding="br")
        elif name == "short":
            self.send(TEXT % b"", content_length="100000")
        elif name == "nonsense":
            self.wfile.write(b"\x00\xff\x1b[2J nothing of the kind\r\n\r\n")
        elif name == "status":
            self.send(b"", 418)
        elif name == "no-content":
            self.send_response(204)
            self.end_headers()
        elif name == "picture":
            self.send(b"\x89PNG\r\n\x1a\n" + b"\0" * 100, content_type="image/png")
        elif name == "wrong-charset":
            self.send("<p>Joint statement by the Foreign Ministers of Côte d’Ivoire, Japan and Norway".encode(), content_type="text/html; charset=utf-16")
        elif name == "no-such-charset":
            self.send(TEXT % b"", content_type="text/html; charset=none-such")
        elif name == "latin":
            self.send("<p>Joint statement by the Foreign Ministers of Türkiye, Japan and Côte d'Ivoire".encode("latin-1"), content_type="text/html; charset=iso-8859-1")
        elif name.startswith("page"):
            self.send(TEXT % (b"<li>Peru</li>" if Hostile.version else b"<li>Hungary</li>"))
        else:
            self.send(b"", 404)


class Server(socketserver.ThreadingMixIn, http.server.HTTPServer):
    daemon_threads = True

    def __init__(self, host):
        super().__init__((host, 0), Hostile)
        self.base = "http://%s:%d/" % self.server_address
        threading.Thread(target=self.serve_forever, daemon=True).start()


REFUSED = {
    "to-file": "redirects from http to file", "to-ftp": "from http to ftp", "to-script": "from http to javascript", "to-data": "from http to data",
    "to-private": "private network", "to-metadata": "private network", "to-other-loopback": "private network", "to-six": "private network",
    "to-mapped": "private network", "to-decimal": "private network|no address", "to-password": "no address", "to-nothing": "no address",
    "to-broken": "no address", "to-self": "more than 5 redirects", "hop1": "more than 5 redirects", "drip": "not sent whole within", "silent": "no answer within",
    "slow-head": "no answer within|connection broke", "endless": "larger than|not sent whole", "endless-head": "connection broke|no answer within|more memory|too", "packed-bomb": "larger than",
    "packed-broken": "connection broke|unpacked", "packed-otherwise": "packed as br", "short": "connection broke", "nonsense": "connection broke",
    "status": "answers 418", "no-content": "answers 204", "none": "answers 404",
}


def addresses(matrix, apart):
    home = matrix.folder("addresses")

    def refused(base, name, words):
        out = os.path.join(home, name)
        status, rows, err = matrix.run("fetch", "--timeout", 3, base + name, "-o", out)
        assert status == 1, (name, status, err)
        assert re.search(words, said(err)), (name, err)
        assert os.listdir(out) == [], (name, os.listdir(out))

    def read(base, name, codes):
        status, rows, err = matrix.run("parse", base + name)
        assert status == 0, (name, err)
        said(err)
        found = [line.split(",")[2] for line in rows.decode().splitlines()[1:]]
        assert found == codes, (name, found)

    def nothing_sent_on(base):
        Hostile.asked.clear()
        matrix.run("fetch", base + "to-page", "-o", os.path.join(home, "sent"))
        for path, headers in Hostile.asked:
            sent = {h.lower() for h in headers} & {"cookie", "authorization", "referer", "proxy-authorization"}
            assert not sent, (path, sent)

    local = Server("127.0.0.1").base
    matrix.row("hostile server, asked by name", [lambda n=n, w=w: refused(local, n, w) for n, w in REFUSED.items()])
    if apart and os.environ.get("UNDERSIGNED_PUBLIC"):
        public = Server(PUBLIC).base
        inward = ["to-private", "to-metadata", "to-loopback", "to-other-loopback", "to-six", "to-mapped"]
        matrix.row("public server that redirects inwards", [lambda n=n: refused(public, n, "private network") for n in inward])
    else:
        matrix.skip("public server that redirects inwards", "needs unshare and ip")
    readable = {"page": ["TCD", "CHL", "NOR", "HUN"], "to-page": ["TCD", "CHL", "NOR", "HUN"], "to-relative": ["TCD", "CHL", "NOR", "HUN"], "wrong-charset": ["CIV", "JPN", "NOR"],
                "no-such-charset": ["TCD", "CHL", "NOR"], "latin": ["TUR", "JPN", "CIV"]}
    matrix.row("odd but honest addresses and charsets", [lambda n=n, c=c: read(local, n, c) for n, c in readable.items()])
    matrix.row("cookies, passwords, referrers are not sent on", [lambda: nothing_sent_on(local)])
    fetch_kills(matrix, local)


def fetch_kills(matrix, base):
    row = "kill -9 during fetch"
    if not matrix.wanted(row):
        return
    kept, rng = os.path.join(matrix.folder("fetch"), "kept"), random.Random(7)
    pages = [base + "page%d" % i for i in range(8)]
    command = [matrix.program, "fetch", *pages, "-o", kept]

    def whole(name):
        return [TEXT % b"<li>Hungary</li>", TEXT % b"<li>Peru</li>"].index(open(os.path.join(kept, name), "rb").read())

    def killed(late):
        Hostile.version = 1 - Hostile.version
        start = time.time()
        child = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        first = os.path.join(kept, "page0.html")
        before = os.stat(first).st_mtime_ns if os.path.exists(first) else 0
        while late and child.poll() is None and (not os.path.exists(first) or os.stat(first).st_mtime_ns == before):
            time.sleep(0.0005)
        time.sleep(rng.random() * (0.3 if late else seconds[0]))
        stop(child)
        done = sum(whole(n) == Hostile.version for n in os.listdir(kept) if re.fullmatch(r"page\d\.html", n)) if os.path.isdir(kept) else 0
        status, rows, err = run(command)
        assert status == 0, err
        seconds[0] = time.time() - start
        names = sorted(n for n in os.listdir(kept) if not n.startswith("."))
        assert names == sorted([n for i in range(8) for n in ("page%d.html" % i, "page%d.html.meta.json" % i)]), names
        assert [n for n in os.listdir(kept) if n.startswith(".")] in ([], [".previous"]), os.listdir(kept)
        assert all(whole("page%d.html" % i) == Hostile.version for i in range(8))
        return "of 8 pages %d before the kill" % done

    seconds = [2.0]
    Hostile.version = 1
    assert run(command)[0] == 0
    matrix.row(row, [lambda i=i: killed(i % 2 == 1) and "mended" for i in range(matrix.rounds)])
    Hostile.version = 0
