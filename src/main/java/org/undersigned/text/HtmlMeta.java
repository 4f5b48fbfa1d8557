package org.undersigned.text;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The meta tags of a page and the strings of its JSON-LD. */
final class HtmlMeta {
  private final Map<String, String> values = new HashMap<>();
  private final Document page;

  HtmlMeta(Document page) {
    this.page = page;
    for (Element meta : page.getElementsByTag("meta")) {
      String name =
          meta.hasAttr("property")
              ? meta.attr("property")
              : meta.hasAttr("name") ? meta.attr("name") : meta.attr("itemprop");
      String content = CleanText.collapse(CleanText.clean(meta.attr("content")));
      if (!name.isEmpty() && !content.isEmpty()) {
        values.putIfAbsent(name.toLowerCase(Locale.ROOT), content);
      }
    }
  }

  /** The content of the first of {@code names} that the page has, empty when it has none. */
  String first(String... names) {
    for (String name : names) {
      String value = values.getOrDefault(name, "");
      if (!value.isEmpty()) {
        return value;
      }
    }
    return "";
  }

  /** A string of the page's JSON-LD: the value of {@code key}, or of {@code inner} inside it. */
  String structured(String key, String inner) {
    String quoted = '"' + key + '"';
    for (Element script : page.select("script[type=application/ld+json]")) {
      String json = script.data();
      int at = json.indexOf(quoted);
      if (at < 0) {
        continue;
      }
      int value = valueStart(json, at + quoted.length());
      if (value < json.length() && json.charAt(value) == '{' && !inner.isEmpty()) {
        int end = json.indexOf('}', value);
        int name = json.indexOf('"' + inner + '"', value);
        value = name >= 0 && name < end ? valueStart(json, name + inner.length() + 2) : -1;
      }
      String found = stringAt(json, value);
      if (!found.isEmpty()) {
        return found;
      }
    }
    return "";
  }

  private static int valueStart(String json, int from) {
    int at = from;
    while (at < json.length() && (CleanText.isBlank(json.charAt(at)) || json.charAt(at) == ':')) {
      at++;
    }
    return at;
  }

  private static String stringAt(String json, int quote) {
    if (quote < 0 || quote >= json.length() || json.charAt(quote) != '"') {
      return "";
    }
    int end = json.indexOf('"', quote + 1);
    return end < 0 ? "" : CleanText.collapse(json.substring(quote + 1, end));
  }
}
