import Testing
import _TestSupport

@testable import Storage

@Suite struct BlockStoreTests {
  private func filled(_ store: BlockStore, blocks: Int) throws {
    for number in 0..<blocks {
      try store.add()
      store[number].storeBytes(of: UInt64(number) + 7, as: UInt64.self)
      store[number].storeBytes(of: UInt8(number), toByteOffset: 8191, as: UInt8.self)
    }
  }

  @Test(arguments: [0, 8192, 3 * 8192, 100 * 8192])
  func blocksKeepWhatIsWritten(memory: Int) throws {
    let store = BlockStore(blockBytes: 8192, memory: memory, directory: "/tmp")
    try filled(store, blocks: 20)
    #expect(store.spilledBytes == max(0, 20 * 8192 - memory))
    for _ in 0..<2 {
      for number in 0..<20 {
        #expect(store[number].load(as: UInt64.self) == UInt64(number) + 7)
        #expect(store[number].load(fromByteOffset: 8191, as: UInt8.self) == UInt8(number))
        #expect(store[number].load(fromByteOffset: 4096, as: UInt8.self) == 0)
      }
      store.release()
    }
  }

  @Test func aMissingDirectoryIsAnError() throws {
    let store = BlockStore(blockBytes: 4096, memory: 4096, directory: "/nowhere/at/all")
    try store.add()
    #expect(throws: StorageError.self) { try store.add() }
    #expect(store.count == 1)
  }
}
