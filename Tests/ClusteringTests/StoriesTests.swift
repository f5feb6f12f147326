import Shingling
import Testing
import _TestSupport

@testable import Clustering

@Suite struct StoriesTests {
  /// Two events of three articles each, and one article alone.
  private static let press = StoryFixture([
    (title: "Fire in Lyon", text: "A warehouse burned down in Lyon on Monday, said Mayor Doucet."),
    (title: "Lyon blaze", text: "Mayor Doucet said the warehouse in Lyon had burned for hours."),
    (title: "Warehouse burned", text: "Firemen in Lyon fought the warehouse; Doucet thanked them."),
    (title: "Bolt wins gold", text: "Usain Bolt took gold over 100 metres in Rio on Sunday."),
    (title: "Gold for Bolt", text: "In Rio Usain Bolt ran to his third gold over 100 metres."),
    (title: "Rio: Bolt again", text: "Nobody could catch Usain Bolt: gold in Rio."),
    (title: "Rates unchanged", text: "The central bank left its interest rate where it was."),
  ])

  private func stories(
    _ fixture: StoryFixture, days: [Int64]? = nil, mendCount: Int = 1,
    runner: some RangeRunner = SerialRunner()
  ) throws -> Stories {
    try Stories(
      nodes: fixture.nodes(days: days), terms: fixture.terms, shares: fixture.shares,
      mendCount: mendCount, runner: runner)
  }

  @Test func tellsEventsApart() throws {
    let found = try stories(Self.press)
    #expect(found.groups.lists == [[0, 1, 2], [3, 4, 5], [6]])
    #expect(found.cohesions[2] == 1)
  }

  /// The same words two years later are another fire.
  @Test func timeTellsEventsApart() throws {
    let found = try stories(Self.press, days: [0, 0, 700, 700, 701, 702, 703])
    #expect(found.groups.lists == [[0, 1], [2], [3, 4, 5], [6]])
  }

  /// Two nodes by themselves score as they do among all.
  @Test func scoresOfTwoAreThoseOfTheRun() throws {
    let nodes = Self.press.nodes(days: [0, 5, 9, 9, 9, 9, 9])
    let found = try stories(Self.press, days: [0, 5, 9, 9, 9, 9, 9])
    #expect(!found.links.isEmpty)
    for link in found.links {
      let score = StoryScorer.score(
        nodes[Int(link.a)], nodes[Int(link.b)], of: Self.press.terms, shares: Self.press.shares)
      #expect(score == link.score)
    }
  }

  @Test func nothingAndOne() throws {
    #expect(try stories(StoryFixture([])).groups.lists == [])
    #expect(try stories(StoryFixture([(title: "", text: "one")])).groups.lists == [[0]])
  }

  @Test(arguments: [1, 2] as [UInt64])
  func doNotDependOnTheRunner(seed: UInt64) throws {
    let fixture = StoryFixture.random(articles: 1300, seed: seed, vocabulary: 900)
    let forward = try stories(fixture)
    let backward = try stories(fixture, runner: BackwardRunner())
    #expect(forward.groups == backward.groups)
    #expect(forward.links == backward.links)
    #expect(forward.cohesions == backward.cohesions)
    #expect(forward.groups.lists.joined().sorted() == Array(0..<1300))
  }

  /// Where the articles' rows stand does not matter, only the order of the nodes.
  @Test func doNotDependOnTheOrderOfRows() throws {
    let fixture = StoryFixture.random(articles: 80, seed: 3)
    var generator = SeededGenerator(seed: 3)
    let rows = Array(0..<80).shuffled(using: &generator)
    var shuffled = TermSequences()
    var nodes = fixture.nodes()
    for (row, old) in rows.enumerated() {
      shuffled.append(row: old, of: fixture.terms)
      nodes[old] = StoryNode(article: UInt32(row), published: nil)
    }
    let found = try Stories(
      nodes: nodes, terms: shuffled, shares: fixture.shares, runner: SerialRunner())
    let expected = try stories(fixture)
    #expect(found.groups == expected.groups)
    #expect(found.links == expected.links)
  }

  /// A crowd of 120 meets ten neighbours each: torn at first, mended by the means. The other
  /// articles make its words rare.
  @Test func mendsWhatCrowdedBucketsTear() throws {
    var generator = SeededGenerator(seed: 6)
    var texts: [(title: String, text: String)] = []
    for _ in 0..<120 {
      texts.append((title: "", text: "Usain Bolt wins gold in Rio over hundred metres again"))
    }
    for _ in 0..<400 {
      texts.append(
        (title: "", text: StoryFixture.text(length: 12, vocabulary: 90_000, from: &generator)))
    }
    let fixture = StoryFixture(texts)
    let torn = try stories(fixture, mendCount: 0).groups.lists
    let mended = try stories(fixture, mendCount: 4).groups.lists
    #expect(torn.filter { $0.count > 1 }.count > 1)
    #expect(mended[0] == Array(0..<120))
  }
}
