internal import Glibc

/// The folder `report` of a run, written whole or not at all.
package struct ReportFolder {
  private let directory: OutputDirectory
  private let path: String
  private final class Names { var all: Set<String> = [] }
  private let written = Names()

  package init(_ run: String) throws(ReportingError) {
    path = "\(run)/report"
    directory = try OutputDirectory(run)
  }

  package func write(_ name: String, _ bytes: [UInt8]) throws(ReportingError) {
    let file = try directory.file("report/\(name)")
    try file.write(bytes)
    _ = try file.finish()
    written.all.insert(name)
  }

  /// Moves the files into place and removes the pages that an earlier report had and this one has not.
  package func commit() throws(ReportingError) {
    try directory.commit()
    ReportFolder.removePages(in: path, but: written.all)
  }

  /// Removes the pages of a report that are not among `kept`.
  package static func removePages(in path: String, but kept: Set<String>) {
    for name in fileNames(in: path) {
      let isPage =
        name.hasPrefix("story-") && name.hasSuffix(".html")
        || name.hasPrefix("data-") && name.hasSuffix(".js")
      if isPage, !kept.contains(name) { unsafe unlink("\(path)/\(name)") }
    }
  }

  /// The names of the files of a report.
  package static func pages(in path: String) -> Set<String> {
    Set(fileNames(in: path))
  }

  package func discard() {
    directory.discard()
  }
}
