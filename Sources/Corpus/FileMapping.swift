import Glibc
import Synchronization

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
  /// The file, to read parts of it again without mapping their pages; −1 if it is small or there are many.
  private let descriptor: Int32
  private static let descriptorsHeld = Atomic<Int>(0)
  private static let mostDescriptors = 64
  private static let largeFile = 1 << 20

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
    self.descriptor = FileMapping.hold(descriptor, count: count)
  }

  private static func hold(_ descriptor: Int32, count: Int) -> Int32 {
    guard count >= largeFile else { return -1 }
    if descriptorsHeld.add(1, ordering: .relaxed).newValue <= mostDescriptors {
      let held = fcntl(descriptor, F_DUPFD_CLOEXEC, 0)
      if held >= 0 { return held }
    }
    descriptorsHeld.subtract(1, ordering: .relaxed)
    return -1
  }

  /// Reads `range` of the file into `buffer`; false if that cannot be done here.
  func read(_ range: Range<Int>, into buffer: UnsafeMutablePointer<UInt8>) -> Bool {
    guard descriptor >= 0 else { return false }
    var done = 0
    while done < range.count {
      let got = unsafe pread(
        descriptor, buffer + done, range.count - done, range.lowerBound + done)
      if got < 0, errno == EINTR { continue }
      guard got > 0 else { return false }
      done += got
    }
    return true
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
    if descriptor >= 0 {
      close(descriptor)
      FileMapping.descriptorsHeld.subtract(1, ordering: .relaxed)
    }
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
