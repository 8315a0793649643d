import FoundationEssentials

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The program that gcgen makes of a workspace's descriptions.
///
/// gcgen starts it in an empty folder as `program SECONDS ACTION…`. It writes `ACTION.json` for each action:
/// `{"action":…, "description":…, "locations":{pointer:[fileID,line,column]}, "repetitions":[…]}`. What a description
/// prints comes out after a line of U+0001 and the action's name; one that holds a number that is no JSON is `{}`. An action that takes longer than `SECONDS` ends the
/// program, so that the first action without a file is the one to blame.
public struct DescriptionRunner {
  private let actions: [String: any DataAction.Type]

  /// A program for these actions.
  public init(_ actions: [any DataAction.Type]) {
    self.actions = Dictionary(actions.map { (String(describing: $0), $0) }) { first, _ in first }
  }

  /// Writes a file for each action that the arguments name, in that order.
  public func run() throws {
    let arguments = CommandLine.arguments
    guard arguments.count > 1, let seconds = UInt32(arguments[1]) else { return }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    for name in arguments.dropFirst(2) {
      guard let action = actions[name] else { continue }
      print("\u{1}\(name)")
      _ = alarm(seconds)
      let described = DescribedAction(action.init())
      let line = (try? encoder.encode(DescribedLine(name, described))) ?? Data("{}".utf8)
      try line.write(to: URL(filePath: "\(name).json"))
    }
  }
}

/// The JSON that stands in `ACTION.json`.
private struct DescribedLine: Encodable {
  let action: String
  let description: ActionDescription
  let locations: [String: SourcePlace]
  let repetitions: [DescribedAction.Repetition]
  let unfittingFields: [DescribedAction.UnfittingField]

  init(_ action: String, _ described: DescribedAction) {
    self.action = action
    description = described.description
    locations = described.places
    repetitions = described.repetitions
    unfittingFields = described.unfittingFields
  }
}

extension SourcePlace: Encodable {
  /// Writes `[fileID,line,column]`.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.unkeyedContainer()
    try container.encode(fileID)
    try container.encode(line)
    try container.encode(column)
  }
}
