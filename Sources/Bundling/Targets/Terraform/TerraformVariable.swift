import JSONText

/// A variable of a module.
struct TerraformVariable {
  let name: String
  let description: String
  /// Its type, such as `string`.
  var type = "string"
  /// Its default; a value must be given where it is nil.
  var value: JSONTree?
  /// Whether Terraform keeps it out of what it prints.
  var isSecret = false
  /// What its value has to be like.
  var rule: Rule?

  /// A regular expression that a value has to match, with what to say where it does not.
  struct Rule {
    let pattern: String
    let words: String
  }

  /// Its entry in `variable`.
  var member: JSONTree.Member {
    var members: [JSONTree.Member] = [
      .init("description", TerraformText.literal(description)), .init("type", .string(type)),
    ]
    if let value { members.append(.init("default", value)) }
    if isSecret { members.append(.init("sensitive", .boolean(true))) }
    if let rule {
      members.append(
        .init(
          "validation",
          .array([
            .object([
              .init("condition", TerraformText.expression("can(regex(\"\(rule.pattern)\", var.\(name)))")),
              .init("error_message", TerraformText.literal(rule.words)),
            ])
          ])))
    }
    return .init(name, .object(members))
  }

  /// An optional part of a module: made by it, or given by its id.
  static func choice(_ name: String, _ what: String) -> TerraformVariable {
    TerraformVariable(
      name: name, description: "Whether to make \(what); false where one is given", type: "bool", value: .boolean(true))
  }

  /// What is given where it is not made.
  static func given(_ name: String, _ what: String) -> TerraformVariable {
    TerraformVariable(name: name, description: "\(what), where it is not made here", value: .null)
  }
}

extension JSONTree {
  /// An object of variables.
  static func variables(_ variables: [TerraformVariable]) -> JSONTree { .object(variables.map(\.member)) }
}
