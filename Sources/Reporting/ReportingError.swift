/// An output that could not be written.
public struct ReportingError: Error, Hashable, Sendable, CustomStringConvertible {
  public let path: String
  /// What the system said.
  public let reason: String
  public let remedy: String

  package init(path: String, reason: String, remedy: String) {
    self.path = path
    self.reason = reason
    self.remedy = remedy
  }

  public var description: String {
    "\(path): \(reason); \(remedy)"
  }
}
