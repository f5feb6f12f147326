internal import ArticleModel

/// The graph in the DOT language of Graphviz: a cluster each a box, arcs from source to copy.
struct DOTDocument {
  let graph: ExportGraph

  func write(to flush: @escaping (inout ByteWriter) throws -> Void) throws {
    var stream = ExportStream(flush)
    stream.out.write("digraph provenance {\n")
    stream.out.write("  rankdir=LR; node [shape=box, fontsize=10]; edge [fontsize=9];\n")
    for article in graph.members {
      stream.out.write("  ")
      name(.article(article), &stream.out)
      stream.out.write(" [label=")
      stream.out.writeDOT(graph.label(article))
      attribute("article", graph.articles.id(article), &stream.out)
      attribute("published", graph.published(article), &stream.out)
      attribute("cluster", graph.cluster(article), &stream.out)
      attribute("story", graph.story(article), &stream.out)
      stream.out.write("];\n")
      try stream.flushIfLarge()
    }
    for (row, source) in graph.unseen.enumerated() {
      stream.out.write("  ")
      name(.unseen(row), &stream.out)
      stream.out.write(" [style=dashed, label=")
      stream.out.writeDOT(graph.label(source))
      attribute("unseen", source.id, &stream.out)
      stream.out.write("];\n")
    }
    for arc in graph.arcs {
      stream.out.write("  ")
      name(arc.source, &stream.out)
      stream.out.write(" -> ")
      name(.article(arc.copy), &stream.out)
      stream.out.write(" [label=")
      let percent = Int((arc.probability * 100).rounded())
      stream.out.writeDOT("\(arc.relation?.rawValue ?? "") \(percent) %")
      stream.out.write(", probability=")
      stream.out.write(arc.probability)
      stream.out.write(", share=")
      stream.out.write(arc.share)
      attribute("role", arc.role, &stream.out)
      attribute("relation", arc.relation?.rawValue ?? "", &stream.out)
      if let lag = arc.lag { attribute("lag_seconds", "\(lag)", &stream.out) }
      if arc.role == "alternative" { stream.out.write(", style=dotted") }
      stream.out.write("];\n")
      try stream.flushIfLarge()
    }
    stream.out.write("}\n")
    try stream.finish()
  }

  private func name(_ node: ExportGraph.Node, _ out: inout ByteWriter) {
    switch node {
    case .article(let article):
      out.write("a")
      out.write(article)
    case .unseen(let row):
      out.write("u")
      out.write(row)
    }
  }

  private func attribute(_ name: StaticString, _ value: String, _ out: inout ByteWriter) {
    guard !value.isEmpty else { return }
    out.write(", ")
    out.write(name)
    out.write("=")
    out.writeDOT(value)
  }
}
