package import ArticleModel
import CSimdJSON

/// An article as it stands in its file, as views of UTF-8 bytes.
///
/// The views are valid only during the call that hands the article out. A view without bytes means
/// the record does not say.
@safe
package struct RawArticle: ~Copyable {
  /// Where the record lies; `line` counts from the start of the chunk, see ``RecordReader``.
  package let location: RecordLocation
  /// One cell per `ArticleField`.
  private let values: UnsafePointer<wirecopy_bytes>

  init(location: RecordLocation, values: UnsafePointer<wirecopy_bytes>) {
    self.location = location
    unsafe self.values = unsafe values
  }

  /// The id; without bytes if the record has none, and its file and line stand for it.
  package var id: UnsafeBufferPointer<UInt8> { unsafe bytes(.id) }
  package var source: UnsafeBufferPointer<UInt8> { unsafe bytes(.source) }
  /// The moment of publication as it is written.
  package var published: UnsafeBufferPointer<UInt8> { unsafe bytes(.published) }
  package var title: UnsafeBufferPointer<UInt8> { unsafe bytes(.title) }
  /// The text; never blank.
  package var text: UnsafeBufferPointer<UInt8> { unsafe bytes(.text) }
  package var url: UnsafeBufferPointer<UInt8> { unsafe bytes(.url) }
  package var language: UnsafeBufferPointer<UInt8> { unsafe bytes(.language) }

  private func bytes(_ field: ArticleField) -> UnsafeBufferPointer<UInt8> {
    let cell = unsafe values[field.rawValue]
    return unsafe UnsafeBufferPointer(start: cell.bytes, count: cell.count)
  }
}
