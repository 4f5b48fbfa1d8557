"""Hostile documents: what people with bad intent, broken converters and torn downloads hand over."""
import io, os, zipfile, zlib
from matrix import said

LEAD = "Joint statement by the Foreign Ministers of France, Japan and Norway"
WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


def docx(body, prolog="", more=()):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as parts:
        parts.writestr("word/document.xml", '<?xml version="1.0"?>%s<w:document xmlns:w="%s"><w:body>%s</w:body></w:document>' % (prolog, WORD, body))
        for name, content in more:
            parts.writestr(name, content)
    return out.getvalue()


def p(text):
    return "<w:p><w:r><w:t>%s</w:t></w:r></w:p>" % text


def pdf(content, objects="", page="", catalog="", pages="/Kids [3 0 R] /Count 1", packed=None, filters="", font=""):
    data = content.encode("latin-1") if packed is None else packed
    head = (
        "%%PDF-1.4\n1 0 obj <</Type /Catalog /Pages 2 0 R %s>> endobj\n2 0 obj <</Type /Pages %s>> endobj\n"
        "3 0 obj <</Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R /Resources <</Font <</F 5 0 R>> %s>>>> endobj\n"
        "5 0 obj <</Type /Font /Subtype /Type1 /BaseFont /Helvetica %s>> endobj\n%s4 0 obj <</Length %d %s>> stream\n"
    ) % (catalog, pages, page, font, objects, len(data), filters)
    return head.encode("latin-1") + data + b"\nendstream endobj\ntrailer <</Root 1 0 R>>\n%%EOF\n"


def forms(depth, times):
    """Each form draws the next one several times."""
    one = "%d 0 obj <</Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources <</XObject <</X %d 0 R>>>> /Length %d>> stream\n%s\nendstream endobj\n"
    draw = "/X Do " * times
    return "".join(one % (6 + i, 7 + i, len(draw), draw) for i in range(depth))


def documents():
    """Name and bytes of each."""
    text = "BT /F 12 Tf 50 700 Td (%s) Tj ET" % LEAD
    laughs = "".join('<!ENTITY %s "%s">' % (chr(97 + i), ("&%s;" % chr(96 + i)) * 10 if i else "ha") for i in range(10))
    html = lambda body: ("<!doctype html>" + body).encode()
    yield "bomb.docx", docx(" " * (1 << 28))
    yield "bomb-in-text.docx", docx(p("France, " * (8 << 20)))
    yield "bomb-just-below.docx", docx(p("France, Japan, Norway, " * 100000))
    yield "many-parts.docx", docx(p(LEAD), more=[("x%d" % i, "") for i in range(21000)])
    yield "styles-bomb.docx", docx(p(LEAD), more=[("word/styles.xml", '<s xmlns:w="w">' + "<w:style w:styleId='a'/>" * 2000000 + "</s>")])
    yield "xxe-file.docx", docx(p("&x;"), '<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd">]>')
    yield "xxe-address.docx", docx(p(LEAD), '<!DOCTYPE d [<!ENTITY % x SYSTEM "http://127.0.0.1:9/x"> %x;]>')
    yield "entity-bomb.docx", docx(p("&j;"), "<!DOCTYPE d [%s]>" % laughs)
    yield "deep-tables.docx", docx("<w:tbl><w:tr><w:tc>" * 50000 + p(LEAD) + "</w:tc></w:tr></w:tbl>" * 50000)
    yield "deep-unclosed.docx", docx("<w:p><w:r>" * 100000)
    yield "torn.docx", docx(p(LEAD))[:-40]
    yield "other.docx", b"PK\x03\x04 nothing of the kind"
    yield "deep-div.html", html("<div>" * 100000 + LEAD)
    yield "deep-tables.html", html("<table><tr><td><ul><li><b>" * 20000 + LEAD)
    yield "deep-formats.html", html("<p>" + "<a><b><i><u><font>" * 10000 + LEAD)
    yield "deep-svg.html", html("<svg><desc><math><mi>" * 20000 + LEAD)
    yield "attributes.html", html("<p " + " ".join("a%d=1" % i for i in range(100000)) + ">" + LEAD)
    yield "class-without-end.html", html('<p class="' + "nav menu share " * 200000 + '">' + LEAD)
    yield "entities.html", html(LEAD + "&#xD800;&#0;&#x110000;&#99999999999;" + "&amp;" * 300000)
    yield "comment-open.html", html("<!--" + "-" * 3000000)
    yield "script.html", html("<title>%s<script>alert(1)</script></title><p onclick=alert(1)>%s<img src=x onerror=alert(1)>" % (LEAD, LEAD))
    yield "spans.html", html("<table><tr><td colspan=999999999 rowspan=999999999>France<td>Japan")
    yield "json-deep.html", html('<script type="application/ld+json">' + "[" * 500000 + "</script><p>" + LEAD)
    yield "rows.html", html("<table>" + "<tr><td>France<td>x" * 30000)
    yield "one-line.txt", (LEAD + ", ").encode() * 10000
    yield "names-100000.txt", ("The following countries signed: " + ", ".join(["France", "Japan", "Norway", "Chile"] * 25000)).encode()
    yield "no-blank.txt", b"a" * (8 << 20)
    yield "brackets.txt", (LEAD + " " + "(" * 1000000).encode()
    yield "digits.txt", ("On behalf of " + "9" * 1000000 + " countries: " + LEAD).encode()
    yield "number-words.txt", ("On behalf of " + "hundred thousand " * 100000 + "countries: " + LEAD).encode()
    yield "accents.txt", (LEAD + " e" + "\u0301" * 500000).encode()
    yield "direction.txt", ("\u202e" + LEAD + "\u2066\u200f" * 10000).encode()
    yield "without-width.txt", ("Fr\u200bance, " * 50000).encode()
    yield "nul.txt", LEAD.encode() + b"\0" * 4
    yield "all-nul.txt", b"\0" * (1 << 20)
    yield "surrogates.txt", LEAD.encode() + b"\xed\xa0\x80\xed\xb0\x80" * 10000
    yield "utf16-odd.txt", b"\xff\xfe" + LEAD.encode("utf-16-le") + b"\x00\xd8\x41"
    yield "escapes.txt", ("\x1b]0;owned\x07\x1b[2J" + LEAD + "\x1b[31m, \x9b31mChile").encode()
    yield "escapes-title.html", ("<title>\x1b[2J\x9b5m%s</title><p>%s" % (LEAD, LEAD)).encode()
    yield "formula.txt", ("=cmd|' /C calc'!A0\n\n" + LEAD + "\n@SUM(1+1)").encode()
    yield "and.txt", b"and " * 500000
    yield "commas.txt", b", " * 2000000
    yield "newlines.txt", b"\n" * (8 << 20)
    yield "dates.txt", ("1 January 2024 " * 100000 + LEAD).encode()
    yield "collectives.txt", ("the European Union and its Member States, NATO, the African Group, " * 5000).encode()
    yield "quotes.md", ("> " * 100000 + LEAD).encode()
    yield "lists.md", ("- " * 100000 + LEAD).encode()
    yield "links.md", ("[" * 300000 + LEAD + "](" * 300000).encode()
    yield "emphasis.md", ("*_" * 300000 + LEAD).encode()
    yield "front-matter.md", ("---\ntitle: " + "[" * 500000 + "\n---\n" + LEAD).encode()
    yield "bars.md", ("|" * 500000 + "\n|-|-|\n" + LEAD).encode()
    yield "honest.pdf", pdf(text)
    yield "pages-in-a-circle.pdf", pdf(text, pages="/Kids [2 0 R 3 0 R] /Count 2")
    yield "parents-in-a-circle.pdf", pdf(text, pages="/Parent 2 0 R /Kids [3 0 R] /Count 1")
    yield "count-lies.pdf", pdf(text, pages="/Kids [3 0 R] /Count 2000000000")
    yield "same-page-again.pdf", pdf(text, pages="/Kids [%s] /Count 5000" % ("3 0 R " * 5000))
    yield "blanks-bomb.pdf", pdf("", packed=zlib.compress(text.encode() + b" " * (100 << 20)), filters="/Filter /FlateDecode")
    yield "packed-twice.pdf", pdf("", packed=zlib.compress(zlib.compress(text.encode() + b" " * (50 << 20))), filters="/Filter [/FlateDecode /FlateDecode]")
    yield "text-bomb.pdf", pdf("", packed=zlib.compress(text.encode() * 500000, 9), filters="/Filter /FlateDecode")
    yield "form-in-itself.pdf", pdf("/X Do " + text, forms(1, 1).replace("/X 7 0 R", "/X 6 0 R"), page="/XObject <</X 6 0 R>>")
    yield "forms-bomb.pdf", pdf("/X Do " + text, forms(30, 5), page="/XObject <</X 6 0 R>>")
    yield "brackets.pdf", pdf("[" * 300000 + text)
    yield "dictionaries.pdf", pdf(text, "6 0 obj " + "<</a " * 100000 + " endobj\n", catalog="/Names 6 0 R")
    yield "states.pdf", pdf("q " * 200000 + text)
    yield "sizes.pdf", pdf("BT /F 1e30 Tf 1e30 -1e30 Td (%s) Tj 0 Tf (Chile) Tj ET" % LEAD)
    yield "flat.pdf", pdf("0 0 0 0 0 0 cm BT /F 12 Tf 0 0 0 0 0 0 Tm (%s) Tj ET" % LEAD)
    yield "turned.pdf", pdf(text).replace(b"/Type /Page ", b"/Type /Page /Rotate 12345 ")
    yield "box.pdf", pdf(text).replace(b"[0 0 600 800]", b"[0 0 -1e38 1e38]")
    yield "length-lies.pdf", pdf(text).replace(b"/Length ", b"/Length -")
    cmap = "6 0 obj <</Length 160>> stream\nbegincmap 1 begincodespacerange <00000000> <ffffffff> endcodespacerange 1 beginbfrange <00000000> <ffffffff> <0041> endbfrange endcmap\nendstream endobj\n"
    yield "letters-map.pdf", pdf(text, cmap, font="/ToUnicode 6 0 R")
    yield "no-root.pdf", pdf(text).replace(b"/Root 1 0 R", b"")
    yield "table-in-a-circle.pdf", pdf(text).replace(b"trailer <<", b"xref\n0 1\n0000000000 65535 f \ntrailer <</Prev 9 ") + b"startxref\n9\n%%EOF"
    yield "program.pdf", pdf(text, catalog="/OpenAction <</S /JavaScript /JS (app.alert(1))>>")
    yield "torn.pdf", pdf(text)[:200]
    yield "head-only.pdf", b"%PDF-1.7\n"


def hostile(matrix):
    home = matrix.folder("hostile")

    def read(name, content):
        path = os.path.join(home, name)
        with open(path, "wb") as f:
            f.write(content)
        status, out, err = matrix.run("parse", "--roles", "all", path, stdin=b"")
        assert status in (0, 1), (name, status, err)
        said(err)
        assert (status == 1) == bool(err), (name, status, err)
        text = out.decode("utf-8")
        assert not any(ord(c) < 32 and c not in "\n\t" or 127 <= ord(c) < 160 for c in text), name + ": a character that a terminal obeys"
        assert "root:" not in text, name
        again = matrix.run("parse", "--roles", "all", path)
        assert (status, out) == again[:2], name + ": another answer the second time"
        os.remove(path)
        return "read" if status == 0 else "timed out" if "longer than" in err else "refused"

    matrix.row("hostile documents, each read twice", [lambda n=n, c=c: read(n, c) for n, c in documents()])

    def named(name):
        path = os.path.join(os.fsencode(home), name)
        with open(path, "wb") as f:
            f.write(LEAD.encode())
        status, out, err = matrix.run("parse", home)
        assert status == 0 and out.count(b"\n") == 4, (name, status, err)
        said(err)
        assert not any(c < 32 and c != 10 or c == 127 for c in out), (name, out)
        out_folder = os.path.join(matrix.folder("named"), "out")
        status, _, err = matrix.run("report", "--no-charts", home, "-o", out_folder)
        assert status == 0, (name, err)
        page = open(os.path.join(out_folder, "report.html"), "rb").read()
        assert b"<script>alert" not in page, name
        os.remove(path)

    names = [b"esc\x1b[2J\x07.txt", b"new\nline.txt", b"latin\xe9.txt", b"x" * 251 + b".txt", "声".encode() * 83 + b".txt", b"=cmd.txt", b"-dash.txt", b"<script>alert(1).txt",
             "rtl\u202etxt.txt".encode(), b" .txt", b"'\"`$(x).txt", b"corpus.txt"]
    matrix.row("hostile names of files", [lambda n=n: named(n) for n in names])
