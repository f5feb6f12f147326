import Testing

@testable import Clustering

@Suite struct GroupsTests {
  @Test func groupsAreRunsOfMembers() {
    var groups = Groups()
    #expect(groups.count == 0)
    groups.append([4, 2])
    groups.append([])
    groups.append([7])
    #expect(groups.count == 3)
    #expect(Array(groups[0]) == [4, 2])
    #expect(groups[1].isEmpty)
    #expect(Array(groups[2]) == [7])
    #expect(groups.starts == [0, 2, 2, 3])
  }
}
