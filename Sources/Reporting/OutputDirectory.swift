internal import Glibc

/// A directory whose files appear together, by rename, when all of them are whole.
///
/// Files are written to `DIR/.partial-PID/` and moved into place by `commit()`; `discard()` removes what
/// there is.
package final class OutputDirectory {
  package let path: String
  private let partial: String
  /// The directories that this run made, upper ones first.
  private let made: [String]
  /// Files and the folders they lie in, in the order they were opened.
  private var names: [String] = []
  private var folders: [String] = []

  package init(_ path: String) throws(ReportingError) {
    self.path = path
    partial = "\(path)/.partial-\(getpid())"
    made = makeDirectories(path)
    removeLeftovers(in: path)
    guard unsafe mkdir(partial, 0o755) == 0 || errno == EEXIST else {
      let reason = lastSystemError()
      removeDirectories(made)
      throw ReportingError(
        path: path, reason: reason,
        remedy: "name a directory that can be made and written, with --output")
    }
  }

  /// Opens `name`, which may lie in a folder as in `report/index.html`.
  package func file(_ name: String) throws(ReportingError) -> OutputFile {
    for slash in name.indices where name[slash] == "/" {
      let folder = String(name[..<slash])
      if !folders.contains(folder) {
        makeDirectories("\(partial)/\(folder)")
        folders.append(folder)
      }
    }
    names.append(name)
    return try OutputFile("\(partial)/\(name)")
  }

  /// Where the files lie until they are committed, for a writer that reads them.
  package var partialPath: String { partial }

  /// Takes over the files that someone else wrote into a folder below `partialPath`.
  package func adopt(_ folder: String) {
    let found = fileNames(in: "\(partial)/\(folder)")
    if !found.isEmpty, !folders.contains(folder) { folders.append(folder) }
    names.append(contentsOf: found.map { "\(folder)/\($0)" })
  }

  /// Moves every file into place.
  package func commit() throws(ReportingError) {
    for folder in folders { makeDirectories("\(path)/\(folder)") }
    for name in names {
      guard unsafe rename("\(partial)/\(name)", "\(path)/\(name)") == 0 else {
        throw ReportingError(
          path: "\(path)/\(name)", reason: lastSystemError(),
          remedy: "make the directory writable and run again")
      }
    }
    names = []
    removePartial()
  }

  /// Removes what is not in place yet, and the directories that this run made.
  package func discard() {
    removePartial()
    removeDirectories(made)
  }

  private func removePartial() {
    for name in names { unsafe unlink("\(partial)/\(name)") }
    for folder in folders.sorted(by: { $0.utf8.count > $1.utf8.count }) {
      unsafe rmdir("\(partial)/\(folder)")
    }
    unsafe rmdir(partial)
  }
}

/// Removes what runs that were killed have left: the partial directories of processes that are no more.
private func removeLeftovers(in path: String) {
  for name in names(in: path, hidden: true) where name.hasPrefix(".partial-") {
    guard let process = Int32(name.dropFirst(".partial-".count)), kill(process, 0) != 0,
      errno == ESRCH
    else { continue }
    removeTree("\(path)/\(name)")
  }
}

/// Removes a directory with all that lies in it; a link is removed, not followed.
private func removeTree(_ path: String) {
  for name in names(in: path, hidden: true) {
    let inner = "\(path)/\(name)"
    if unsafe unlink(inner) != 0 { removeTree(inner) }
  }
  unsafe rmdir(path)
}

/// Makes `path` and the directories above it; whoever opens a file in it finds out if that failed.
///
/// - Returns: those that were not there, upper ones first.
@discardableResult
private func makeDirectories(_ path: String) -> [String] {
  var all: [String] = []
  var made = path.hasPrefix("/") ? "" : "."
  for part in path.split(separator: "/") {
    made += "/\(part)"
    if unsafe mkdir(made, 0o755) == 0 { all.append(made) }
  }
  return all
}

/// Removes the directories that are empty, lower ones first.
private func removeDirectories(_ paths: [String]) {
  for path in paths.reversed() { unsafe rmdir(path) }
}

/// The names in a directory but for hidden ones, in order; none if it cannot be read.
func fileNames(in path: String) -> [String] {
  names(in: path, hidden: false)
}

private func names(in path: String, hidden: Bool) -> [String] {
  guard let folder = unsafe opendir(path) else { return [] }
  defer { unsafe closedir(folder) }
  var names: [String] = []
  while let entry = unsafe readdir(folder) {
    let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { name in
      unsafe name.withMemoryRebound(to: CChar.self, capacity: 256) {
        unsafe String(cString: $0)
      }
    }
    let isOwn = name == "." || name == ".."
    if hidden ? !isOwn : !name.hasPrefix(".") { names.append(name) }
  }
  return names.sorted()
}

/// What the system says of the last call that failed.
func lastSystemError() -> String {
  unsafe String(cString: strerror(errno))
}
