import Glibc

/// The bytes of a file, mapped for reading as long as this object lives.
///
///     | the file's bytes | zeros to the end of the page | one page of zeros |
///
/// The page behind lets a parser read past the last record.
@safe
final class FileMapping: @unchecked Sendable {  // the bytes never change
  /// The file's bytes.
  let bytes: UnsafeBufferPointer<UInt8>
  var count: Int { unsafe bytes.count }
  private let mappedCount: Int

  /// Maps the first `count` bytes of the file. The descriptor may be closed afterwards.
  init(descriptor: Int32, count: Int, name: String) throws(CorpusError) {
    let page = sysconf(Int32(_SC_PAGESIZE))
    mappedCount = (count + page - 1) / page * page + page
    let flags = MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE
    let area = unsafe mmap(nil, mappedCount, PROT_READ, flags, -1, 0)
    guard unsafe area != MAP_FAILED, let area = unsafe area else {
      throw .cannotMap(file: name, reason: systemError())
    }
    if count > 0 {
      let mapped = unsafe mmap(area, count, PROT_READ, MAP_PRIVATE | MAP_FIXED, descriptor, 0)
      guard unsafe mapped != MAP_FAILED else {
        let reason = systemError()
        unsafe munmap(area, mappedCount)
        throw .cannotMap(file: name, reason: reason)
      }
    }
    unsafe bytes = UnsafeBufferPointer(
      start: area.assumingMemoryBound(to: UInt8.self), count: count)
  }

  /// Maps the pages of `range` at once, where the system can.
  func prepare(_ range: Range<Int>) {
    advise(range, Int32(22))  // MADV_POPULATE_READ, Linux 5.14
  }

  /// Gives back the memory of the whole pages in `range` until they are read again.
  func release(_ range: Range<Int>) {
    advise(range, MADV_DONTNEED)
  }

  private func advise(_ range: Range<Int>, _ advice: Int32) {
    let page = sysconf(Int32(_SC_PAGESIZE))
    let start = (range.lowerBound + page - 1) / page * page
    let end = range.upperBound / page * page
    guard start < end else { return }
    let first = unsafe UnsafeMutableRawPointer(mutating: bytes.baseAddress)?.advanced(by: start)
    unsafe madvise(first, end - start, advice)
  }

  deinit {
    unsafe munmap(UnsafeMutableRawPointer(mutating: bytes.baseAddress), mappedCount)
  }
}

/// The words of the system for its last error.
func systemError() -> String {
  systemError(errno)
}

/// The words of the system for an error.
func systemError(_ number: Int32) -> String {
  guard let words = unsafe strerror(number) else { return "error \(number)" }
  return unsafe String(cString: words)
}
