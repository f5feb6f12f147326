internal import ArticleModel

/// The graph in GEXF 1.2, for Gephi and networkx.
struct GEXFDocument {
  let graph: ExportGraph
  let version: String

  private static let nodeAttributes = ["source", "published", "cluster", "story", "unseen"]

  func write(to flush: @escaping (inout ByteWriter) throws -> Void) throws {
    var stream = ExportStream(flush)
    stream.out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
    stream.out.write("<gexf xmlns=\"http://www.gexf.net/1.2draft\" version=\"1.2\">\n")
    stream.out.write(raw: "  <meta><creator>wirecopy \(version)</creator></meta>\n")
    stream.out.write("  <graph defaultedgetype=\"directed\" mode=\"static\">\n")
    attributes(&stream.out)
    stream.out.write("    <nodes>\n")
    for article in graph.members {
      node(id: graph.nodeID(.article(article)), label: graph.label(article), &stream.out)
      value("source", graph.articles.outlet(article), &stream.out)
      value("published", graph.published(article), &stream.out)
      value("cluster", graph.cluster(article), &stream.out)
      value("story", graph.story(article), &stream.out)
      value("unseen", "false", &stream.out)
      stream.out.write("</attvalues></node>\n")
      try stream.flushIfLarge()
    }
    for (row, source) in graph.unseen.enumerated() {
      node(id: graph.nodeID(.unseen(row)), label: graph.label(source), &stream.out)
      value("unseen", "true", &stream.out)
      stream.out.write("</attvalues></node>\n")
    }
    stream.out.write("    </nodes>\n    <edges>\n")
    for (number, arc) in graph.arcs.enumerated() {
      stream.out.write("      <edge id=\"")
      stream.out.write(number)
      stream.out.write("\" source=\"")
      stream.out.writeXML(graph.nodeID(arc.source))
      stream.out.write("\" target=\"")
      stream.out.writeXML(graph.nodeID(.article(arc.copy)))
      stream.out.write("\" weight=\"")
      stream.out.write(arc.probability)
      stream.out.write("\"><attvalues>")
      value("relation", arc.relation?.rawValue ?? "", &stream.out)
      value("role", arc.role, &stream.out)
      value("probability", arc.probability, &stream.out)
      value("share", arc.share, &stream.out)
      if let lag = arc.lag { value("lag_seconds", "\(lag)", &stream.out) }
      stream.out.write("</attvalues></edge>\n")
      try stream.flushIfLarge()
    }
    stream.out.write("    </edges>\n  </graph>\n</gexf>\n")
    try stream.finish()
  }

  private func attributes(_ out: inout ByteWriter) {
    out.write("    <attributes class=\"node\">\n")
    for name in GEXFDocument.nodeAttributes {
      let type = name == "unseen" ? "boolean" : "string"
      out.write(raw: "      <attribute id=\"\(name)\" title=\"\(name)\" type=\"\(type)\"/>\n")
    }
    out.write("    </attributes>\n    <attributes class=\"edge\">\n")
    let types = [
      ("relation", "string"), ("role", "string"), ("probability", "double"), ("share", "double"),
      ("lag_seconds", "long"),
    ]
    for (name, type) in types {
      out.write(raw: "      <attribute id=\"\(name)\" title=\"\(name)\" type=\"\(type)\"/>\n")
    }
    out.write("    </attributes>\n")
  }

  private func node(id: String, label: String, _ out: inout ByteWriter) {
    out.write("      <node id=\"")
    out.writeXML(id)
    out.write("\" label=\"")
    out.writeXML(label)
    out.write("\"><attvalues>")
  }

  private func value(_ name: StaticString, _ value: String, _ out: inout ByteWriter) {
    guard !value.isEmpty else { return }
    begin(name, &out)
    out.writeXML(value)
    out.write("\"/>")
  }

  private func value(_ name: StaticString, _ value: Double, _ out: inout ByteWriter) {
    begin(name, &out)
    out.write(value)
    out.write("\"/>")
  }

  private func begin(_ name: StaticString, _ out: inout ByteWriter) {
    out.write("<attvalue for=\"")
    out.write(name)
    out.write("\" value=\"")
  }
}
