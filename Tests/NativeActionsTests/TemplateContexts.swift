import JSONText
import NativeActions

extension VelocityContext {
  /// The variables of a JSON object, objects being maps, with the platform's tools.
  init(_ variables: JSONTree) {
    var values = Dictionary(
      uniqueKeysWithValues: VelocityTool.allCases.map { ($0.rawValue, VelocityValue.tool($0)) })
    for member in variables.members ?? [] { values[member.name] = VelocityValue(member.value) }
    self.init(values)
  }
}

extension VelocityValue {
  fileprivate init(_ tree: JSONTree) {
    switch tree {
    case .null: self = .null
    case .boolean(let value): self = .boolean(value)
    case .number(let digits): self = .number(digits)
    case .string(let text): self = .string(text)
    case .array(let elements): self = .list(elements.map(VelocityValue.init))
    case .object(let members): self = .map(members.map { Entry($0.name, VelocityValue($0.value)) })
    }
  }
}

/// The variables of the tests' templates; those of `RecordVelocity.java`.
let templateVariables: JSONTree = .object([
  .init("x", .string("X")), .init("n", .integer(7)),
  .init(
    "input",
    .object([
      .init("s", .string(#"a "q" b"#)), .init("n", .integer(12)), .init("d", .number("1.5")),
      .init("t", .boolean(true)), .init("f", .boolean(false)), .init("e", .string("")), .init("num", .string("5")),
      .init("list", .array([.string("x"), .string("y"), .integer(3)])),
    ])),
])

/// The text of a template; or, of one that is refused, where and why.
func rendered(_ template: String) -> String {
  do {
    return try VelocityTemplate(parsing: template).render(with: VelocityContext(templateVariables))
  } catch let error as VelocitySyntaxError {
    return "\(error.line):\(error.column): \(error.message)"
  } catch let failure as VelocityFailure {
    return "at \(failure.line):\(failure.column): \(failure.message)"
  } catch {
    return "\(error)"
  }
}
