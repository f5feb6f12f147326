/// Why a corpus cannot be opened at all.
public enum CorpusError: Error, Hashable {
  /// No file, directory or `-` was named.
  case noInput
  /// A named input does not exist or cannot be looked at.
  case cannotOpen(file: String, reason: String)
  /// The temporary directory takes no more.
  case temporaryFull(directory: String, reason: String)
  /// The temporary directory cannot be written to.
  case temporaryUnusable(directory: String, reason: String)
  /// A file cannot be mapped into memory.
  case cannotMap(file: String, reason: String)
}

extension CorpusError: CustomStringConvertible {
  /// One sentence: what is wrong and what to do.
  public var description: String {
    switch self {
    case .noInput:
      "no input: name a file, a directory, or - for standard input"
    case .cannotOpen(let file, let reason):
      "\(file): cannot be opened: \(reason); check the name and its permissions"
    case .temporaryFull(let directory, let reason):
      "\(directory): no room to unpack the input: \(reason); name a larger directory with --tmp"
    case .temporaryUnusable(let directory, let reason):
      "\(directory): cannot hold temporary files: \(reason); name another directory with --tmp"
    case .cannotMap(let file, let reason):
      "\(file): cannot be mapped into memory: \(reason); raise the limit of memory (ulimit -v)"
    }
  }
}
