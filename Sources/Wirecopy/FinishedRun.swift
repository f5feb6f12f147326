internal import Foundation

/// What a finished run says of its articles, read from its directory.
public struct FinishedRun: Sendable {
  /// One row of `articles.csv`.
  public struct Article: Sendable {
    public let id: String
    public let cluster: String
    public let story: String
  }

  /// One row of `provenance.jsonl`.
  public struct Origin: Sendable, Decodable {
    public struct Parent: Sendable, Decodable {
      public let article: String?
      public let probability: Double
      public let share: Double
      /// `source`, `further` or `alternative`.
      public let role: String
    }

    public let article: String
    public let parents: [Parent]
  }

  public let directory: String
  /// In input order.
  public let articles: [Article]

  /// - Throws: `RunError` if the directory holds no finished run.
  public init(_ directory: String) throws {
    self.directory = directory
    let bytes = try FinishedRun.content(of: "articles.csv", in: directory)
    var rows = CSVRows(bytes)
    guard let header = rows.next(), let id = header.firstIndex(of: "id"),
      let cluster = header.firstIndex(of: "cluster"), let story = header.firstIndex(of: "story")
    else {
      throw RunError(
        path: "\(directory)/articles.csv", reason: "has not the columns id, cluster and story")
    }
    var articles: [Article] = []
    while let row = rows.next() {
      guard row.count == header.count else {
        throw RunError(
          path: "\(directory)/articles.csv", reason: "row \(articles.count + 2) is cut short")
      }
      articles.append(Article(id: row[id], cluster: row[cluster], story: row[story]))
    }
    self.articles = articles
  }

  /// The parents of every article that has a relation.
  public func origins() throws -> [Origin] {
    let bytes = try FinishedRun.content(of: "provenance.jsonl", in: directory)
    let decoder = JSONDecoder()
    var origins: [Origin] = []
    for (number, line) in bytes.split(separator: 0x0A).enumerated() {
      do {
        origins.append(try decoder.decode(Origin.self, from: Data(line)))
      } catch {
        throw RunError(
          path: "\(directory)/provenance.jsonl", reason: "line \(number + 1) cannot be read")
      }
    }
    return origins
  }

  static func content(of name: String, in directory: String) throws -> [UInt8] {
    guard let data = FileManager.default.contents(atPath: "\(directory)/\(name)") else {
      throw RunError(path: "\(directory)/\(name)", reason: "cannot be read")
    }
    return [UInt8](data)
  }
}

/// A directory that holds no finished run.
public struct RunError: Error, Hashable, Sendable, CustomStringConvertible {
  public let path: String
  public let reason: String

  public var description: String {
    "\(path): \(reason); name the directory that a finished \"wirecopy dedup\" wrote"
  }
}

/// The rows of a CSV file (RFC 4180) as this program writes it.
struct CSVRows {
  private let bytes: [UInt8]
  private var at = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  mutating func next() -> [String]? {
    guard at < bytes.count else { return nil }
    var fields: [String] = []
    while true {
      fields.append(field())
      guard at < bytes.count else { return fields }
      let end = bytes[at]
      at += 1
      if end == 0x0A { return fields }
    }
  }

  private mutating func field() -> String {
    guard at < bytes.count, bytes[at] == 0x22 else {
      let start = at
      while at < bytes.count, bytes[at] != 0x2C, bytes[at] != 0x0A { at += 1 }
      return String(decoding: bytes[start..<at], as: UTF8.self)
    }
    var content: [UInt8] = []
    at += 1
    while at < bytes.count {
      let byte = bytes[at]
      at += 1
      if byte == 0x22 {
        guard at < bytes.count, bytes[at] == 0x22 else { break }
        at += 1
      }
      content.append(byte)
    }
    return String(decoding: content, as: UTF8.self)
  }
}
