package org.undersigned.coalition.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.undersigned.coalition.output.CorpusStudy.cells;
import static org.undersigned.coalition.output.CorpusStudy.maps;
import static org.undersigned.coalition.output.CorpusStudy.study;
import static org.undersigned.coalition.output.CorpusStudy.world;

import java.io.StringReader;
import java.util.Map;
import java.util.TreeMap;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.builder.GraphTypeBuilder;
import org.jgrapht.nio.Attribute;
import org.jgrapht.nio.gexf.SimpleGEXFImporter;
import org.jgrapht.nio.graphml.GraphMLImporter;
import org.jgrapht.util.SupplierUtil;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Another program's readers, which hold the files to their schemas, find what the tables say. */
class NetworksTest {
  private static Map<String, String> files;

  @BeforeAll
  static void studyTheCorpus() throws Exception {
    CorpusStudy.make();
    files = GraphFiles.of(study, world);
  }

  private static Graph<String, DefaultWeightedEdge> empty() {
    return GraphTypeBuilder.<String, DefaultWeightedEdge>undirected()
        .weighted(true)
        .vertexSupplier(SupplierUtil.createStringSupplier())
        .edgeSupplier(SupplierUtil.DEFAULT_WEIGHTED_EDGE_SUPPLIER)
        .buildGraph();
  }

  /** A graph whose vertices are named as in the file, and the attributes of its vertices. */
  private record Network(
      Graph<String, DefaultWeightedEdge> graph, Map<String, Map<String, String>> attributes) {

    String at(String vertex, String attribute) {
      return attributes.get(vertex).getOrDefault(attribute, "");
    }
  }

  private static Network graphml(String file) {
    GraphMLImporter<String, DefaultWeightedEdge> importer = new GraphMLImporter<>();
    importer.setVertexFactory(id -> id);
    Network network = new Network(empty(), new TreeMap<>());
    importer.addVertexAttributeConsumer((at, value) -> keep(network, at, value));
    importer.importGraph(network.graph(), new StringReader(files.get(file)));
    return network;
  }

  private static Network gexf(String file) {
    SimpleGEXFImporter<String, DefaultWeightedEdge> importer = new SimpleGEXFImporter<>();
    importer.setVertexFactory(id -> id);
    Network network = new Network(empty(), new TreeMap<>());
    importer.addVertexAttributeConsumer((at, value) -> keep(network, at, value));
    importer.importGraph(network.graph(), new StringReader(files.get(file)));
    return network;
  }

  private static void keep(
      Network network, org.jgrapht.alg.util.Pair<String, String> at, Attribute value) {
    network
        .attributes()
        .computeIfAbsent(at.getFirst(), v -> new TreeMap<>())
        .put(at.getSecond(), value.getValue());
  }

  @Test
  void coSigningsAreWhatTheTableSaysAndIsolatedStatesStay() {
    for (Network network : new Network[] {graphml("cosigning.graphml"), gexf("cosigning.gexf")}) {
      assertEquals(cells.keySet(), network.graph().vertexSet());
      int edges = 0;
      for (Map<String, String> row : maps("cosigning.csv")) {
        int both = Integer.parseInt(row.get("both"));
        if (both > 0) {
          edges++;
          DefaultWeightedEdge edge = network.graph().getEdge(row.get("a"), row.get("b"));
          assertEquals(both, network.graph().getEdgeWeight(edge), row.toString());
        }
      }
      assertEquals(edges, network.graph().edgeSet().size());
      assertEquals("Europe", network.at("FRA", "region"));
      assertEquals("EU and NATO", network.at("FRA", "alignment"));
      assertEquals("France", network.at("FRA", "label"));
    }
  }

  @Test
  void signaturesAreWhatTheIncidenceTableSays() {
    for (Network network : new Network[] {graphml("signatures.graphml"), gexf("signatures.gexf")}) {
      int ones = 0;
      for (Map.Entry<String, Map<String, String>> state : cells.entrySet()) {
        for (Map.Entry<String, String> cell : state.getValue().entrySet()) {
          boolean signed = cell.getValue().equals("1");
          ones += signed ? 1 : 0;
          assertEquals(
              signed, network.graph().containsEdge(state.getKey(), "event:" + cell.getKey()));
        }
      }
      assertEquals(ones, network.graph().edgeSet().size());
      assertEquals("state", network.at("FRA", "kind"));
      assertEquals("event", network.at("event:2019-07-12-hrc-letter-50", "kind"));
      assertEquals("2019-07-12", network.at("event:2019-07-12-hrc-letter-50", "date"));
    }
  }
}
