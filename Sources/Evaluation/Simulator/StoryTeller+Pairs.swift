/// The labelled pairs: every copy with its sources, and hard cases that are no copies.
extension StoryTeller {
  mutating func writePairs(of story: Story) {
    for (index, article) in story.articles.enumerated() where article.isInDump {
      guard let kind = article.kind else { continue }
      for parent in article.parents {
        switch parent.source {
        case .id(let id):
          write(pair: id, article.id, kind.rawValue)
        case .index(let source) where story.articles[source].isInDump:
          write(pair: story.articles[source].id, article.id, kind.rawValue)
          if generator.chance(0.1) { writeSibling(of: index, source, story) }
        case .index(let source):
          writeSibling(of: index, source, story)
        }
      }
    }
    writeIndependentReports(story)
  }

  mutating func write(pair a: [UInt8], _ b: [UInt8], _ label: String) {
    var line = Array("{\"a\":".utf8)
    appendJSON(a, to: &line)
    line += Array(",\"b\":".utf8)
    appendJSON(b, to: &line)
    line += Array(",\"label\":\"\(label)\"}".utf8)
    output.append(line, to: .pairs)
    summary.count(pair: label)
  }

  /// Pairs an article with an earlier one from the same source.
  private mutating func writeSibling(of index: Int, _ source: Int, _ story: Story) {
    let siblings = story.articles.indices.filter { other in
      other < index && story.articles[other].isInDump && story.articles[other].kind != .revision
        && story.articles[other].parents.contains { parent in
          if case .index(source) = parent.source { return true }
          return false
        }
    }
    guard !siblings.isEmpty, story.articles[index].kind != .revision else { return }
    let sibling = story.articles[generator.element(of: siblings)]
    write(pair: sibling.id, story.articles[index].id, EditKind.siblings.rawValue)
  }

  /// One article of each cluster against one of each other, up to six pairs.
  private mutating func writeIndependentReports(_ story: Story) {
    let reports = (0..<story.clusterCount).compactMap { story.members($0).first { !$0.isMixed } }
    var written = 0
    for later in reports.indices {
      for earlier in 0..<later where written < 6 {
        write(pair: reports[earlier].id, reports[later].id, UnrelatedKind.sameStory.rawValue)
        written += 1
      }
    }
  }

  /// Another report of the topic that has nothing to do with this one.
  mutating func writeUnrelated(_ id: [UInt8], topic: Int) {
    guard generator.chance(0.3) else { return }
    let others = recent.indices.filter { recent[$0].facts?.topic == topic && recent[$0].id != id }
    guard !others.isEmpty else { return }
    let other = recent[generator.element(of: others)]
    write(pair: other.id, id, UnrelatedKind.unrelated.rawValue)
  }
}

extension Story.Article {
  /// Whether the text comes from more than one report.
  var isMixed: Bool { kind == .merge || kind == .roundUp }
}
