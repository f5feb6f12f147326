/// Reads a span of time such as `72h`, `90m`, `45s`, `3d` or `2w` as seconds.
public func secondsFromDuration(_ text: String) throws(ParameterError) -> Int64 {
  let units: [Character: Int64] = ["s": 1, "m": 60, "h": 3600, "d": 86_400, "w": 604_800]
  guard let last = text.last, let unit = units[last], let number = Int64(text.dropLast()),
    number > 0, !number.multipliedReportingOverflow(by: unit).overflow
  else {
    throw ParameterError(
      name: "window", value: text,
      remedy: "write a whole number and a unit: s, m, h, d or w, as in 72h")
  }
  return number * unit
}

/// Reads a size such as `512MiB`, `2GB`, `1.5GiB` or `1000000` as bytes.
public func bytesFromSize(_ text: String) throws(ParameterError) -> Int {
  let units: [(String, Double)] = [
    ("KIB", 1024), ("MIB", 1_048_576), ("GIB", 1_073_741_824), ("TIB", 1_099_511_627_776),
    ("KB", 1e3), ("MB", 1e6), ("GB", 1e9), ("TB", 1e12), ("K", 1024), ("M", 1_048_576),
    ("G", 1_073_741_824), ("T", 1_099_511_627_776), ("B", 1), ("", 1),
  ]
  let upper = text.uppercased()
  for (suffix, factor) in units where upper.hasSuffix(suffix) {
    if let number = Double(upper.dropLast(suffix.count)), number > 0, number * factor < 1e18 {
      return Int(number * factor)
    }
  }
  throw ParameterError(
    name: "memory", value: text, remedy: "write a size as in 512MiB, 2GB or 1500000000")
}
