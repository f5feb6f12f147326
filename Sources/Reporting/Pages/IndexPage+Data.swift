internal import ArticleModel

/// The files beside the page that hold all stories.
extension IndexPage {
  /// The files with all stories, by name.
  package func dataFiles() -> [(name: String, bytes: [UInt8])] {
    var files: [(String, [UInt8])] = []
    for shard in 0..<shardCount {
      let range =
        shard * IndexPage.shardLength..<min(entries.count, (shard + 1) * IndexPage.shardLength)
      files.append(("data-\(shard).js", data(entries[range], addsOutlets: shard == 0)))
    }
    return files
  }

  private func data(_ entries: ArraySlice<StoryEntry>, addsOutlets: Bool) -> [UInt8] {
    var out = ByteWriter()
    if addsOutlets {
      out.write("wirecopyOutlets([")
      for (number, name) in outletNames.enumerated() {
        if number > 0 { out.write(",") }
        out.writeScriptString(name)
      }
      out.write("]);\n")
    }
    out.write("wirecopyStories([\n")
    for (place, entry) in entries.enumerated() {
      if place > 0 { out.write(",\n") }
      out.write("[")
      if entry.hasPage {
        out.writeScriptString(StoryPage.fileName(entry.name))
      } else {
        out.write("\"\"")
      }
      out.write(",")
      out.writeScriptString(entry.headline)
      out.write(",")
      out.write(entry.size)
      out.write(",")
      out.writeScriptString(entry.first?.description ?? "")
      out.write(",")
      out.writeScriptString(entry.last?.description ?? "")
      out.write(",")
      out.writeScriptString(entry.firstOutlet)
      out.write(",[")
      for (number, count) in entry.copies.enumerated() {
        if number > 0 { out.write(",") }
        out.write(count)
      }
      out.write("],[")
      for (number, outlet) in entry.outlets.enumerated() {
        if number > 0 { out.write(",") }
        out.write(outlet)
      }
      out.write("]]")
    }
    out.write("\n]);\n")
    return out.bytes
  }
}
