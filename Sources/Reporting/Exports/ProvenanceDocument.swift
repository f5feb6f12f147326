internal import ArticleModel

/// The relation of PROV-O (Lebo, Sahoo and McGuinness 2013) that says how a copy comes from a source.
enum ProvenanceTerm: String {
  case wasDerivedFrom, wasQuotedFrom, wasRevisionOf

  init(_ relation: Relation?) {
    switch relation {
    case .excerpt: self = .wasQuotedFrom
    case .revision: self = .wasRevisionOf
    default: self = .wasDerivedFrom
    }
  }

  /// The property that leads to the arc itself, and what kind of thing that is.
  var qualified: (property: String, type: String) {
    switch self {
    case .wasDerivedFrom: ("qualifiedDerivation", "Derivation")
    case .wasQuotedFrom: ("qualifiedQuotation", "Quotation")
    case .wasRevisionOf: ("qualifiedRevision", "Revision")
    }
  }
}

/// The graph in PROV-O as JSON-LD 1.1: an entity for each article and unseen source, an agent for each
/// outlet, a qualified arc with probability and share for each parent. `hadPrimarySource` leads to the
/// first source of the chain.
struct ProvenanceDocument {
  let graph: ExportGraph

  private static let context = """
    {"@context":{"prov":"http://www.w3.org/ns/prov#","xsd":"http://www.w3.org/2001/XMLSchema#",\
    "rdfs":"http://www.w3.org/2000/01/rdf-schema#","wirecopy":"https://wirecopy.invalid/terms#",\
    "article":"https://wirecopy.invalid/article/","unseen":"https://wirecopy.invalid/unseen/",\
    "outlet":"https://wirecopy.invalid/outlet/"},
    "@graph":[
    """

  func write(to flush: @escaping (inout ByteWriter) throws -> Void) throws {
    var stream = ExportStream(flush)
    stream.out.write(raw: ProvenanceDocument.context)
    var isFirst = true
    func separate(_ out: inout ByteWriter) {
      out.write(isFirst ? "\n" : ",\n")
      isFirst = false
    }
    var outlets = Set<String>()
    var next = 0
    for article in graph.members {
      separate(&stream.out)
      let start = next
      while next < graph.arcs.count, graph.arcs[next].copy == article { next += 1 }
      entity(article, arcs: graph.arcs[start..<next], &stream.out)
      let outlet = graph.articles.outlet(article)
      if !outlet.isEmpty, outlets.insert(outlet).inserted {
        separate(&stream.out)
        stream.out.write("{\"@id\":\"outlet:")
        stream.out.writeIRIPart(outlet)
        stream.out.write("\",\"@type\":[\"prov:Agent\",\"prov:Organization\"],\"rdfs:label\":")
        stream.out.writeJSON(outlet)
        stream.out.write("}")
      }
      try stream.flushIfLarge()
    }
    for (row, source) in graph.unseen.enumerated() {
      separate(&stream.out)
      stream.out.write("{\"@id\":\"")
      reference(.unseen(row), &stream.out)
      stream.out.write("\",\"@type\":\"prov:Entity\",\"rdfs:label\":")
      stream.out.writeJSON(graph.label(source))
      stream.out.write(",\"wirecopy:unseen\":true}")
    }
    stream.out.write("\n]}\n")
    try stream.finish()
  }

  private func entity(
    _ article: ArticleIndex, arcs: ArraySlice<ExportGraph.Arc>, _ out: inout ByteWriter
  ) {
    out.write("{\"@id\":\"")
    reference(.article(article), &out)
    out.write("\",\"@type\":\"prov:Entity\",\"rdfs:label\":")
    out.writeJSON(graph.articles.id(article))
    out.write(",\"wirecopy:cluster\":")
    out.writeJSON(graph.cluster(article))
    out.write(",\"wirecopy:story\":")
    out.writeJSON(graph.story(article))
    let published = graph.published(article)
    if published.contains("T") {
      out.write(",\"prov:generatedAtTime\":{\"@type\":\"xsd:dateTime\",\"@value\":")
      out.writeJSON(published)
      out.write("}")
    } else if !published.isEmpty {
      out.write(",\"wirecopy:published\":{\"@type\":\"xsd:date\",\"@value\":")
      out.writeJSON(published)
      out.write("}")
    }
    let outlet = graph.articles.outlet(article)
    if !outlet.isEmpty {
      out.write(",\"prov:wasAttributedTo\":{\"@id\":\"outlet:")
      out.writeIRIPart(outlet)
      out.write("\"}")
    }
    // Alternatives are no statements of fact: they are named, not asserted.
    let stated = arcs.filter { $0.role != "alternative" }
    for term in [ProvenanceTerm.wasDerivedFrom, .wasQuotedFrom, .wasRevisionOf] {
      let own = stated.filter { ProvenanceTerm($0.relation) == term }
      guard !own.isEmpty else { continue }
      property("prov:\(term.rawValue)", own.map(\.source), &out)
      out.write(raw: ",\"prov:\(term.qualified.property)\":[")
      for (place, arc) in own.enumerated() {
        if place > 0 { out.write(",") }
        influence(arc, type: term.qualified.type, &out)
      }
      out.write("]")
    }
    if let primary = graph.primarySource(of: article) {
      property("prov:hadPrimarySource", [primary.node], &out)
      out.write(",\"prov:qualifiedPrimarySource\":[{\"@type\":\"prov:PrimarySource\",")
      out.write("\"prov:entity\":{\"@id\":\"")
      reference(primary.node, &out)
      out.write("\"},\"wirecopy:probability\":")
      decimal(primary.probability, &out)
      out.write("}]")
    }
    let others = arcs.filter { $0.role == "alternative" }
    if !others.isEmpty {
      out.write(",\"wirecopy:mayDeriveFrom\":[")
      for (place, arc) in others.enumerated() {
        if place > 0 { out.write(",") }
        influence(arc, type: nil, &out)
      }
      out.write("]")
    }
    out.write("}")
  }

  private func property(_ name: String, _ nodes: [ExportGraph.Node], _ out: inout ByteWriter) {
    out.write(",")
    out.writeJSON(name)
    out.write(":[")
    for (place, node) in nodes.enumerated() {
      if place > 0 { out.write(",") }
      out.write("{\"@id\":\"")
      reference(node, &out)
      out.write("\"}")
    }
    out.write("]")
  }

  private func influence(_ arc: ExportGraph.Arc, type: String?, _ out: inout ByteWriter) {
    out.write("{")
    if let type {
      out.write(raw: "\"@type\":\"prov:\(type)\",\"prov:entity\":{\"@id\":\"")
    } else {
      out.write("\"wirecopy:source\":{\"@id\":\"")
    }
    reference(arc.source, &out)
    out.write("\"},\"wirecopy:relation\":")
    out.writeJSON(arc.relation?.rawValue ?? "")
    out.write(",\"wirecopy:role\":")
    out.writeJSON(arc.role)
    out.write(",\"wirecopy:probability\":")
    decimal(arc.probability, &out)
    out.write(",\"wirecopy:share\":")
    decimal(arc.share, &out)
    if let lag = arc.lag {
      out.write(",\"wirecopy:lagSeconds\":")
      out.write(lag)
    }
    out.write("}")
  }

  private func decimal(_ value: Double, _ out: inout ByteWriter) {
    out.write("{\"@type\":\"xsd:decimal\",\"@value\":\"")
    out.write(value)
    out.write("\"}")
  }

  private func reference(_ node: ExportGraph.Node, _ out: inout ByteWriter) {
    switch node {
    case .article(let article):
      out.write("article:")
      out.writeIRIPart(graph.articles.id(article))
    case .unseen(let row):
      out.write("unseen:")
      out.writeIRIPart(graph.unseen[row].id)
    }
  }
}
