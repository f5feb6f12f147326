internal import Reporting

/// Hands the graph of sources and copies of a finished run to other programs.
public struct Exporter: Sendable {
  /// The forms it can take, by the names of `--to`.
  public static var formats: [String] { ExportFormat.allCases.map(\.rawValue) }

  private let format: ExportFormat
  private let hasAlternatives: Bool

  /// - Parameters:
  ///   - format: one of `formats`; `nil` is returned for another name.
  ///   - hasAlternatives: whether arcs from sources that a copy may have been taken from instead are
  ///     written too.
  public init?(format: String, hasAlternatives: Bool = false) {
    guard let format = ExportFormat(rawValue: format) else { return nil }
    self.format = format
    self.hasAlternatives = hasAlternatives
  }

  /// Exports the run in `directory` into the file `path`, which appears when it is whole.
  ///
  /// - Throws: `ReportingError` if the run cannot be read or the file not be written.
  public func export(_ directory: String, to path: String) throws {
    let file = try PartialFile(path)
    do {
      try export(directory) { bytes in try file.write(bytes) }
      try file.commit()
    } catch {
      file.discard()
      throw error
    }
  }

  /// Exports the run in `directory` and hands out the bytes piece by piece.
  public func export(_ directory: String, write: @escaping ([UInt8]) throws -> Void) throws {
    let graph = try ExportGraph(StoredRun(directory), hasAlternatives: hasAlternatives)
    try format.write(graph, version: wirecopyVersion) { try write($0.bytes) }
  }
}
