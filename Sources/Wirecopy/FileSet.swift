internal import Reporting

/// Files of a directory that are written piece by piece and appear together.
public final class FileSet {
  private let directory: OutputDirectory
  private var files: [String: OutputFile] = [:]

  /// - Throws: `ReportingError` if `directory` cannot be made or written.
  public init(_ directory: String) throws {
    self.directory = try OutputDirectory(directory)
  }

  /// Appends `bytes` to the file `name`, which is made at its first piece.
  public func append(_ bytes: [UInt8], to name: String) throws {
    let file: OutputFile
    if let open = files[name] {
      file = open
    } else {
      file = try directory.file(name)
      files[name] = file
    }
    try file.write(bytes)
  }

  /// Ends the files and moves them into place.
  public func commit() throws {
    for name in files.keys.sorted() { _ = try files[name]?.finish() }
    try directory.commit()
  }

  /// Removes what was written.
  public func discard() {
    directory.discard()
  }
}
