internal import Glibc

/// A file that appears under its name when it is whole.
package final class PartialFile {
  private let path: String
  private let file: OutputFile

  package init(_ path: String) throws(ReportingError) {
    self.path = path
    file = try OutputFile("\(path).partial-\(getpid())")
  }

  package func write(_ bytes: [UInt8]) throws(ReportingError) { try file.write(bytes) }

  package func commit() throws(ReportingError) {
    _ = try file.finish()
    guard unsafe rename(file.path, path) == 0 else {
      let reason = lastSystemError()
      discard()
      throw ReportingError(
        path: path, reason: reason, remedy: "name a file that can be written, with --output")
    }
  }

  package func discard() { _ = unsafe unlink(file.path) }
}
