package import ArticleModel

/// What a finished run left in its directory, as a report needs it.
package struct StoredRun: Sendable {
  package let directory: String
  package let facts: RunFacts
  package let articles: StoredArticles

  /// Reads `run.json` and `articles.csv`.
  package init(_ directory: String) throws(ReportingError) {
    self.directory = directory
    facts = try RunFacts(directory)
    articles = try StoredArticles(directory)
  }
}

/// `run.json`.
package struct RunFacts: Sendable {
  package struct InputFile: Sendable {
    package let name: String
    package let byteCount: Int
    package let digest: String
  }

  package let document: JSONValue
  package let inputs: [String]
  package let inputFiles: [InputFile]

  init(_ directory: String) throws(ReportingError) {
    let path = "\(directory)/run.json"
    guard let content = try StoredFile.content(path) else {
      throw ReportingError(
        path: path, reason: "No such file", remedy: "name the directory of a finished run")
    }
    do {
      var scanner = JSONScanner(content, 0..<content.count)
      document = try scanner.value()
    } catch {
      throw ReportingError(
        path: path, reason: "\(error.expected) is missing at byte \(error.offset)",
        remedy: "run wirecopy dedup again to write it anew")
    }
    inputs = document["inputs"]?.elements.compactMap(\.text) ?? []
    inputFiles =
      document["input_files"]?.elements.compactMap { file in
        guard let name = file["file"]?.text, let digest = file["xxh3_128"]?.text else { return nil }
        return InputFile(name: name, byteCount: file["bytes"]?.int ?? 0, digest: digest)
      } ?? []
  }

  package func parameter(_ name: String) -> JSONValue? { document["parameters"]?[name] }

  package func count(_ name: String) -> Int { document["counts"]?[name]?.int ?? 0 }

  /// Pairs by relation, in the order of the ladder.
  package var pairsByRelation: [(relation: Relation, count: Int)] {
    let counts = document["counts"]?["pairs_by_relation"]
    return Relation.allCases.compactMap { relation in
      counts?[relation.rawValue]?.int.map { (relation, $0) }
    }
  }

  package var seconds: Double {
    document["phases"]?.elements.reduce(0) { $0 + ($1["seconds"]?.double ?? 0) } ?? 0
  }
}

/// `articles.csv`, column by column; row i is the article with index i.
package struct StoredArticles: Sendable {
  package private(set) var ids = NameTable()
  /// The names of the outlets; 0 when none is named.
  package private(set) var outletNames = NameTable()
  package private(set) var outlets: [UInt32] = []
  package private(set) var published: [Instant?] = []
  package private(set) var clusterNames = NameTable()
  package private(set) var clusters: [UInt32] = []
  package private(set) var storyNames = NameTable()
  package private(set) var stories: [UInt32] = []
  package private(set) var isKept: [Bool] = []
  /// Relation, parent and confidence of the likeliest parent.
  package private(set) var relations: [Relation?] = []
  package private(set) var parents: [ArticleIndex?] = []
  package private(set) var confidences: [Float] = []

  package var count: Int { ids.count }

  package func id(_ article: ArticleIndex) -> String { ids.names.string(Int(article)) }
  package func outlet(_ article: ArticleIndex) -> String {
    outletNames.names.string(Int(outlets[Int(article)]))
  }

  /// Whether `a` comes before `b`: dated before undated, then by time, then by id.
  package func precedes(_ a: ArticleIndex, _ b: ArticleIndex) -> Bool {
    switch (published[Int(a)], published[Int(b)]) {
    case (let first?, let second?) where first.seconds != second.seconds:
      return first.seconds < second.seconds
    case (_?, nil): return true
    case (nil, _?): return false
    default: return ids.names[Int(a)].lexicographicallyPrecedes(ids.names[Int(b)])
    }
  }

  init(_ directory: String) throws(ReportingError) {
    let path = "\(directory)/articles.csv"
    guard let content = try StoredFile.content(path) else {
      throw ReportingError(
        path: path, reason: "No such file", remedy: "name the directory of a finished run")
    }
    _ = outletNames.number([])
    let names = [
      "id", "source", "published", "cluster", "story", "kept", "relation", "parent", "confidence",
    ]
    var columns: [Int]?
    var parentIDs = ByteTable()
    var rows = CSVRows(content)
    var number = 0
    while rows.next() {
      number += 1
      guard let columns else {
        let header = rows.fields.map { String(decoding: $0, as: UTF8.self) }
        let found = names.compactMap { header.firstIndex(of: $0) }
        guard found.count == names.count else {
          throw StoredArticles.fault(path, 1, "the columns \(names.joined(separator: ","))")
        }
        columns = found
        continue
      }
      guard rows.fields.count > columns.max() ?? 0 else {
        throw StoredArticles.fault(path, number, "\(names.count) fields")
      }
      let before = ids.count
      _ = ids.number(rows.fields[columns[0]])
      guard ids.count > before else {
        throw StoredArticles.fault(path, number, "an id of its own")
      }
      outlets.append(outletNames.number(rows.fields[columns[1]]))
      published.append(Instant(utf8: Array(rows.fields[columns[2]])))
      clusters.append(clusterNames.number(rows.fields[columns[3]]))
      stories.append(storyNames.number(rows.fields[columns[4]]))
      isKept.append(rows.fields[columns[5]].elementsEqual("true".utf8))
      let relation = String(decoding: rows.fields[columns[6]], as: UTF8.self)
      relations.append(Relation(rawValue: relation))
      parentIDs.append(rows.fields[columns[7]])
      confidences.append(Float(String(decoding: rows.fields[columns[8]], as: UTF8.self)) ?? 0)
    }
    parents = (0..<parentIDs.count).map { row in
      parentIDs.range(row).isEmpty ? nil : ids.find(parentIDs[row])
    }
  }

  private static func fault(_ path: String, _ row: Int, _ missing: String) -> ReportingError {
    ReportingError(
      path: "\(path) row \(row)", reason: "\(missing) is missing",
      remedy: "run wirecopy dedup again to write it anew")
  }
}

/// The rows of a CSV file that a run wrote (RFC 4180).
struct CSVRows {
  private(set) var fields: [ArraySlice<UInt8>] = []
  private let bytes: [UInt8]
  private var at = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// Reads the next row into `fields`; `false` at the end.
  mutating func next() -> Bool {
    guard at < bytes.count else { return false }
    fields.removeAll(keepingCapacity: true)
    while true {
      fields.append(field())
      guard at < bytes.count, bytes[at] == 0x2C else { break }
      at += 1
    }
    if at < bytes.count, bytes[at] == 0x0D { at += 1 }
    if at < bytes.count, bytes[at] == 0x0A { at += 1 }
    return true
  }

  private mutating func field() -> ArraySlice<UInt8> {
    let start = at
    guard at < bytes.count, bytes[at] == 0x22 else {
      while at < bytes.count, bytes[at] != 0x2C, bytes[at] != 0x0A { at += 1 }
      let end = at > start && bytes[at - 1] == 0x0D ? at - 1 : at
      return bytes[start..<end]
    }
    at += 1
    var text: [UInt8] = []
    while at < bytes.count {
      if bytes[at] == 0x22 {
        guard at + 1 < bytes.count, bytes[at + 1] == 0x22 else { break }
        at += 1
      }
      text.append(bytes[at])
      at += 1
    }
    while at < bytes.count, bytes[at] != 0x2C, bytes[at] != 0x0A { at += 1 }
    return text[...]
  }
}
