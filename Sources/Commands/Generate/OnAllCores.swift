/// What `transform` makes of each item, in the order of the items, with every core at work.
func onAllCores<Item: Sendable, Result: Sendable>(
  _ items: [Item], _ transform: @escaping @Sendable (Item) -> Result
) async -> [Result] {
  await withTaskGroup(of: (Int, Result).self) { group in
    for (index, item) in items.enumerated() { group.addTask { (index, transform(item)) } }
    var results: [Result?] = Array(repeating: nil, count: items.count)
    for await (index, result) in group { results[index] = result }
    return results.compactMap(\.self)
  }
}
