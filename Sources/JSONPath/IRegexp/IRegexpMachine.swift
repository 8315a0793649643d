/// A regular expression as steps, all of whose ways are walked at once: no text can make it go back.
struct IRegexpMachine {
  private enum Step {
    /// Takes a character of the class, then goes on with the next step.
    case character(CharacterClass)
    /// Goes on with the next step at that end of the text.
    case end(IRegexp.TextEnd)
    /// Goes on at two places.
    case fork(Int, Int)
    /// Goes on elsewhere.
    case jump(Int)
  }

  private var steps: [Step] = []

  init(_ root: IRegexp.Node) {
    add(root)
  }

  private mutating func add(_ node: IRegexp.Node) {
    switch node {
    case .character(let characters): steps.append(.character(characters))
    case .end(let end): steps.append(.end(end))
    case .sequence(let nodes): for node in nodes { add(node) }
    case .choice(let nodes): addChoice(nodes[...])
    case .repetition(let node, let low, let high):
      for _ in 0..<low { add(node) }
      if let high { addOptional(node, times: high - low) } else { addLoop(node) }
    }
  }

  private mutating func addChoice(_ nodes: ArraySlice<IRegexp.Node>) {
    var jumps: [Int] = []
    for node in nodes.dropLast() {
      let fork = reserve()
      add(node)
      jumps.append(reserve())
      steps[fork] = .fork(fork + 1, steps.count)
    }
    for node in nodes.suffix(1) { add(node) }
    for jump in jumps { steps[jump] = .jump(steps.count) }
  }

  private mutating func addOptional(_ node: IRegexp.Node, times: Int) {
    var forks: [Int] = []
    for _ in 0..<times {
      forks.append(reserve())
      add(node)
    }
    for fork in forks { steps[fork] = .fork(fork + 1, steps.count) }
  }

  private mutating func addLoop(_ node: IRegexp.Node) {
    let fork = reserve()
    add(node)
    steps.append(.jump(fork))
    steps[fork] = .fork(fork + 1, steps.count)
  }

  /// A place for a step whose target is not known yet.
  private mutating func reserve() -> Int {
    steps.append(.jump(steps.count + 1))
    return steps.count - 1
  }

  func accepts(_ text: String, _ extent: PatternTest.Extent) -> Bool {
    let scalars = text.unicodeScalars
    var active = Active(steps.count + 1)
    follow(0, [.beginning] + (scalars.isEmpty ? [.end] : []), &active)
    var left = scalars.count
    for scalar in scalars {
      if extent == .part, active.contains(steps.count) { return true }
      left -= 1
      let ends: [IRegexp.TextEnd] = left == 0 ? [.end] : []
      var next = Active(steps.count + 1)
      for index in active.list {
        if case .character(let characters) = step(index), characters.contains(scalar) { follow(index + 1, ends, &next) }
      }
      if extent == .part { follow(0, ends, &next) }
      if next.list.isEmpty { return false }
      active = next
    }
    return active.contains(steps.count)
  }

  /// Adds a place, and all that are reached from it without a character at these ends of the text.
  private func follow(_ start: Int, _ ends: [IRegexp.TextEnd], _ active: inout Active) {
    var open = [start]
    while let index = open.popLast() {
      guard active.insert(index) else { continue }
      switch step(index) {
      case .fork(let first, let second): open += [second, first]
      case .jump(let target): open.append(target)
      case .end(let end): if ends.contains(end) { open.append(index + 1) }
      case .character, nil: break
      }
    }
  }

  /// The step at a place; nil at the end, where the text fits.
  private func step(_ index: Int) -> Step? { index < steps.count ? steps[index] : nil }

  /// Places, each once.
  private struct Active {
    private(set) var list: [Int] = []
    private var isListed: [Bool]

    init(_ count: Int) {
      isListed = Array(repeating: false, count: count)
    }

    func contains(_ index: Int) -> Bool { isListed[index] }

    mutating func insert(_ index: Int) -> Bool {
      if isListed[index] { return false }
      isListed[index] = true
      list.append(index)
      return true
    }
  }
}
