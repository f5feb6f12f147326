internal import FoundationEssentials

/// Labels written by hand or by the simulator, as a file holds them: ids are those of the articles.
public enum GoldLabels: Sendable, Equatable {
  public struct Pair: Sendable, Equatable {
    public let a: String
    public let b: String
    public let label: String
  }

  public struct Cluster: Sendable, Equatable {
    public let name: String
    public let members: [String]
  }

  public struct Parents: Sendable, Equatable {
    public let article: String
    public let parents: [String]
    public let hasUnseenParent: Bool
  }

  case pairs([Pair])
  case clusters([Cluster])
  case parents([Parents])

  /// Reads a file of JSON lines; its kind is that of its first object. Fields nobody asked for are
  /// ignored, and so are empty lines. An unseen parent is `null` or `{"unseen": …}` among the parents, or
  /// a field `unseen` beside them.
  ///
  /// - Parameter fileName: how errors name the file.
  public static func parse(
    _ bytes: [UInt8], fileName: String
  ) throws(EvaluationError) -> GoldLabels {
    var rows: [Row] = []
    let decoder = JSONDecoder()
    let content = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes[3...] : bytes[...]
    var number = 0
    for line in content.split(separator: 0x0A, omittingEmptySubsequences: false) {
      number += 1
      guard line.contains(where: { $0 > 0x20 }) else { continue }
      let row: Row
      do {
        row = try decoder.decode(Row.self, from: Data(line))
      } catch DecodingError.dataCorrupted, DecodingError.typeMismatch {
        throw .notJSON(file: fileName, line: number)
      } catch {
        throw .unknownKind(file: fileName, line: number)
      }
      guard let kind = row.kind else { throw .unknownKind(file: fileName, line: number) }
      if let first = rows.first, first.kind != kind {
        throw .mixedKinds(file: fileName, line: number)
      }
      if let field = row.badField {
        throw .badField(file: fileName, line: number, field: field)
      }
      rows.append(row)
      rows[rows.count - 1].line = number
    }
    switch rows.first?.kind {
    case .pairs: return .pairs(rows.compactMap(\.pair))
    case .clusters: return .clusters(try clusters(rows, fileName))
    case .parents: return .parents(rows.compactMap(\.parentsLabel))
    case nil: throw .empty(file: fileName)
    }
  }

  private static func clusters(
    _ rows: [Row], _ fileName: String
  ) throws(EvaluationError) -> [Cluster] {
    var seen: Set<String> = []
    var clusters: [Cluster] = []
    for row in rows {
      guard let cluster = row.clusterLabel else { continue }
      for member in cluster.members where !seen.insert(member).inserted {
        throw .memberOfTwoClusters(file: fileName, line: row.line, article: member)
      }
      clusters.append(cluster)
    }
    return clusters
  }
}

/// One object of a gold file, whatever its kind. A field of the wrong type is kept as missing.
private struct Row: Decodable {
  enum Kind { case pairs, clusters, parents }

  enum Key: String, CodingKey {
    case a, b, label, cluster, members, article, parents, unseen
  }

  /// A string or a whole number.
  private struct Name: Decodable {
    let text: String

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if let number = try? container.decode(Int.self) {
        text = String(number)
      } else {
        text = try container.decode(String.self)
      }
    }
  }

  /// An id, or what stands for a source that is not in the dump.
  private struct Parent: Decodable {
    let id: String?

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if container.decodeNil() {
        id = nil
      } else if let name = try? container.decode(Name.self) {
        id = name.text
      } else {
        _ = try container.decode([String: String?].self)
        id = nil
      }
    }
  }

  let kind: Kind?
  var badField: String?
  var pair: GoldLabels.Pair?
  var clusterLabel: GoldLabels.Cluster?
  var parentsLabel: GoldLabels.Parents?
  var line = 0

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    if container.contains(.a) || container.contains(.b) {
      kind = .pairs
    } else if container.contains(.members) {
      kind = .clusters
    } else {
      kind = container.contains(.parents) || container.contains(.article) ? .parents : nil
    }
    func name(_ key: Key) -> String? { (try? container.decode(Name.self, forKey: key))?.text }
    switch kind {
    case .pairs:
      if let a = name(.a), let b = name(.b), let label = name(.label) {
        pair = GoldLabels.Pair(a: a, b: b, label: label)
      } else {
        badField = [Key.a, .b, .label].first { name($0) == nil }?.rawValue
      }
    case .clusters:
      if let members = try? container.decode([Name].self, forKey: .members) {
        clusterLabel = GoldLabels.Cluster(
          name: name(.cluster) ?? "", members: members.map(\.text))
      } else {
        badField = Key.members.rawValue
      }
    case .parents:
      let parents = try? container.decode([Parent].self, forKey: .parents)
      if let article = name(.article), let parents {
        let unseen = (try? container.decodeNil(forKey: .unseen)) == false
        parentsLabel = GoldLabels.Parents(
          article: article, parents: parents.compactMap(\.id),
          hasUnseenParent: unseen || parents.contains { $0.id == nil })
      } else {
        badField = parents == nil ? Key.parents.rawValue : Key.article.rawValue
      }
    case nil: break
    }
  }
}
