internal import ArticleModel

/// The graph in GraphML 1.0 (Brandes, Eiglsperger, Lerner and Pich 2013), for networkx, igraph, yEd, Gephi.
struct GraphMLDocument {
  let graph: ExportGraph

  private static let keys: [(id: String, domain: String, type: String)] = [
    ("label", "node", "string"), ("source", "node", "string"), ("published", "node", "string"),
    ("cluster", "node", "string"), ("story", "node", "string"), ("unseen", "node", "boolean"),
    ("relation", "edge", "string"), ("role", "edge", "string"), ("probability", "edge", "double"),
    ("share", "edge", "double"), ("lag_seconds", "edge", "long"),
  ]

  func write(to flush: @escaping (inout ByteWriter) throws -> Void) throws {
    var stream = ExportStream(flush)
    stream.out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
    stream.out.write("<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\">\n")
    for key in GraphMLDocument.keys {
      stream.out.write(
        raw: "  <key id=\"\(key.id)\" for=\"\(key.domain)\" attr.name=\"\(key.id)\" "
          + "attr.type=\"\(key.type)\"/>\n")
    }
    stream.out.write("  <graph id=\"provenance\" edgedefault=\"directed\">\n")
    for article in graph.members {
      begin("node", id: graph.nodeID(.article(article)), &stream.out)
      data("label", graph.articles.id(article), &stream.out)
      data("source", graph.articles.outlet(article), &stream.out)
      data("published", graph.published(article), &stream.out)
      data("cluster", graph.cluster(article), &stream.out)
      data("story", graph.story(article), &stream.out)
      data("unseen", "false", &stream.out)
      stream.out.write("</node>\n")
      try stream.flushIfLarge()
    }
    for (row, source) in graph.unseen.enumerated() {
      begin("node", id: graph.nodeID(.unseen(row)), &stream.out)
      data("label", graph.label(source), &stream.out)
      data("unseen", "true", &stream.out)
      stream.out.write("</node>\n")
    }
    for arc in graph.arcs {
      stream.out.write("    <edge source=\"")
      stream.out.writeXML(graph.nodeID(arc.source))
      stream.out.write("\" target=\"")
      stream.out.writeXML(graph.nodeID(.article(arc.copy)))
      stream.out.write("\">")
      data("relation", arc.relation?.rawValue ?? "", &stream.out)
      data("role", arc.role, &stream.out)
      data("probability", arc.probability, &stream.out)
      data("share", arc.share, &stream.out)
      if let lag = arc.lag { data("lag_seconds", "\(lag)", &stream.out) }
      stream.out.write("</edge>\n")
      try stream.flushIfLarge()
    }
    stream.out.write("  </graph>\n</graphml>\n")
    try stream.finish()
  }

  private func begin(_ tag: StaticString, id: String, _ out: inout ByteWriter) {
    out.write("    <")
    out.write(tag)
    out.write(" id=\"")
    out.writeXML(id)
    out.write("\">")
  }

  private func data(_ key: StaticString, _ value: String, _ out: inout ByteWriter) {
    guard !value.isEmpty else { return }
    out.write("<data key=\"")
    out.write(key)
    out.write("\">")
    out.writeXML(value)
    out.write("</data>")
  }

  private func data(_ key: StaticString, _ value: Double, _ out: inout ByteWriter) {
    out.write("<data key=\"")
    out.write(key)
    out.write("\">")
    out.write(value)
    out.write("</data>")
  }
}
