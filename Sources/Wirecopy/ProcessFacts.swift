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
