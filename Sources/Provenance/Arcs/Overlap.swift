/// What a candidate source and a copy share, and where they differ.
///
///     source   aaaa BBBBBBBB cc DDDDDD eeee      upper case: shared
///     copy     x BBBBBBBB yyy DDDDDD z
///     head     source aaaa, copy x    before the first shared gram
///     middle   source cc,   copy yyy  between shared grams
///     tail     source eeee, copy z    after the last shared gram
///
/// All shares are of the text they are named after. They are kept apart because newsrooms cut from the
/// bottom, write new first sentences and add lines of their own at the end.
struct Overlap {
  struct Differences {
    var head = 0.0
    var middle = 0.0
    var tail = 0.0
  }

  /// The share of the copy's words that stand in grams of the source.
  var covered = 0.0
  /// The same for the source's words and the copy.
  var kept = 0.0
  var copy = Differences()
  var source = Differences()
  /// How often the source leaves the copy's order, in hundreds of shared grams.
  var breaks = 0.0
  /// The share of those jumps that go backwards.
  var disorder = 0.0
  /// The share of the source's grams that the copy lacks and no other member holds.
  var ownLost = 0.0
  /// The share of the source's grams that the copy lacks and other members hold.
  var stockLost = 0.0
  /// In how many passages the source has what no other member has.
  var ownPassages = 0
  /// In how many passages it has what other members have and the copy lacks.
  var stockPassages = 0
  /// How many grams the source has after the last shared one that other members hold.
  var stockTail = 0
}

/// Compares many candidate sources with one copy.
///
/// The copy's grams are laid out once in a table of all grams of the cluster; a candidate is then one
/// pass over its own grams.
struct OverlapScanner {
  private let texts: ClusterTexts
  /// For each gram its first place in the copy at hand, if `stamps` says that it is the copy's.
  private var places: [Int32]
  private var stamps: [Int32]
  private(set) var copy = -1

  init(_ texts: ClusterTexts) {
    self.texts = texts
    places = [Int32](repeating: 0, count: texts.gramCount)
    stamps = [Int32](repeating: -1, count: texts.gramCount)
  }

  /// How many grams the copy at hand has.
  var gramCount: Int { texts.row(copy).count }

  /// Which grams of the copy at hand stand in quotation marks.
  var quoted: [Bool] { Array(texts.quotedRow(copy)) }

  /// Makes `member` the copy at hand.
  mutating func load(_ member: Int) {
    copy = member
    for (place, gram) in texts.row(member).enumerated() where stamps[Int(gram)] != Int32(member) {
      stamps[Int(gram)] = Int32(member)
      places[Int(gram)] = Int32(place)
    }
  }

  /// The overlap with member `source`; `hits` tells afterwards which of the copy's grams it holds.
  func scan(_ source: Int, hits: inout [Bool]) -> Overlap {
    let copyRow = texts.row(copy)
    let sourceRow = texts.row(source)
    hits.removeAll(keepingCapacity: true)
    hits.append(contentsOf: repeatElement(false, count: copyRow.count))
    var sourceHits = [Bool](repeating: false, count: sourceRow.count)
    var overlap = Overlap()
    var shared = 0
    var jumps = 0
    var backward = 0
    var last = Int32(-1)
    var own = 0
    var isOwn = false
    var stock = 0
    var isStock = false
    var place = 0
    for gram in sourceRow {
      if stamps[Int(gram)] == Int32(copy) {
        let at = places[Int(gram)]
        hits[Int(at)] = true
        sourceHits[place] = true
        shared += 1
        if last >= 0, at != last + 1 {
          jumps += 1
          if at <= last { backward += 1 }
        }
        last = at
        overlap.stockTail = 0
        (isOwn, isStock) = (false, false)
      } else if texts.holders(of: gram).count > 1 {
        stock += 1
        overlap.stockTail += 1
        if !isStock { overlap.stockPassages += 1 }
        (isOwn, isStock) = (false, true)
      } else {
        own += 1
        if !isOwn { overlap.ownPassages += 1 }
        (isOwn, isStock) = (true, false)
      }
      place += 1
    }
    for (place, gram) in copyRow.enumerated() where hits[Int(places[Int(gram)])] {
      hits[place] = true
    }
    (overlap.covered, overlap.copy) = differences(hits, words: texts.wordCounts[copy])
    (overlap.kept, overlap.source) = differences(sourceHits, words: texts.wordCounts[source])
    overlap.breaks = shared == 0 ? 0 : Double(jumps) / (Double(shared) / 100 + 1)
    overlap.disorder = jumps == 0 ? 0 : Double(backward) / Double(jumps)
    let count = Double(max(1, sourceRow.count))
    overlap.ownLost = Double(own) / count
    overlap.stockLost = Double(stock) / count
    return overlap
  }

  /// The share of words in shared grams, and of the others before, between and after them.
  private func differences(_ hits: [Bool], words: Int) -> (Double, Overlap.Differences) {
    var differences = Overlap.Differences()
    guard words > 0, let first = hits.firstIndex(of: true), let last = hits.lastIndex(of: true)
    else {
      differences.middle = words > 0 ? 1 : 0
      return (0, differences)
    }
    var covered = 0
    var reach = first
    for place in first...last where hits[place] {
      let end = min(words, place + ClusterTexts.width)
      covered += end - max(reach, place)
      reach = end
    }
    let count = Double(words)
    differences.head = Double(first) / count
    differences.tail = Double(words - reach) / count
    differences.middle = max(0, Double(reach - first - covered) / count)
    return (Double(covered) / count, differences)
  }
}
