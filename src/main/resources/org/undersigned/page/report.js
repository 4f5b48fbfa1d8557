"use strict";
(function () {
  var say = document.body.dataset;
  var lang = document.documentElement.lang;
  var collator = new Intl.Collator(lang, { numeric: true, sensitivity: "base" });

  function fold(s) {
    return s.normalize("NFKD").replace(/\p{M}/gu, "").replace(/\u0131/g, "i").toLowerCase();
  }
  function make(tag, text, name) {
    var e = document.createElement(tag);
    if (text) { e.textContent = text; }
    if (name) { e.className = name; }
    return e;
  }
  function fill(pattern, values) {
    var i = 0;
    return pattern.replace(/#/g, function () { return values[i++]; });
  }
  function value(cell) {
    return cell.dataset.v === undefined ? cell.textContent : cell.dataset.v;
  }
  function quoted(s) {
    var safe = /^[=+\-@\t\r]/.test(s) ? "'" + s : s;
    return /[",\r\n]/.test(safe) ? '"' + safe.replace(/"/g, '""') + '"' : safe;
  }

  function sortable(table) {
    var heads = Array.prototype.slice.call(table.tHead.rows[0].cells);
    heads.forEach(function (th, column) {
      var button = make("button", th.textContent);
      button.type = "button";
      th.textContent = "";
      th.appendChild(button);
      button.addEventListener("click", function () {
        var down = th.getAttribute("aria-sort") === "ascending";
        heads.forEach(function (h) { h.removeAttribute("aria-sort"); });
        th.setAttribute("aria-sort", down ? "descending" : "ascending");
        var numbers = th.classList.contains("n");
        var body = table.tBodies[0];
        Array.prototype.slice.call(body.rows).map(function (row, i) {
          return { row: row, at: i, key: row.cells[column].textContent };
        }).sort(function (a, b) {
          var order = numbers
            ? (parseFloat(a.key) || 0) - (parseFloat(b.key) || 0)
            : collator.compare(a.key, b.key);
          return (down ? -order : order) || a.at - b.at;
        }).forEach(function (r) { body.appendChild(r.row); });
      });
    });
  }

  function download(name, table) {
    var lines = [];
    lines.push(Array.prototype.map.call(table.tHead.rows[0].cells, function (c) {
      return quoted(c.dataset.col);
    }).join(","));
    Array.prototype.forEach.call(table.tBodies[0].rows, function (row) {
      if (!row.hidden) {
        lines.push(Array.prototype.map.call(row.cells, function (c) {
          return quoted(value(c));
        }).join(","));
      }
    });
    var link = make("a");
    var blob = new Blob([lines.join("\n") + "\n"], { type: "text/csv;charset=utf-8" });
    link.href = URL.createObjectURL(blob);
    link.download = name + ".csv";
    link.click();
    setTimeout(function () { URL.revokeObjectURL(link.href); }, 1000);
  }

  function show(box, table, test) {
    var shown = 0;
    var rows = table.tBodies[0].rows;
    Array.prototype.forEach.call(rows, function (row) {
      row.hidden = !test(row);
      shown += row.hidden ? 0 : 1;
    });
    box.textContent = fill(say.rows, [shown, rows.length]);
  }

  function search(label, id) {
    var box = make("label", label);
    var input = make("input");
    input.type = "search";
    input.id = id;
    input.autocomplete = "off";
    box.appendChild(input);
    return { box: box, input: input };
  }

  function tools(holder) {
    var table = holder.querySelector("table");
    var bar = make("div", "", "bar");
    var caption = table.caption.textContent;
    var filter = search(say.filter, table.id + "-filter");
    filter.input.setAttribute("aria-describedby", table.caption.id);
    var shown = make("span", "", "shown");
    shown.setAttribute("role", "status");
    filter.input.addEventListener("input", function () {
      var words = fold(filter.input.value).split(/\s+/);
      show(shown, table, function (row) {
        var text = fold(row.textContent);
        return words.every(function (w) { return text.indexOf(w) >= 0; });
      });
    });
    var save = make("button", say.download);
    save.type = "button";
    save.setAttribute("aria-label", say.download + ": " + caption);
    save.addEventListener("click", function () { download(holder.dataset.file, table); });
    if (table.tBodies[0].rows.length > 5) { bar.appendChild(filter.box); }
    bar.appendChild(save);
    bar.appendChild(shown);
    holder.insertBefore(bar, holder.firstChild);
    sortable(table);
    return bar;
  }

  function whichSigned(bar) {
    var index = document.getElementById("index");
    var parties = document.getElementById("parties");
    if (!index || !parties) { return; }
    var ask = search(say.which, "which");
    var names = make("datalist");
    names.id = "which-names";
    ask.input.setAttribute("list", names.id);
    var rows = Array.prototype.slice.call(parties.tBodies[0].rows);
    rows.forEach(function (row) {
      var option = make("option");
      option.value = row.cells[0].textContent;
      names.appendChild(option);
    });
    var answer = make("span", "", "shown");
    answer.setAttribute("role", "status");
    ask.input.addEventListener("input", function () {
      var asked = fold(ask.input.value.trim());
      var exact = rows.filter(function (r) {
        return fold(r.cells[0].textContent) === asked || fold(r.dataset.code) === asked;
      });
      var found = exact.length ? exact : rows.filter(function (r) {
        return fold(r.cells[0].textContent).indexOf(asked) >= 0;
      });
      var codes = found.map(function (r) { return r.dataset.code; });
      var count = make("span");
      show(count, index, function (row) {
        var signed = row.dataset.signed.split(" ");
        return !asked || codes.some(function (c) { return signed.indexOf(c) >= 0; });
      });
      var all = index.tBodies[0].rows;
      var left = Array.prototype.filter.call(all, function (r) { return !r.hidden; }).length;
      var open = Array.prototype.filter.call(all, function (r) {
        return r.hidden && ["partial", "counted_only", "collective"].indexOf(r.dataset.list) >= 0;
      }).length;
      answer.textContent = !asked ? "" : found.length === 1
        ? fill(say.signed, [left, all.length]).replace("@", found[0].cells[0].textContent)
          + (open ? "; " + fill(say.open, [open]) : "")
        : count.textContent;
    });
    bar.insertBefore(ask.box, bar.firstChild);
    ask.box.appendChild(names);
    bar.appendChild(answer);
  }

  function copyable(paragraph) {
    var button = make("button", say.copy, "copy");
    button.type = "button";
    button.setAttribute("aria-describedby", paragraph.id);
    button.addEventListener("click", function () {
      var range = document.createRange();
      range.selectNodeContents(paragraph);
      var selection = window.getSelection();
      selection.removeAllRanges();
      selection.addRange(range);
      var done = function () { button.textContent = say.copied; };
      if (navigator.clipboard && window.isSecureContext) {
        navigator.clipboard.writeText(paragraph.textContent).then(done, function () {
          if (document.execCommand("copy")) { done(); }
        });
      } else if (document.execCommand("copy")) { done(); }
    });
    paragraph.after(button);
  }

  /* one stop of the Tab key for each text; arrow keys go from finding to finding */
  function walkable(text) {
    var marks = Array.prototype.slice.call(text.querySelectorAll("mark"));
    marks.forEach(function (m, i) { m.tabIndex = i ? -1 : 0; });
    text.addEventListener("keydown", function (event) {
      var at = marks.indexOf(document.activeElement);
      var step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
      if (at < 0 || !step || !marks[at + step]) { return; }
      event.preventDefault();
      marks[at].tabIndex = -1;
      marks[at + step].tabIndex = 0;
      marks[at + step].focus();
    });
  }

  Array.prototype.forEach.call(document.querySelectorAll(".table"), function (holder) {
    if (holder.parentNode.tagName === "FIGURE") {
      sortable(holder.querySelector("table"));
      return;
    }
    var bar = tools(holder);
    if (holder.querySelector("#index")) { whichSigned(bar); }
  });
  Array.prototype.forEach.call(document.querySelectorAll(".caption"), copyable);
  Array.prototype.forEach.call(document.querySelectorAll(".text"), walkable);
  document.addEventListener("keydown", function (event) {
    document.body.classList.toggle("notips", event.key === "Escape");
  });
  document.addEventListener("mouseover", function () {
    document.body.classList.remove("notips");
  });
})();
