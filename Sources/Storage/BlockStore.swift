internal import Glibc

/// Blocks of equal size that are added one by one and never move: the first ones in memory, the rest in a
/// temporary file without a name, which goes away with the process.
///
///     memory    [ block 0 ] [ block 1 ]
///     file                              [ block 2 ] [ block 3 ] …      mapped, and written back by the system
///
/// Blocks begin as zeros. Whoever adds blocks does so alone; after that any thread may read.
@safe package final class BlockStore: @unchecked Sendable {
  // Sendable: blocks are added and written by one thread at a time, before they are shared for reading.

  package let blockBytes: Int
  private let directory: String
  private let memoryBlocks: Int
  private var blocks: [UnsafeMutableRawPointer] = unsafe []
  private var descriptor: Int32 = -1

  /// - Parameters:
  ///   - blockBytes: a multiple of the page size.
  ///   - memory: how many bytes may stay in memory.
  ///   - directory: where the temporary file is made when these are used up.
  package init(blockBytes: Int, memory: Int, directory: String) {
    precondition(blockBytes > 0 && blockBytes % 4096 == 0, "blocks are whole pages")
    self.blockBytes = blockBytes
    self.directory = directory
    memoryBlocks = memory / blockBytes
  }

  deinit {
    for index in unsafe blocks.indices { unsafe munmap(blocks[index], blockBytes) }
    if descriptor >= 0 { close(descriptor) }
  }

  package var count: Int { unsafe blocks.count }

  /// How many bytes lie in the file.
  package var spilledBytes: Int { max(0, count - memoryBlocks) * blockBytes }

  package subscript(index: Int) -> UnsafeMutableRawPointer { unsafe blocks[index] }

  /// Adds a block of zeros.
  ///
  /// - Throws: `StorageError` when there is no memory, or no room in the directory.
  package func add() throws(StorageError) {
    let isSpilled = count >= memoryBlocks
    if isSpilled { try makeRoom() }
    let flags = isSpilled ? MAP_SHARED : MAP_PRIVATE | MAP_ANONYMOUS
    let offset = isSpilled ? (count - memoryBlocks) * blockBytes : 0
    let area = unsafe mmap(
      nil, blockBytes, PROT_READ | PROT_WRITE, flags, isSpilled ? descriptor : -1, offset)
    guard unsafe area != MAP_FAILED, let block = unsafe area else {
      throw StorageError(path: directory, reason: lastSystemError())
    }
    unsafe blocks.append(block)
  }

  /// Takes the disk space of one more block, so that writing to it cannot fail.
  private func makeRoom() throws(StorageError) {
    if descriptor < 0 {
      var path = Array("\(directory)/wirecopy-XXXXXX".utf8CString)
      descriptor = unsafe mkstemp(&path)
      guard descriptor >= 0 else {
        throw StorageError(path: directory, reason: lastSystemError())
      }
      unsafe unlink(path)
    }
    let error = posix_fallocate(descriptor, (count - memoryBlocks) * blockBytes, blockBytes)
    guard error == 0 else {
      throw StorageError(path: directory, reason: unsafe String(cString: strerror(error)))
    }
  }

  /// Gives back the memory of the blocks in the file; they are read from it again when they are needed.
  package func release() {
    guard count > memoryBlocks else { return }
    for index in memoryBlocks..<count { unsafe madvise(blocks[index], blockBytes, MADV_DONTNEED) }
  }
}

/// What the system says of the last call that failed.
func lastSystemError() -> String {
  unsafe String(cString: strerror(errno))
}
