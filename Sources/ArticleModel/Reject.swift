/// A record that could not be used, and why.
public struct Reject: Hashable, Sendable {
  /// The file as it was named or found.
  public let file: String
  /// The line the record starts in, from 1; `nil` when the whole file is meant.
  public let line: Int?
  /// The byte the record starts at; `nil` when the whole file is meant.
  public let offset: Int?
  /// One sentence: what is wrong and what to do.
  public let reason: String

  public init(file: String, line: Int?, offset: Int?, reason: String) {
    self.file = file
    self.line = line
    self.offset = offset
    self.reason = reason
  }
}
