/// The edits that make a copy out of a source, one method each.
struct Editor: Sendable {
  let reporter: Reporter
  let paraphraser: Paraphraser

  /// Keeps the top of the text.
  func cut(_ draft: inout Draft, _ generator: inout SimulationGenerator) {
    let count = draft.sentences.count
    guard count > 2 else { return }
    let share = 0.2 + 0.65 * generator.unit()
    let kept = min(count - 1, max(2, Int(Double(count) * share)))
    draft.sentences.removeLast(count - kept)
  }

  /// Writes the first sentence anew.
  func newLede(_ draft: inout Draft, _ generator: inout SimulationGenerator) {
    guard !draft.sentences.isEmpty else { return }
    if let facts = draft.facts, let lede = reporter.fresh(.lede, facts: facts, &generator) {
      draft.sentences[0] = lede
    } else {
      var opening = draft
      opening.sentences = [draft.sentences[0]]
      paraphraser.rewrite(&opening, .heavy, &generator)
      draft.sentences.replaceSubrange(0..<1, with: opening.sentences)
    }
    draft.sentences[0].opensParagraph = true
    if draft.sentences.count > 1, generator.chance(0.6) {
      draft.sentences[1].opensParagraph = true
    }
  }

  /// Puts another headline on top.
  func newHeadline(_ draft: inout Draft, _ generator: inout SimulationGenerator) {
    guard let facts = draft.facts else {
      draft.title = rewordedTitle(draft, &generator)
      return
    }
    if generator.chance(0.7), let title = reporter.fresh(.title, facts: facts, &generator) {
      draft.title = title.bytes
    } else {
      draft.title = reporter.coreSentence("title", facts, &generator).bytes
    }
  }

  /// Moves paragraphs below the first one to other places, most of them not far.
  func reorder(_ draft: inout Draft, _ generator: inout SimulationGenerator) {
    var order = Array(draft.paragraphs.indices)
    guard order.count > 2 else { return }
    for _ in 0..<(1 + order.count / 4) {
      let from = 1 + generator.below(order.count - 1)
      let paragraph = order.remove(at: from)
      order.insert(paragraph, at: 1 + generator.below(order.count))
    }
    draft.arrangeParagraphs(order)
  }

  func apply(_ style: HouseStyle, to draft: inout Draft) {
    draft.title = style.applied(to: draft.title)
    for index in draft.sentences.indices {
      draft.sentences[index].bytes = style.applied(to: draft.sentences[index].bytes)
    }
  }

  /// Adds paragraphs of the outlet's own, below the lede, in the middle or at the end.
  func expand(
    _ draft: inout Draft, for outlet: Facts, _ generator: inout SimulationGenerator
  ) {
    for _ in 0..<(1 + generator.below(3)) {
      var own: [Draft.Sentence] = []
      for _ in 0..<(1 + generator.below(2)) {
        if var facts = draft.facts, generator.chance(0.7) {
          facts[.outlet] = outlet[.outlet]
          let rule = generator.chance(0.4) ? "local-lede" : "body"
          own.append(reporter.coreSentence(rule, facts, &generator))
        } else {
          own.append(reporter.coreSentence("local-note", outlet, &generator))
        }
      }
      own[0].opensParagraph = true
      let starts = draft.paragraphStarts.dropFirst() + [draft.sentences.count]
      let place = generator.element(of: Array(starts))
      draft.sentences.insert(contentsOf: own, at: place)
      if place + own.count < draft.sentences.count {
        draft.sentences[place + own.count].opensParagraph = true
      }
    }
  }

  /// One report out of two: the lede and most of the first, paragraphs of the second in between.
  ///
  /// - Returns: the draft and the share of its text that comes from the first report.
  func merge(
    _ first: Draft, _ second: Draft, _ generator: inout SimulationGenerator
  ) -> (draft: Draft, share: Double) {
    var merged = first
    let kept = first.paragraphs.prefix { $0.lowerBound * 100 < first.sentences.count * 65 }
    var added = Array(second.paragraphs.dropFirst().prefix(kept.count + 1))
    if added.isEmpty { added = second.paragraphs }
    merged.sentences.removeAll()
    var fromFirst = 0
    var next = 0
    for (index, range) in kept.enumerated() {
      merged.sentences += first.sentences[range]
      fromFirst += first.sentences[range].reduce(0) { $0 + $1.bytes.count }
      let isLast = index == kept.count - 1
      while next < added.count, isLast || generator.chance(0.45) {
        merged.sentences += second.sentences[added[next]]
        next += 1
      }
    }
    for index in merged.sentences.indices { merged.sentences[index].recipe = nil }
    return (merged, Double(fromFirst) / Double(max(1, merged.length)))
  }

  /// Corrects a number wherever it stands; says whether there was one.
  func correct(_ draft: inout Draft, _ generator: inout SimulationGenerator) -> Bool {
    let candidates = draft.sentences.indices.filter { index in
      draft.sentences[index].bytes.contains(where: isDigit)
    }
    guard !candidates.isEmpty else { return false }
    let text = draft.sentences[generator.element(of: candidates)].bytes
    guard let start = text.firstIndex(where: isDigit) else { return false }
    let number = Array(text[start...].prefix(while: isDigit))
    var replacement = number
    while replacement == number {
      for index in replacement.indices {
        let lowest = index == 0 ? 1 : 0
        replacement[index] = UInt8(48 + lowest + generator.below(10 - lowest))
      }
    }
    for index in draft.sentences.indices {
      let bytes = draft.sentences[index].bytes
      let changed = replacing(number, with: replacement, in: bytes)
      if changed != bytes {
        draft.sentences[index].bytes = changed
        draft.sentences[index].recipe = nil
      }
    }
    draft.title = replacing(number, with: replacement, in: draft.title)
    return true
  }

  private func rewordedTitle(
    _ draft: Draft, _ generator: inout SimulationGenerator
  ) -> [UInt8] {
    let reworded = paraphraser.reworded(
      draft.title, paraphraser.thesaurus, 0.9, &generator)
    if reworded != draft.title, generator.chance(0.6) { return reworded }
    let words = draft.sentences.first?.bytes.split(separator: 0x20).prefix(9) ?? []
    return words.isEmpty ? draft.title : Array(words.joined(separator: [0x20]))
  }

  /// Whole numbers only: `17` is not found in `1,174` or `2017`.
  private func replacing(
    _ number: [UInt8], with replacement: [UInt8], in text: [UInt8]
  ) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(text.count)
    var at = 0
    while at < text.count {
      guard isDigit(text[at]) else {
        out.append(text[at])
        at += 1
        continue
      }
      let run = Array(text[at...].prefix(while: isDigit))
      out.append(contentsOf: run == number ? replacement : run)
      at += run.count
    }
    return out
  }
}
