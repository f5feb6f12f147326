internal import Glibc

/// Seconds of processor time of all threads so far, user and system.
func processorSeconds() -> Double {
  var usage = rusage()
  guard unsafe getrusage(Int32(RUSAGE_SELF.rawValue), &usage) == 0 else { return 0 }
  func seconds(_ time: timeval) -> Double {
    Double(time.tv_sec) + Double(time.tv_usec) / 1e6
  }
  return seconds(usage.ru_utime) + seconds(usage.ru_stime)
}

/// The most memory the process has held, in bytes.
func peakMemory() -> Int {
  var usage = rusage()
  guard unsafe getrusage(Int32(RUSAGE_SELF.rawValue), &usage) == 0 else { return 0 }
  return Int(usage.ru_maxrss) * 1024
}

/// The memory the process holds, in bytes, without the pages of mapped files; 0 if the system does not say.
func heldMemory() -> Int {
  let descriptor = unsafe open("/proc/self/statm", O_RDONLY | O_CLOEXEC)
  guard descriptor >= 0 else { return 0 }
  defer { close(descriptor) }
  var text = [UInt8](repeating: 0, count: 128)
  let count = unsafe read(descriptor, &text, text.count)
  guard count > 0 else { return 0 }
  // total resident shared …, in pages
  let pages = text[..<count].split(separator: 0x20).prefix(3).map {
    Int(String(decoding: $0, as: UTF8.self)) ?? 0
  }
  guard pages.count == 3 else { return 0 }
  return (pages[1] - pages[2]) * sysconf(Int32(_SC_PAGESIZE))
}
