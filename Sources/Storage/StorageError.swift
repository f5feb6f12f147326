/// Temporary or stage data that cannot be kept.
package struct StorageError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The directory or file.
  package let path: String
  /// What the system says.
  package let reason: String

  package init(path: String, reason: String) {
    self.path = path
    self.reason = reason
  }

  package var description: String {
    "\(path): cannot be written: \(reason); make room there, or name another place with --tmp or --output"
  }
}
