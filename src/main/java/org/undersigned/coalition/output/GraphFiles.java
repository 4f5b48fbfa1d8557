package org.undersigned.coalition.output;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.undersigned.coalition.Study;
import org.undersigned.coalition.World;

/**
 * Networks as GraphML (graphml.graphdrawing.org) and as GEXF 1.2 (gexf.net), the version that every
 * reader of the format knows.
 */
public final class GraphFiles {
  private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

  private GraphFiles() {}

  /** File names and contents: both networks in both formats. */
  public static Map<String, String> of(Study study, World world) {
    Graph cosigning = Graph.cosigning(study, world);
    Graph signatures = Graph.signatures(study, world);
    Map<String, String> files = new LinkedHashMap<>();
    files.put("cosigning.graphml", graphml(cosigning));
    files.put("cosigning.gexf", gexf(cosigning));
    files.put("signatures.graphml", graphml(signatures));
    files.put("signatures.gexf", gexf(signatures));
    return files;
  }

  /** Media type of one of the files. */
  public static String mediaType(String file) {
    return file.endsWith(".gexf") ? "application/gexf+xml" : "application/graphml+xml";
  }

  static String graphml(Graph graph) {
    StringBuilder xml = new StringBuilder(DECLARATION);
    xml.append("<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\">\n");
    xml.append("  <desc>").append(escaped(graph.title())).append("</desc>\n");
    key(xml, "label", "node", "string");
    graph.nodeAttributes().forEach(name -> key(xml, name, "node", "string"));
    key(xml, "weight", "edge", "double");
    graph.edgeAttributes().forEach(name -> key(xml, name, "edge", "double"));
    xml.append("  <graph edgedefault=\"undirected\">\n");
    for (Graph.Node node : graph.nodes()) {
      xml.append("    <node id=\"").append(escaped(node.id())).append("\">");
      data(xml, "node_label", node.label());
      node.attributes().forEach((name, value) -> data(xml, "node_" + name, value));
      xml.append("</node>\n");
    }
    for (Graph.Edge edge : graph.edges()) {
      xml.append("    <edge source=\"").append(escaped(edge.source()));
      xml.append("\" target=\"").append(escaped(edge.target())).append("\">");
      data(xml, "edge_weight", number(edge.weight()));
      edge.attributes().forEach((name, value) -> data(xml, "edge_" + name, value));
      xml.append("</edge>\n");
    }
    return xml.append("  </graph>\n</graphml>\n").toString();
  }

  private static void key(StringBuilder xml, String name, String of, String type) {
    xml.append("  <key id=\"").append(of).append('_').append(name);
    xml.append("\" for=\"").append(of).append("\" attr.name=\"").append(name);
    xml.append("\" attr.type=\"").append(type).append("\"/>\n");
  }

  private static void data(StringBuilder xml, String key, String value) {
    xml.append("<data key=\"").append(key).append("\">").append(escaped(value)).append("</data>");
  }

  static String gexf(Graph graph) {
    StringBuilder xml = new StringBuilder(DECLARATION);
    xml.append("<gexf xmlns=\"http://www.gexf.net/1.2draft\" version=\"1.2\">\n");
    xml.append("  <meta><creator>undersigned</creator><description>");
    xml.append(escaped(graph.title())).append("</description></meta>\n");
    xml.append("  <graph mode=\"static\" defaultedgetype=\"undirected\">\n");
    attributes(xml, "node", graph.nodeAttributes(), "string");
    attributes(xml, "edge", graph.edgeAttributes(), "double");
    xml.append("    <nodes>\n");
    for (Graph.Node node : graph.nodes()) {
      xml.append("      <node id=\"").append(escaped(node.id()));
      xml.append("\" label=\"").append(escaped(node.label())).append("\">");
      values(xml, node.attributes());
      xml.append("</node>\n");
    }
    xml.append("    </nodes>\n    <edges>\n");
    int id = 0;
    for (Graph.Edge edge : graph.edges()) {
      xml.append("      <edge id=\"").append(id++);
      xml.append("\" source=\"").append(escaped(edge.source()));
      xml.append("\" target=\"").append(escaped(edge.target()));
      xml.append("\" weight=\"").append(number(edge.weight())).append("\">");
      values(xml, edge.attributes());
      xml.append("</edge>\n");
    }
    return xml.append("    </edges>\n  </graph>\n</gexf>\n").toString();
  }

  private static void attributes(StringBuilder xml, String of, List<String> names, String type) {
    if (names.isEmpty()) {
      return;
    }
    xml.append("    <attributes class=\"").append(of).append("\" mode=\"static\">\n");
    for (String name : names) {
      xml.append("      <attribute id=\"").append(name).append("\" title=\"").append(name);
      xml.append("\" type=\"").append(type).append("\"/>\n");
    }
    xml.append("    </attributes>\n");
  }

  private static void values(StringBuilder xml, Map<String, String> attributes) {
    if (attributes.isEmpty()) {
      return;
    }
    xml.append("<attvalues>");
    attributes.forEach(
        (name, value) -> {
          xml.append("<attvalue for=\"").append(name).append("\" value=\"");
          xml.append(escaped(value)).append("\"/>");
        });
    xml.append("</attvalues>");
  }

  private static String number(double weight) {
    return weight == Math.rint(weight) ? Long.toString((long) weight) : Table.decimal(weight);
  }

  /** Text for XML 1.0: markup escaped, characters that XML forbids left out. */
  static String escaped(String text) {
    StringBuilder safe = new StringBuilder(text.length());
    text.codePoints()
        .filter(c -> c >= 0x20 && c != 0xFFFE && c != 0xFFFF && (c < 0xD800 || c > 0xDFFF))
        .forEach(
            c -> {
              switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                default -> safe.appendCodePoint(c);
              }
            });
    return safe.toString();
  }
}
