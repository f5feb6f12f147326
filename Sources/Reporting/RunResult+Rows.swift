package import ArticleModel
internal import Clustering
internal import Provenance

/// The files of the contract, row by row; `docs/FORMATS.md` describes them.
extension RunResult {
  package func writeArticles(to file: OutputFile) throws(ReportingError) {
    var out = ByteWriter()
    out.write("id,source,published,cluster,story,kept,relation,parent,confidence\n")
    var rows = provenance.reader()
    for index in 0..<ArticleIndex(articles.count) {
      let cluster = clusterOf[Int(index)]
      out.writeCSV(articles.ids[Int(index)])
      out.write(",")
      out.writeCSV(articles.sourceNames[Int(articles.sources[Int(index)])])
      out.write(",")
      if let published = articles.published[Int(index)] { out.write(published) }
      out.write(",")
      out.write(name: "c", cluster + 1)
      out.write(",")
      out.write(name: "s", summaries[cluster].story + 1)
      let isKept = summaries[cluster].representative == index
      out.write(isKept ? ",true," : ",false,")
      if let parent = rows.row(of: index)?.source {
        out.write(raw: parent.relation.rawValue)
        out.write(",")
        if let article = parent.article { out.writeCSV(articles.ids[Int(article)]) }
        out.write(",")
        out.write(parent.probability)
      } else {
        out.write(",,")
      }
      out.write("\n")
      if out.bytes.count > 1 << 20 { try file.write(&out) }
    }
    try file.write(&out)
  }

  package func writeClusters(to file: OutputFile) throws(ReportingError) {
    var out = ByteWriter()
    for (number, summary) in summaries.enumerated() {
      let members = clusters[number]
      guard members.count > 1 else { continue }
      out.write("{\"cluster\":\"")
      out.write(name: "c", number + 1)
      out.write("\",\"story\":\"")
      out.write(name: "s", summary.story + 1)
      out.write("\",\"size\":")
      out.write(members.count)
      out.write(",\"representative\":")
      out.writeJSON(articles.ids[Int(summary.representative)])
      out.write(",\"members\":[")
      for (place, member) in members.enumerated() {
        if place > 0 { out.write(",") }
        out.writeJSON(articles.ids[Int(member)])
      }
      out.write("],\"min_resemblance\":")
      out.write(summary.minResemblance)
      out.write(",\"mean_resemblance\":")
      out.write(summary.meanResemblance)
      if summary.isBound { out.write(",\"min_resemblance_is_bound\":true") }
      out.write(",\"edges\":")
      out.write(summary.edges)
      let dates = members.compactMap { articles.published[Int($0)] }
      out.write(",\"first_published\":")
      out.writeInstant(dates.min { $0.seconds < $1.seconds })
      out.write(",\"last_published\":")
      out.writeInstant(dates.max { $0.seconds < $1.seconds })
      if let split = summary.split {
        out.write(",\"split_reason\":")
        out.writeJSON(reason(of: split))
      }
      out.write("}\n")
      if out.bytes.count > 1 << 20 { try file.write(&out) }
    }
    try file.write(&out)
  }

  private func reason(of split: ClusterSplit) -> String {
    var score = ByteWriter()
    score.write(split.score)
    return
      "cut from a chain of \(split.chainLength) articles: \(articles.id(split.outside)) is linked to "
      + "\(articles.id(split.inside)) (score \(String(decoding: score.bytes, as: UTF8.self))) but lies "
      + "out of reach of the cluster's centre"
  }

  package func writePairs(to file: OutputFile) throws(ReportingError) {
    var out = ByteWriter()
    for pair in pairs {
      out.writePair(pair, articles: articles)
      let lag = articles.lag(from: pair.a, to: pair.b)
      out.write(",\"lag_seconds\":")
      out.writeOptional(lag)
      out.write("}\n")
      if out.bytes.count > 1 << 20 { try file.write(&out) }
    }
    try file.write(&out)
  }

  package func writeWeakPairs(to file: OutputFile) throws(ReportingError) {
    var out = ByteWriter()
    for pair in weakPairs {
      out.write("{\"a\":")
      out.writeJSON(articles.ids[Int(pair.a)])
      out.write(",\"b\":")
      out.writeJSON(articles.ids[Int(pair.b)])
      out.write(",\"relation\":")
      out.writeJSON(pair.relation.rawValue)
      out.write(",\"score\":")
      out.write(pair.score)
      // What was not measured is written as null.
      let overlap = pair.overlap
      out.write(",\"resemblance\":")
      out.write(overlap?.resemblance ?? .nan)
      out.write(",\"containment_a_in_b\":")
      out.write(overlap?.containmentAInB ?? .nan)
      out.write(",\"containment_b_in_a\":")
      out.write(overlap?.containmentBInA ?? .nan)
      out.write(",\"lag_seconds\":")
      out.writeOptional(articles.lag(from: pair.a, to: pair.b))
      out.write("}\n")
      if out.bytes.count > 1 << 20 { try file.write(&out) }
    }
    try file.write(&out)
  }

  package func writeProvenance(to file: OutputFile) throws(ReportingError) {
    var out = ByteWriter()
    var rows = provenance.reader()
    for index in 0..<ArticleIndex(articles.count) {
      guard let entry = rows.row(of: index) else { continue }
      let cluster = clusterOf[Int(entry.article)]
      out.write("{\"article\":")
      out.writeJSON(articles.ids[Int(entry.article)])
      out.write(",\"cluster\":\"")
      out.write(name: "c", cluster + 1)
      out.write("\",\"story\":\"")
      out.write(name: "s", summaries[cluster].story + 1)
      out.write("\"")
      // Without a source nothing is a parent, however likely the alternatives are; and in a crowd an unseen
      // source may be likelier than each single one of many like articles, one of which it is.
      let likeliest = entry.source?.probability ?? -1
      let isListed = { (parent: Parent) in
        entry.source != nil && (parent.role != .alternative || parent.probability <= likeliest)
      }
      let parents = entry.parents.filter(isListed)
      let alternatives = entry.parents.filter { !isListed($0) }
      out.write(",\"parents\":[")
      write(list: parents, cluster: cluster, to: &out)
      if !alternatives.isEmpty {
        out.write("],\"alternatives\":[")
        write(list: alternatives, cluster: cluster, to: &out)
      }
      out.write("],\"chain\":[")
      for (place, article) in entry.chain.enumerated() {
        if place > 0 { out.write(",") }
        out.writeJSON(articles.ids[Int(article)])
      }
      out.write("],\"credits\":")
      out.writeJSON(list: entry.creditedNames)
      out.write(",\"audit\":")
      out.writeJSON(list: entry.audit.map { "\($0.code.rawValue): \($0.text)" })
      if let version = entry.beforeCorrection {
        out.write(",\"before_correction\":")
        out.writeJSON(articles.ids[Int(version)])
      }
      out.write(",\"originality\":")
      out.write(entry.originality)
      out.write(",\"origin_probability\":")
      out.write(entry.originProbability)
      out.write("}\n")
      if out.bytes.count > 1 << 20 { try file.write(&out) }
    }
    try file.write(&out)
  }

  /// Parents by falling probability.
  private func write(list parents: [Parent], cluster: Int, to out: inout ByteWriter) {
    let ordered = parents.enumerated().sorted { first, second in
      if first.element.probability != second.element.probability {
        return first.element.probability > second.element.probability
      }
      return first.offset < second.offset
    }
    for (place, parent) in ordered.enumerated() {
      if place > 0 { out.write(",") }
      write(parent.element, cluster: cluster, to: &out)
    }
  }

  /// `outlets.csv`: one row an outlet.
  package func writeOutlets(to file: OutputFile) throws(ReportingError) {
    var out = ByteWriter()
    out.write("source,articles,originals,copies,mean_originality,firsts\n")
    for row in outlets {
      out.writeCSV(articles.sourceNames[Int(row.source)])
      for number in [row.articles, row.originals, row.copies] {
        out.write(",")
        out.write(number)
      }
      out.write(",")
      out.write(row.meanOriginality)
      out.write(",")
      out.write(row.firsts)
      out.write("\n")
    }
    try file.write(&out)
  }

  /// `follows.csv`: how often one outlet took from another.
  package func writeFollows(to file: OutputFile) throws(ReportingError) {
    var out = ByteWriter()
    out.write("follower,followed,count,median_lag_seconds,mean_share\n")
    for row in follows {
      out.writeCSV(articles.sourceNames[Int(row.follower)])
      out.write(",")
      out.writeCSV(articles.sourceNames[Int(row.followed)])
      out.write(",")
      out.write(row.count)
      out.write(",")
      if let lag = row.medianLag { out.write(lag) }
      out.write(",")
      out.write(row.meanShare)
      out.write("\n")
    }
    try file.write(&out)
  }

  private func write(_ parent: Parent, cluster: Int, to out: inout ByteWriter) {
    out.write("{\"article\":")
    if let article = parent.article {
      out.writeJSON(articles.ids[Int(article)])
    } else {
      out.write("null")
    }
    if let unseen = parent.unseen {
      out.write(",\"unseen\":")
      out.writeJSON(unseen)
    }
    if let number = parent.unseenNumber {
      out.write(",\"unseen_id\":")
      out.writeJSON("\(clusterName(cluster))-u\(number)")
    }
    out.write(",\"relation\":")
    out.writeJSON(parent.relation.rawValue)
    out.write(",\"probability\":")
    out.write(parent.probability)
    out.write(",\"share\":")
    out.write(parent.share)
    out.write(",\"lag_seconds\":")
    out.writeOptional(parent.lag)
    out.write(",\"role\":")
    out.writeJSON(parent.role.rawValue)
    out.write("}")
  }

  package func writeRejects(to file: OutputFile) throws(ReportingError) {
    var out = ByteWriter()
    for reject in rejects {
      out.write("{\"file\":")
      out.writeJSON(reject.file)
      out.write(",\"line\":")
      out.writeOptional(reject.line)
      out.write(",\"offset\":")
      out.writeOptional(reject.offset)
      out.write(",\"reason\":")
      out.writeJSON(reject.reason)
      out.write("}\n")
    }
    try file.write(&out)
  }
}

extension ByteWriter {
  /// The measures of a pair as the fields of an object that is left open.
  package mutating func writePair(_ pair: MatchedPair, articles: ArticleTable) {
    write("{\"a\":")
    writeJSON(articles.ids[Int(pair.a)])
    write(",\"b\":")
    writeJSON(articles.ids[Int(pair.b)])
    write(",\"relation\":")
    writeJSON(pair.relation.rawValue)
    write(",\"score\":")
    write(pair.score)
    write(",\"resemblance\":")
    write(pair.resemblance)
    write(",\"containment_a_in_b\":")
    write(pair.containmentAInB)
    write(",\"containment_b_in_a\":")
    write(pair.containmentBInA)
  }

  mutating func writeJSON(list: [String]) {
    write("[")
    for (place, text) in list.enumerated() {
      if place > 0 { write(",") }
      writeJSON(text)
    }
    write("]")
  }

  mutating func writeOptional(_ number: (some BinaryInteger)?) {
    if let number { write(number) } else { write("null") }
  }

  mutating func writeInstant(_ instant: Instant?) {
    guard let instant else {
      write("null")
      return
    }
    write("\"")
    write(instant)
    write("\"")
  }
}
