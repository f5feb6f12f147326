import ArticleModel
import Glibc

/// Makes the parts of a `Corpus`: first the bytes of all files, then their formats and chunks.
struct CorpusBuilder: ~Copyable {
  private let options: CorpusOptions
  private var spool: Spool
  private var entries: [Entry] = []
  private(set) var files: [CorpusFile] = []
  private(set) var rejects: [Reject] = []
  private(set) var cutter: ChunkCutter

  private enum Entry {
    case mapped(InputFile, FileMapping)
    case spooled(InputFile, SpooledStream)
    case reject(Reject)
  }

  /// A process may have some 65,000 mappings. With more files than this, small ones are gathered in
  /// the spool.
  private static let mostMappings = 8192
  private static let smallFile = 1 << 20

  init(options: CorpusOptions) {
    self.options = options
    spool = Spool(directory: options.temporaryDirectory)
    cutter = ChunkCutter(chunkBytes: options.chunkBytes)
  }

  /// Maps or unpacks every file.
  mutating func gather(_ inputs: [FoundInput]) throws(CorpusError) {
    let gathersSmall = inputs.count > CorpusBuilder.mostMappings
    for input in inputs {
      switch input {
      case .reject(let reject): entries.append(.reject(reject))
      case .file(let file): try gather(file, gathersSmall: gathersSmall)
      }
    }
  }

  private mutating func gather(_ file: InputFile, gathersSmall: Bool) throws(CorpusError) {
    let descriptor = file.name == "-" ? dup(0) : unsafe Glibc.open(file.name, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      reject(file.name, "cannot be opened: \(systemError()); check its permissions")
      return
    }
    defer { close(descriptor) }
    if file.isStream {
      entries.append(.spooled(file, try spool.append(descriptor: descriptor)))
      return
    }
    var status = stat()
    var head = [UInt8](repeating: 0, count: 4)
    let headCount = unsafe pread(descriptor, &head, 4, 0)
    guard unsafe fstat(descriptor, &status) == 0, headCount >= 0 else {
      reject(file.name, "cannot be read: \(systemError()); check the disk")
      return
    }
    head.removeLast(4 - headCount)
    let isSmall = status.st_size <= CorpusBuilder.smallFile
    if Compression(head: head) != nil || (gathersSmall && isSmall) {
      entries.append(.spooled(file, try spool.append(descriptor: descriptor)))
    } else {
      let mapping = try FileMapping(
        descriptor: descriptor, count: Int(status.st_size), name: file.name)
      entries.append(.mapped(file, mapping))
    }
  }

  /// Tells the format of every file and cuts it into chunks.
  mutating func cut() throws(CorpusError) {
    let spooled = spool.count > 0 ? try spool.map() : nil
    for entry in entries {
      switch entry {
      case .reject(let reject):
        rejects.append(reject)
      case .mapped(let file, let mapping):
        let content = FileContent(mapping: mapping, range: 0..<mapping.count)
        add(file, content, stored: content.count, compression: nil, damage: nil)
      case .spooled(let file, let stream):
        if let spooled, !stream.range.isEmpty {
          add(
            file, FileContent(mapping: spooled, range: stream.range), stored: stream.storedCount,
            compression: stream.compression, damage: stream.damage)
        } else {
          reject(file.name, stream.damage.map { "\($0); fetch it again" } ?? emptyReason)
        }
      }
    }
    entries = []
    cutter.finish()
  }

  private var emptyReason: String { "is empty; leave it out or fetch it again" }

  private mutating func reject(_ name: String, _ reason: String) {
    rejects.append(Reject(file: name, line: nil, offset: nil, reason: reason))
  }

  private mutating func add(
    _ input: InputFile, _ content: FileContent, stored: Int, compression: Compression?,
    damage: String?
  ) {
    let bytes = unsafe content.bytes
    guard !bytes.isEmpty else { return reject(input.name, emptyReason) }
    let name = compression == nil ? input.name : unpackedName(input.name)
    if let reason = unsafe obstacle(in: bytes, name: name, isNamed: input.isNamed) {
      return reject(input.name, reason)
    }
    let format =
      unsafe options.format ?? InputFormat(fileName: name)
      ?? detectedFormat(of: bytes, fields: options.fields)
    let layout: CorpusFile.Layout
    do {
      layout = try unsafe self.layout(of: bytes, format: format, name: name)
    } catch {
      if let damage { reject(input.name, "\(damage); fetch it again") }
      return reject(input.name, error.reason)
    }
    if let damage {
      switch layout {
      case .text, .document: return reject(input.name, "\(damage); fetch it again")
      case .lines, .table:
        reject(input.name, "\(damage); its whole records are used; fetch it again")
      }
    }
    let file = CorpusFile(
      name: input.name, byteCount: content.count, storedByteCount: stored,
      compression: compression, format: format, content: content, layout: layout)
    let used = cutter.add(file, index: files.count, isDamaged: damage != nil)
    files.append(
      CorpusFile(
        name: input.name, byteCount: used, storedByteCount: stored, compression: compression,
        format: format, content: content.prefix(used), layout: layout))
  }

  private func layout(
    of bytes: UnsafeBufferPointer<UInt8>, format: InputFormat, name: String
  ) throws(TableLayout.Fault) -> CorpusFile.Layout {
    switch format {
    case .text: return .text
    case .csv, .tsv:
      return .table(try unsafe TableLayout(bytes, format: format, fields: options.fields))
    case .jsonl:
      switch unsafe jsonShape(of: bytes, name: name) {
      case .lines: return .lines
      case .document: return .document
      case .array:
        throw TableLayout.Fault(
          reason: "is a JSON array, not an object per line; convert it with jq -c '.[]'")
      }
    }
  }
}

/// A name without its ending of compression.
private func unpackedName(_ name: String) -> String {
  let lowercased = name.lowercased()
  for ending in Compression.endings where lowercased.hasSuffix(ending) {
    return String(name.dropLast(ending.count))
  }
  return name
}
