internal import ArticleModel

/// The graph as a table with a row for each arc.
struct ArcTable {
  let graph: ExportGraph

  func write(to flush: @escaping (inout ByteWriter) throws -> Void) throws {
    var stream = ExportStream(flush)
    stream.out.write(
      raw: "article,parent,unseen_id,unseen,relation,prov,role,probability,share,lag_seconds,"
        + "article_source,parent_source,cluster\n")
    for arc in graph.arcs {
      var fields = [graph.articles.id(arc.copy)]
      switch arc.source {
      case .article(let source): fields += [graph.articles.id(source), "", ""]
      case .unseen(let row): fields += ["", graph.unseen[row].id, graph.unseen[row].name ?? ""]
      }
      fields += [
        arc.relation?.rawValue ?? "", ProvenanceTerm(arc.relation).rawValue, arc.role,
      ]
      for field in fields {
        stream.out.writeCSV(Array(field.utf8))
        stream.out.write(",")
      }
      stream.out.write(arc.probability)
      stream.out.write(",")
      stream.out.write(arc.share)
      stream.out.write(",")
      if let lag = arc.lag { stream.out.write(lag) }
      var source = ""
      if case .article(let parent) = arc.source { source = graph.articles.outlet(parent) }
      for field in [graph.articles.outlet(arc.copy), source, graph.cluster(arc.copy)] {
        stream.out.write(",")
        stream.out.writeCSV(Array(field.utf8))
      }
      stream.out.write("\n")
      try stream.flushIfLarge()
    }
    try stream.finish()
  }
}
