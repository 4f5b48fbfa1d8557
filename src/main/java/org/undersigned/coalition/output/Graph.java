package org.undersigned.coalition.output;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.undersigned.coalition.Cell;
import org.undersigned.coalition.Event;
import org.undersigned.coalition.Incidence;
import org.undersigned.coalition.Study;
import org.undersigned.coalition.World;
import org.undersigned.coalition.bloc.Placement;
import org.undersigned.coalition.measure.Cosigning;

/**
 * A network for other programs.
 *
 * @param title what it shows
 * @param nodes isolated ones included
 * @param edges undirected, between names of nodes
 */
record Graph(String title, List<Node> nodes, List<Edge> edges) {
  /**
   * A node.
   *
   * @param attributes the same names in every node, all text
   */
  record Node(String id, String label, Map<String, String> attributes) {
    Node {
      Objects.requireNonNull(id);
      Objects.requireNonNull(label);
      attributes = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
    }
  }

  /**
   * An edge.
   *
   * @param weight what Gephi and others take as its strength
   * @param attributes the same names in every edge, all numbers
   */
  record Edge(String source, String target, double weight, Map<String, String> attributes) {
    Edge {
      Objects.requireNonNull(source);
      Objects.requireNonNull(target);
      attributes = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
    }
  }

  Graph {
    Objects.requireNonNull(title);
    nodes = List.copyOf(nodes);
    edges = List.copyOf(edges);
  }

  /** States joined by the number of counted events that both signed. */
  static Graph cosigning(Study study, World world) {
    List<Edge> edges = new ArrayList<>();
    for (Cosigning pair : study.cosigning()) {
      if (pair.counts().both() > 0) {
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("jaccard", Table.decimal(pair.counts().jaccard()));
        attributes.put("expected", Table.decimal(pair.expected()));
        attributes.put("p", Table.chance(pair.p()));
        edges.add(new Edge(pair.a(), pair.b(), pair.counts().both(), attributes));
      }
    }
    return new Graph("co-signings of counted events", states(study, world, false), edges);
  }

  /** States joined to the events they signed, whatever the list. */
  static Graph signatures(Study study, World world) {
    Incidence incidence = study.incidence();
    List<Node> nodes = states(study, world, true);
    List<Edge> edges = new ArrayList<>();
    Set<String> used = new HashSet<>();
    for (int e = 0; e < incidence.events().size(); e++) {
      Event event = incidence.events().get(e);
      Map<String, String> attributes = new LinkedHashMap<>();
      attributes.put("kind", "event");
      attributes.put("region", "");
      attributes.put("alignment", "");
      attributes.put("bloc", "");
      attributes.put("date", event.date().map(LocalDate::toString).orElse(""));
      String id = "event:" + unique(event.id(), used);
      nodes.add(new Node(id, event.id(), attributes));
      for (int s = 0; s < incidence.states().size(); s++) {
        if (incidence.at(s, e) == Cell.SIGNED) {
          edges.add(new Edge(incidence.states().get(s), id, 1, Map.of()));
        }
      }
    }
    return new Graph("who signed what", nodes, edges);
  }

  /** A name token of XML, as both formats want it; the label keeps the name. */
  private static String unique(String name, Set<String> used) {
    String token = name.replaceAll("[^\\p{L}\\p{N}._-]", "_");
    String free = token;
    for (int n = 2; !used.add(free); n++) {
      free = token + "_" + n;
    }
    return free;
  }

  private static List<Node> states(Study study, World world, boolean twoMode) {
    List<Node> nodes = new ArrayList<>();
    for (Placement placement : study.blocs().placements()) {
      Map<String, String> attributes = new LinkedHashMap<>();
      if (twoMode) {
        attributes.put("kind", "state");
      }
      attributes.put("region", world.region(placement.state()));
      attributes.put("alignment", world.alignment(placement.state(), world.asOf()));
      attributes.put("bloc", placement.status() == Placement.Status.MEMBER ? placement.bloc() : "");
      if (twoMode) {
        attributes.put("date", "");
      }
      nodes.add(new Node(placement.state(), world.name(placement.state()), attributes));
    }
    return nodes;
  }

  /** Names of the nodes' attributes. */
  List<String> nodeAttributes() {
    return nodes.isEmpty() ? List.of() : List.copyOf(nodes.get(0).attributes().keySet());
  }

  /** Names of the edges' attributes. */
  List<String> edgeAttributes() {
    return edges.isEmpty() ? List.of() : List.copyOf(edges.get(0).attributes().keySet());
  }
}
