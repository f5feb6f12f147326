import ArticleModel
import Glibc

/// One file that was named, or found below a directory that was named.
struct InputFile {
  let name: String
  /// Whether the bytes come from a pipe or device and can be read only once.
  let isStream: Bool
  /// Whether the user named this very file, and so wants it read whatever it is called.
  let isNamed: Bool
}

/// What a walk over the inputs finds, in order.
enum FoundInput {
  case file(InputFile)
  case reject(Reject)
}

/// Lists the files of the inputs: directories recursively, in the order of their paths' bytes,
/// without hidden files.
struct InputWalk {
  private(set) var found: [FoundInput] = []
  /// The directories on the way down, against links that lead back up.
  private var above: [(device: UInt, inode: UInt)] = []

  init(_ inputs: [String]) throws(CorpusError) {
    guard !inputs.isEmpty else { throw .noInput }
    for input in inputs {
      if input == "-" {
        found.append(.file(InputFile(name: input, isStream: true, isNamed: true)))
        continue
      }
      var status = stat()
      guard unsafe stat(input, &status) == 0 else {
        throw .cannotOpen(file: input, reason: systemError())
      }
      visit(input, status: status, isNamed: true)
    }
  }

  private mutating func visit(_ path: String, status: stat, isNamed: Bool) {
    switch status.st_mode & S_IFMT {
    case S_IFDIR:
      visitDirectory(path, status: status, isNamed: isNamed)
    case S_IFREG:
      found.append(.file(InputFile(name: path, isStream: false, isNamed: isNamed)))
    case _ where isNamed:
      found.append(.file(InputFile(name: path, isStream: true, isNamed: true)))
    default:
      reject(path, "is no regular file; name it itself if it is to be read")
    }
  }

  private mutating func visitDirectory(_ path: String, status: stat, isNamed: Bool) {
    let identity = (device: UInt(status.st_dev), inode: UInt(status.st_ino))
    if above.contains(where: { $0 == identity }) {
      reject(path, "is a link to a directory above it and is not followed")
      return
    }
    guard let directory = unsafe opendir(path) else {
      reject(path, "cannot be opened: \(systemError()); check its permissions")
      return
    }
    var names: [String] = []
    while let entry = unsafe readdir(directory) {
      let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        unsafe pointer.withMemoryRebound(to: CChar.self, capacity: 256) {
          unsafe String(cString: $0)
        }
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    unsafe closedir(directory)
    if names.isEmpty, isNamed {
      reject(path, "is a directory without files")
    }
    above.append(identity)
    let prefix = path.hasSuffix("/") ? path : path + "/"
    // A directory sorts as the prefix its files will have, so that whole paths are in order.
    let children = names.map { (path: prefix + $0, status: fileStatus(prefix + $0)) }
    let sorted = children.sorted { sortKey($0).lexicographicallyPrecedes(sortKey($1)) }
    for child in sorted {
      if let status = child.status {
        visit(child.path, status: status, isNamed: false)
      } else {
        reject(child.path, "cannot be opened: it is a link to nothing or may not be looked at")
      }
    }
    above.removeLast()
  }

  private func fileStatus(_ path: String) -> stat? {
    var status = stat()
    guard unsafe stat(path, &status) == 0 else { return nil }
    return status
  }

  private func sortKey(_ child: (path: String, status: stat?)) -> [UInt8] {
    let isDirectory = child.status.map { $0.st_mode & S_IFMT == S_IFDIR } ?? false
    return Array(child.path.utf8) + (isDirectory ? [0x2F] : [])
  }

  private mutating func reject(_ path: String, _ reason: String) {
    found.append(.reject(Reject(file: path, line: nil, offset: nil, reason: reason)))
  }
}
