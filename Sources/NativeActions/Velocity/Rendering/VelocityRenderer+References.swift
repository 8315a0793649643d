extension VelocityRenderer {
  /// The variables that only one version of Velocity sets in a loop.
  private static let versionDependent: Set = ["velocityCount", "velocityHasNext"]

  /// The value of a reference; it is null from the first step on that leads nowhere.
  mutating func value(of reference: VelocityReference) throws(VelocityFailure) -> VelocityValue {
    if Self.versionDependent.contains(reference.name) {
      throw reference.place.failure("'$\(reference.name)' is known to Velocity 1 only; '$foreach' is to both")
    }
    guard var value = variables[reference.name] else {
      try refuseUnknown(reference)
      return .null
    }
    for step in reference.steps {
      if value == .null { return .null }
      value = try take(step, from: value, in: reference)
    }
    return value
  }

  private mutating func take(
    _ step: VelocityReference.Step, from value: VelocityValue, in reference: VelocityReference
  ) throws(VelocityFailure) -> VelocityValue {
    switch step {
    case .property(let name):
      guard let found = try self.value(of: name, of: value, in: reference) else {
        throw reference.place.failure("\(value.kind) has no property '\(name)' that is simulated")
      }
      return found
    case .index(let expression):
      let index = try self.value(of: expression, at: reference.place)
      return try element(index, of: value, in: reference)
    case .method(let name, let expressions):
      var arguments: [VelocityValue] = []
      for expression in expressions { arguments.append(try self.value(of: expression, at: reference.place)) }
      let call = VelocityCall(method: name, arguments: arguments, place: reference.place)
      switch value {
      case .tool(let tool): return try tool.answer(call)
      case .string(let text): return try call.answer(of: text)
      case .list(let elements): return try call.answer(of: elements)
      case .map(let entries): return try call.answer(of: entries)
      case .null, .boolean, .number: throw call.unknown(of: value.kind)
      }
    }
  }

  /// A property; nil where it is none that is known.
  private func value(
    of name: String, of value: VelocityValue, in reference: VelocityReference
  ) throws(VelocityFailure) -> VelocityValue? {
    switch value {
    case .map(let entries):
      return entries.first { $0.name.utf8.elementsEqual(name.utf8) }?.value ?? .null
    case .string(let text): return name == "empty" ? .boolean(text.isEmpty) : nil
    case .list(let elements): return name == "empty" ? .boolean(elements.isEmpty) : nil
    case .tool(let tool): return try tool.property(name, at: reference.place)
    case .null, .boolean, .number: return nil
    }
  }

  private func element(
    _ index: VelocityValue, of value: VelocityValue, in reference: VelocityReference
  ) throws(VelocityFailure) -> VelocityValue {
    switch (value, index) {
    case (.list(let elements), .number(let digits)):
      guard let position = Int(digits), elements.indices.contains(position < 0 ? elements.count + position : position)
      else { throw reference.place.failure("the list has no element \(digits)") }
      return elements[position < 0 ? elements.count + position : position]
    case (.map(let entries), .string(let name)):
      return entries.first { $0.name.utf8.elementsEqual(name.utf8) }?.value ?? .null
    default: throw reference.place.failure("\(value.kind) has no index that is \(index.kind)")
    }
  }

  /// A name that no variable has is text, but for what may be more than that to the platform: `$Input`, which published
  /// actions write for `$input`, and a method of a tool that is not known here.
  private func refuseUnknown(_ reference: VelocityReference) throws(VelocityFailure) {
    let lowercased = reference.name.lowercased()
    if lowercased != reference.name, variables[lowercased] != nil {
      throw reference.place.failure(
        "'$\(reference.name)' is not '$\(lowercased)' to Velocity, and whether it is to the platform is not documented")
    }
    if case .method(let method, _) = reference.steps.first {
      throw reference.place.failure("there is no '\(reference.name)' that '\(method)' could be a method of")
    }
  }
}
