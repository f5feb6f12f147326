import Evaluation
import Foundation

/// A simulated wire, read back.
struct Wire {
  struct Article: Decodable {
    let id: String
    let source: String
    let published: String?
    let title: String
    let text: String
    let url: String
  }

  struct Edits: Decodable {
    let article: String
    let edits: [String]
  }

  var articles: [Article] = []
  var clusters: [GoldLabels.Cluster] = []
  var stories: [GoldLabels.Cluster] = []
  var pairs: [GoldLabels.Pair] = []
  var parents: [GoldLabels.Parents] = []
  var clusterOf: [String: String] = [:]
  var storyOf: [String: String] = [:]
  private var edits: [String: [String]] = [:]
  private var textOf: [String: String] = [:]

  static func bytes(
    _ parameters: SimulationParameters, sources: [SourceText] = []
  ) -> [SimulatedFile: [UInt8]] {
    var files: [SimulatedFile: [UInt8]] = [:]
    WireSimulator(parameters: parameters, sources: sources).run { file, bytes in
      files[file, default: []] += bytes
    }
    return files
  }

  init(_ parameters: SimulationParameters, sources: [SourceText] = []) {
    let files = Wire.bytes(parameters, sources: sources)
    articles = Wire.rows(files[.articles])
    for article in articles { textOf[article.id] = article.text }
    for row: Edits in Wire.rows(files[.parents]) { edits[row.article] = row.edits }
    for (file, bytes) in files where file != .articles {
      switch (file, try? GoldLabels.parse(bytes, fileName: file.rawValue)) {
      case (.clusters, .clusters(let labels)?): clusters = labels
      case (.stories, .clusters(let labels)?): stories = labels
      case (_, .pairs(let labels)?): pairs = labels
      case (_, .parents(let labels)?): parents = labels
      default: break
      }
    }
    for cluster in clusters { for member in cluster.members { clusterOf[member] = cluster.name } }
    for story in stories { for member in story.members { storyOf[member] = story.name } }
  }

  private static func rows<Row: Decodable>(_ bytes: [UInt8]?) -> [Row] {
    (bytes ?? []).split(separator: 0x0A).compactMap {
      try? JSONDecoder().decode(Row.self, from: Data($0))
    }
  }

  /// Whether the article is made from several reports.
  func isMixed(_ id: String) -> Bool {
    edits[id, default: []].contains { $0 == "merge" || $0 == "round-up" }
  }

  /// Whether the outlet's own spelling hides that the words are the same.
  func isRestyled(_ id: String) -> Bool {
    edits[id, default: []].contains("house-style")
  }

  /// The set of word 5-grams.
  func shingles(_ id: String) -> Set<[Substring]> {
    let words = textOf[id, default: ""].lowercased().split { !$0.isLetter && !$0.isNumber }
    guard words.count >= 5 else { return [words] }
    return Set((0...(words.count - 5)).map { Array(words[$0..<($0 + 5)]) })
  }

  /// Mean |A ∩ B| / |A ∪ B| over the first pairs with a label.
  func meanResemblance(_ label: String) -> Double {
    let chosen = pairs.filter { $0.label == label }.prefix(25)
    let values = chosen.map { pair in
      let (a, b) = (shingles(pair.a), shingles(pair.b))
      let shared = a.intersection(b).count
      return Double(shared) / Double(a.count + b.count - shared)
    }
    return values.isEmpty ? -1 : values.reduce(0, +) / Double(values.count)
  }
}
