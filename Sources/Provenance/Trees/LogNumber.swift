internal import Glibc

/// ln(e^a + e^b) without overflow.
@inline(__always)
func logAdd(_ a: Double, _ b: Double) -> Double {
  if a == -.infinity { return b }
  if b == -.infinity { return a }
  return a > b ? a + log1p(exp(b - a)) : b + log1p(exp(a - b))
}

/// ln Σ e^x; minus infinity for nothing.
func logSum(_ values: some Sequence<Double>) -> Double {
  var largest = -Double.infinity
  for value in values where value > largest { largest = value }
  guard largest > -.infinity else { return largest }
  var sum = 0.0
  for value in values { sum += exp(value - largest) }
  return largest + log(sum)
}
