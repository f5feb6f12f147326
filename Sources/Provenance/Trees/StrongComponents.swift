/// The strongly connected components of a graph of candidate sources: the sets of members of which
/// each may stem from each (Tarjan 1972, without recursion).
///
/// Components come in an order in which sources stand before what may stem from them.
struct StrongComponents {
  private(set) var components: [[Int]] = []
  /// For each member the component it is in.
  private(set) var componentOf: [Int]

  /// - Complexity: O(members + arcs).
  init(memberCount: Int, arcs: [Arc], arcStarts: [Int]) {
    componentOf = [Int](repeating: -1, count: memberCount)
    var order = [Int](repeating: -1, count: memberCount)
    var low = [Int](repeating: 0, count: memberCount)
    var isOpen = [Bool](repeating: false, count: memberCount)
    var stack: [Int] = []
    var calls: [(member: Int, arc: Int)] = []
    var next = 0
    for start in 0..<memberCount where order[start] < 0 {
      calls.append((start, arcStarts[start]))
      while let (member, at) = calls.popLast() {
        if at == arcStarts[member], order[member] < 0 {
          order[member] = next
          low[member] = next
          next += 1
          stack.append(member)
          isOpen[member] = true
        }
        var arc = at
        var descended = false
        while arc < arcStarts[member + 1] {
          let source = arcs[arc].source
          arc += 1
          guard source != Arc.root else { continue }
          if order[source] < 0 {
            calls.append((member, arc))
            calls.append((source, arcStarts[source]))
            descended = true
            break
          }
          if isOpen[source] { low[member] = min(low[member], order[source]) }
        }
        if descended { continue }
        if low[member] == order[member] { close(member, &stack, &isOpen) }
        if let caller = calls.last?.member { low[caller] = min(low[caller], low[member]) }
      }
    }
  }

  private mutating func close(_ member: Int, _ stack: inout [Int], _ isOpen: inout [Bool]) {
    var component: [Int] = []
    while let top = stack.popLast() {
      isOpen[top] = false
      componentOf[top] = components.count
      component.append(top)
      if top == member { break }
    }
    components.append(component.sorted())
  }
}
