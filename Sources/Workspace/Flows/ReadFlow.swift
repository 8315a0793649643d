package import Diagnostics
import Yams

/// The flow in the bytes of a YAML file as Architect and Archy export it; no value for YAML that calls no data action.
///
/// Warns with GC706 of a file that is not YAML, and with GC707 of a call whose action is not named.
package func readFlow(_ bytes: [UInt8], file: String) -> Checked<Flow> {
  guard let text = String(validating: bytes, as: UTF8.self) else {
    return Checked(nil, [Diagnostic(.flowSyntax, "the file is not UTF-8", at: SourceLocation(file: file))])
  }
  var reader = FlowReader(file: file)
  do {
    let parser = try Parser(yaml: text, resolver: .basic)
    while let root = try parser.nextRoot() { reader.read(document: root) }
  } catch {
    let mistake = YAMLMistake(error, in: file)
    return Checked(nil, [Diagnostic(.flowSyntax, mistake.message, at: mistake.location)])
  }
  return reader.flow
}

/// Finds the calls in YAML nodes, wherever they stand: each kind of flow nests them in blocks of its own.
private struct FlowReader {
  private let file: String
  private var name: String?
  private var calls: [ActionCall] = []
  private var unknownCalls: [SourceLocation] = []
  private var nodes = 0

  /// More nodes than any flow has: aliases of aliases, which would take for ever.
  private static let mostNodes = 2_000_000

  init(file: String) { self.file = file }

  var flow: Checked<Flow> {
    if nodes > Self.mostNodes {
      return Checked(
        nil, [Diagnostic(.flowSyntax, "the file's aliases make it endless", at: SourceLocation(file: file))])
    }
    if calls.isEmpty && unknownCalls.isEmpty { return Checked(nil) }
    let fileName = file.split(separator: "/").last.map(String.init) ?? file
    let flow = Flow(name: name ?? fileName, file: file, calls: calls, unknownCalls: unknownCalls)
    return Checked(
      flow,
      unknownCalls.map {
        Diagnostic(.unknownCall, "which action is called here is filled in when the flow is published", at: $0)
      })
  }

  /// The document of a flow has one member, named for the kind of flow.
  mutating func read(document: Node) {
    if name == nil, case .mapping(let mapping) = document, mapping.count == 1, let flow = mapping.first?.value {
      name = Self.member("name", of: flow)?.word
    }
    read(document)
  }

  private mutating func read(_ node: Node) {
    nodes += 1
    if nodes > Self.mostNodes { return }
    switch node {
    case .mapping(let mapping):
      for (key, value) in mapping {
        if key.word == "callData" { readCall(value) }
        read(value)
      }
    case .sequence(let sequence):
      for element in sequence { read(element) }
    case .scalar, .alias: break
    }
  }

  /// `category` → the category → `dataAction` → the action → what is given and taken.
  private mutating func readCall(_ call: Node) {
    for (category, actions) in Self.members(of: Self.member("category", of: call)) {
      for (action, parts) in Self.members(of: Self.member("dataAction", of: actions)) {
        let location = location(of: action)
        guard let name = action.word, !name.contains("{{") else {
          unknownCalls.append(location)
          continue
        }
        calls.append(
          ActionCall(
            category: category.word ?? "", action: name, location: location,
            inputs: uses(Self.member("inputs", of: parts)), outputs: uses(Self.member("successOutputs", of: parts))))
      }
    }
  }

  private func uses(_ node: Node?) -> [ActionCall.Use] {
    Self.members(of: node).compactMap { key, value in
      guard let name = key.word, Self.member("noValue", of: value) == nil else { return nil }
      return ActionCall.Use(name: name, location: location(of: key))
    }
  }

  private func location(of node: Node) -> SourceLocation {
    SourceLocation(file: file, line: node.mark?.line ?? 1, column: node.mark?.column ?? 1)
  }

  private static func members(of node: Node?) -> [(Node, Node)] {
    guard case .mapping(let mapping)? = node else { return [] }
    return mapping.map { ($0.key, $0.value) }
  }

  private static func member(_ name: String, of node: Node) -> Node? {
    members(of: node).first { $0.0.word == name }?.1
  }
}

extension Node {
  /// The text of a scalar, however it is written.
  fileprivate var word: String? {
    if case .scalar(let scalar) = self { scalar.string } else { nil }
  }
}
