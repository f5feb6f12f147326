/// Names of the fields that hold an article's parts; `nil` where the common names are tried.
///
/// In JSON a dot leads into an object: `source.name`. A key that itself has the dot comes first. A
/// name given here is the only one tried for its part.
public struct FieldNames: Sendable, Equatable {
  public var text: String?
  public var title: String?
  public var id: String?
  public var source: String?
  public var published: String?
  public var url: String?
  public var language: String?

  public init(
    text: String? = nil, title: String? = nil, id: String? = nil, source: String? = nil,
    published: String? = nil, url: String? = nil, language: String? = nil
  ) {
    self.text = text
    self.title = title
    self.id = id
    self.source = source
    self.published = published
    self.url = url
    self.language = language
  }
}

/// How the files of a corpus are read.
public struct CorpusOptions: Sendable, Equatable {
  /// The format of all files; `nil` tells it from each file's name and content.
  public var format: InputFormat?
  public var fields: FieldNames
  /// About how many bytes a worker reads at once.
  public var chunkBytes: Int
  /// A record of more bytes than this is a reject.
  public var longestRecord: Int
  /// The directory where compressed files and standard input are unpacked, into a file that has no
  /// name and goes away with the process.
  public var temporaryDirectory: String

  public init(
    format: InputFormat? = nil, fields: FieldNames = FieldNames(), chunkBytes: Int = 1 << 20,
    longestRecord: Int = 1 << 30, temporaryDirectory: String = "/tmp"
  ) {
    self.format = format
    self.fields = fields
    self.chunkBytes = max(1, chunkBytes)
    self.longestRecord = longestRecord
    self.temporaryDirectory = temporaryDirectory
  }
}
