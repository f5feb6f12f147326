/// A row of `outlets.csv`, as far as the report needs it.
package struct StoredOutlet: Sendable {
  package let name: String
  package let firsts: Int
  package let meanOriginality: Double?
}

/// A row of `follows.csv`.
package struct StoredFollow: Sendable {
  package let follower: String
  package let followed: String
  package let count: Int
  package let medianLag: Int64?
}

extension StoredRun {
  /// The rows of `outlets.csv`; `nil` if there is no such file.
  package func readOutlets() throws(ReportingError) -> [StoredOutlet]? {
    try rows(of: "outlets.csv", columns: ["source", "firsts", "mean_originality"])?.map { row in
      StoredOutlet(name: row[0], firsts: Int(row[1]) ?? 0, meanOriginality: Double(row[2]))
    }
  }

  /// The rows of `follows.csv`; `nil` if there is no such file.
  package func readFollows() throws(ReportingError) -> [StoredFollow]? {
    let names = ["follower", "followed", "count", "median_lag_seconds"]
    return try rows(of: "follows.csv", columns: names)?.map { row in
      StoredFollow(
        follower: row[0], followed: row[1], count: Int(row[2]) ?? 0,
        medianLag: Double(row[3]).flatMap { $0.magnitude < 9e15 ? Int64($0) : nil })
    }
  }

  private func rows(of name: String, columns: [String]) throws(ReportingError) -> [[String]]? {
    let path = "\(directory)/\(name)"
    guard let content = try StoredFile.content(path) else { return nil }
    var rows = CSVRows(content)
    guard rows.next() else { return [] }
    let header = rows.fields.map { String(decoding: $0, as: UTF8.self) }
    let places = columns.compactMap { header.firstIndex(of: $0) }
    guard places.count == columns.count else {
      throw ReportingError(
        path: path, reason: "the columns \(columns.joined(separator: ", ")) are missing",
        remedy: "run wirecopy dedup again to write it anew")
    }
    var all: [[String]] = []
    while rows.next() {
      guard rows.fields.count == header.count else { continue }
      all.append(places.map { String(decoding: rows.fields[$0], as: UTF8.self) })
    }
    return all
  }
}
