internal import Shingling

/// Greedy string tiling of two texts by information.
///
/// 1. Every three words in a row that both texts have are a seed. A seed with at most 16 pairs of places is
///    tried at all of them, a more frequent one with its k-th place in one text against the k-th in the other.
/// 2. A seed is extended to both sides as far as the words are equal. Seeds on one diagonal inside a run that
///    is known are skipped, so a diagonal is walked once.
/// 3. The most telling run becomes a tile; runs that overlap it in either text lose what they have in
///    common with it and wait again. This goes on until no run tells enough (Wise 1993).
struct PassageTiling {
  struct Tile: Hashable {
    let a: Int
    let b: Int
    let length: Int
  }

  private let a: PassageText
  private let b: PassageText
  /// Sums of the weights of a's words.
  private let sums: [Int]
  /// The steps taken, and how many may be: what hostile texts would need beyond is left out.
  private(set) var operations = 0
  private let budget: Int

  static let seedLength = 3
  static let mostPairs = 16
  /// What a run has to tell, in thousandths of a nat, every word counting half a nat for its place in the row.
  static let leastValue = 11_000
  static let valueOfPlace = 500

  init(_ a: PassageText, _ b: PassageText) {
    self.a = a
    self.b = b
    var sums = [0]
    sums.reserveCapacity(a.count + 1)
    var sum = 0
    for weight in a.weights {
      sum += Int(weight)
      sums.append(sum)
    }
    self.sums = sums
    budget = 4096 + 64 * (a.count + b.count)
  }

  /// The tiles by their place in b.
  mutating func tiles() -> [Tile] {
    var queue = RunQueue()
    for run in runs() { queue.push(run, value: value(run)) }
    var isCoveredA = [Bool](repeating: false, count: a.count)
    var isCoveredB = [Bool](repeating: false, count: b.count)
    var tiles: [Tile] = []
    while let run = queue.pop() {
      guard operations < budget else { break }
      operations += run.length
      var start = 0
      var free: [Tile] = []
      for step in 0...run.length {
        let isFree = step < run.length && !isCoveredA[run.a + step] && !isCoveredB[run.b + step]
        if isFree { continue }
        if step > start {
          free.append(Tile(a: run.a + start, b: run.b + start, length: step - start))
        }
        start = step + 1
      }
      if free == [run] {
        tiles.append(run)
        for step in 0..<run.length {
          isCoveredA[run.a + step] = true
          isCoveredB[run.b + step] = true
        }
      } else {
        for part in free where isTelling(part) { queue.push(part, value: value(part)) }
      }
    }
    tiles.sort { $0.b < $1.b }
    return tiles
  }

  private func value(_ run: Tile) -> Int {
    sums[run.a + run.length] - sums[run.a] + PassageTiling.valueOfPlace * run.length
  }

  private func isTelling(_ run: Tile) -> Bool {
    run.length >= PassageTiling.seedLength && value(run) >= PassageTiling.leastValue
  }

  /// The telling runs, extended as far as they go.
  private mutating func runs() -> [Tile] {
    var runs: [Tile] = []
    /// Per diagonal, where in b the last run ends.
    var ends = [Int](repeating: 0, count: a.count + b.count + 1)
    for pair in seedPairs() {
      let i = Int(truncatingIfNeeded: pair & 0xFFFF_FFFF)
      let j = Int(truncatingIfNeeded: pair >> 32)
      operations += 1
      let diagonal = j - i + a.count
      guard j >= ends[diagonal], isEqual(i, j, PassageTiling.seedLength) else { continue }
      var left = 0
      while left < min(i, j), operations < budget, a.words[i - left - 1] == b.words[j - left - 1] {
        left += 1
        operations += 1
      }
      var right = PassageTiling.seedLength
      while i + right < a.count, j + right < b.count, operations < budget,
        a.words[i + right] == b.words[j + right]
      {
        right += 1
        operations += 1
      }
      ends[diagonal] = j + right
      let run = Tile(a: i - left, b: j - left, length: left + right)
      if isTelling(run) { runs.append(run) }
    }
    return runs
  }

  private func isEqual(_ i: Int, _ j: Int, _ length: Int) -> Bool {
    (0..<length).allSatisfy { a.words[i + $0] == b.words[j + $0] }
  }

  /// The places where a seed stands in both, place in b before place in a, ascending.
  private func seedPairs() -> [UInt64] {
    let first = PassageTiling.seeds(a.words)
    let second = PassageTiling.seeds(b.words)
    var pairs: [UInt64] = []
    func add(_ x: Int, _ y: Int) {
      pairs.append((second[y] & 0xFFFF_FFFF) << 32 | (first[x] & 0xFFFF_FFFF))
    }
    var x = 0
    var y = 0
    while x < first.count, y < second.count {
      let seed = first[x] >> 32
      if seed != second[y] >> 32 {
        if seed < second[y] >> 32 { x += 1 } else { y += 1 }
        continue
      }
      let endX = first[x...].firstIndex { $0 >> 32 != seed } ?? first.count
      let endY = second[y...].firstIndex { $0 >> 32 != seed } ?? second.count
      if (endX - x).multipliedFullWidth(by: endY - y) <= (0, UInt(PassageTiling.mostPairs)) {
        for i in x..<endX { for j in y..<endY { add(i, j) } }
      } else {
        for rank in 0..<min(endX - x, endY - y) { add(x + rank, y + rank) }
      }
      x = endX
      y = endY
    }
    pairs.sort()
    return pairs
  }

  /// Hashes of three words in a row, in the high half, with their places, ascending.
  private static func seeds(_ words: [UInt32]) -> [UInt64] {
    guard words.count >= seedLength else { return [] }
    var seeds: [UInt64] = []
    seeds.reserveCapacity(words.count)
    for place in 0...(words.count - seedLength) {
      let pair = avalanche(UInt64(words[place]) << 32 | UInt64(words[place + 1]))
      let hash = avalanche(pair ^ UInt64(words[place + 2]))
      seeds.append(hash & ~0xFFFF_FFFF | UInt64(place))
    }
    seeds.sort()
    return seeds
  }
}

/// Runs that wait to become tiles: a binary heap, the most telling first, ties by place in b, then in a.
private struct RunQueue {
  private typealias Entry = (value: Int, run: PassageTiling.Tile)
  private var heap: [Entry] = []

  private static func precedes(_ first: Entry, _ second: Entry) -> Bool {
    if first.value != second.value { return first.value > second.value }
    return (first.run.b, first.run.a) < (second.run.b, second.run.a)
  }

  mutating func push(_ run: PassageTiling.Tile, value: Int) {
    heap.append((value, run))
    var child = heap.count - 1
    while child > 0 {
      let parent = (child - 1) / 2
      guard RunQueue.precedes(heap[child], heap[parent]) else { break }
      heap.swapAt(child, parent)
      child = parent
    }
  }

  mutating func pop() -> PassageTiling.Tile? {
    guard let first = heap.first, let last = heap.popLast() else { return nil }
    guard !heap.isEmpty else { return first.run }
    heap[0] = last
    var parent = 0
    while 2 * parent + 1 < heap.count {
      var child = 2 * parent + 1
      if child + 1 < heap.count, RunQueue.precedes(heap[child + 1], heap[child]) { child += 1 }
      guard RunQueue.precedes(heap[child], heap[parent]) else { break }
      heap.swapAt(child, parent)
      parent = child
    }
    return first.run
  }
}
