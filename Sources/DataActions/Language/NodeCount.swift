/// How many values a path selects: what `.count` gives.
public struct NodeCount: Sendable {
  let selection: Selection
}

/// Whether a path selects any value: what `.exists` gives.
public struct NodeExistence: Sendable {
  let selection: Selection
}

/// All values that a path selects as one text: what `.join(", ")` gives.
public struct JoinedText: Sendable {
  let selection: Selection
}
