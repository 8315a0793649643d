import JSONText

/// Holds a module against what the providers document of their resources.
struct TerraformCheck {
  /// What is wrong, in words.
  let faults: [String]

  /// A look at a module.
  init(_ module: JSONTree) {
    var faults: [String] = []
    for type in module["resource"]?.members ?? [] {
      guard let schema = ResourceSchema.all[type.name] else {
        faults.append("no provider is known to have '\(type.name)'")
        continue
      }
      for resource in type.value.members ?? [] {
        faults += schema.faults(of: resource.value).map { "\(type.name).\(resource.name): \($0)" }
      }
    }
    for member in module.members ?? []
    where !["terraform", "variable", "locals", "resource", "module", "output"].contains(member.name) {
      faults.append("a module has no '\(member.name)'")
    }
    if module["terraform"]?["backend"] != nil { faults.append("a module has no backend") }
    self.faults = faults
  }
}

/// The arguments of a resource.
struct ResourceSchema: Sendable {
  /// What an argument must be.
  indirect enum Argument: Sendable {
    case text, boolean, texts
    case number(ClosedRange<Int>)
    case word(Set<String>)
    case schema
    case block(ResourceSchema)
  }

  let required: [String: Argument]
  let optional: [String: Argument]

  /// What every resource may have (Terraform's own).
  private static let meta: Set = ["count", "lifecycle", "depends_on", "provider", "for_each"]

  /// What is wrong with the arguments of a resource.
  func faults(of resource: JSONTree) -> [String] {
    let given = resource.members ?? []
    let missing = required.keys.filter { resource[$0] == nil }.sorted().map { "'\($0)' is missing" }
    return missing
      + given.filter { !Self.meta.contains($0.name) }.flatMap { member -> [String] in
        guard let argument = required[member.name] ?? optional[member.name] else {
          return ["'\(member.name)' is no argument"]
        }
        return argument.faults(in: member.value).map { "'\(member.name)' \($0)" }
      }
  }
}

extension ResourceSchema.Argument {
  fileprivate func faults(in value: JSONTree) -> [String] {
    let isExpression = value.string?.hasPrefix("${") ?? false
    switch self {
    case .text: return value.string == nil ? ["is no text"] : []
    case .boolean: return value.boolean == nil && !isExpression ? ["is neither true nor false"] : []
    case .texts:
      return value.members?.allSatisfy { $0.value.string != nil } ?? isExpression ? [] : ["is no map of texts"]
    case .number(let range):
      if isExpression { return [] }
      return value.integer.map { range.contains($0) } ?? false
        ? [] : ["is no number from \(range.lowerBound) to \(range.upperBound)"]
    case .word(let words):
      return value.string.map { words.contains($0) } ?? false ? [] : ["is none of \(words.sorted())"]
    case .schema:
      let text = value.string.map { TerraformText.value(of: $0, variables: [:]) } ?? ""
      let tree = try? LocatedJSON(parsing: Array(text.utf8)).tree
      return tree?["type"]?.string == nil ? ["is no JSON Schema"] : []
    case .block(let schema): return schema.faults(of: value)
    }
  }
}
