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
    guard let folder = unsafe opendir(path) else { return }
    defer { unsafe closedir(folder) }
    while let entry = unsafe readdir(folder) {
      let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { name in
        unsafe name.withMemoryRebound(to: CChar.self, capacity: 256) {
          unsafe String(cString: $0)
        }
      }
      let isPage =
        name.hasPrefix("story-") && name.hasSuffix(".html")
        || name.hasPrefix("data-") && name.hasSuffix(".js")
      if isPage, !written.all.contains(name) { unsafe unlink("\(path)/\(name)") }
    }
  }

  package func discard() {
    directory.discard()
  }
}
