/// A call of a method in a template, and what it may be refused for.
struct VelocityCall {
  let method: String
  let arguments: [VelocityValue]
  let place: VelocityPlace

  func unknown(of owner: String) -> VelocityFailure {
    place.failure("\(owner) has no method '\(method)' that is simulated")
  }

  func misfit(_ wanted: String) -> VelocityFailure { place.failure("'\(method)' wants \(wanted)") }

  /// The only argument, as text; nil where it is null, for which Velocity's own tools answer null.
  func text() throws(VelocityFailure) -> String? {
    guard arguments.count == 1 else { throw misfit("one argument") }
    if arguments[0] == .null { return nil }
    guard let text = arguments[0].printed else { throw misfit("a text") }
    return text
  }

  /// The arguments, as so many texts.
  func texts(_ count: Int) throws(VelocityFailure) -> [String] {
    var texts: [String] = []
    for case .string(let text) in arguments { texts.append(text) }
    guard texts.count == count, arguments.count == count else {
      throw misfit(count == 0 ? "no argument" : "\(count == 1 ? "a text" : "\(count) texts")")
    }
    return texts
  }

  /// The arguments, as whole numbers.
  func integers() throws(VelocityFailure) -> [Int] {
    var numbers: [Int] = []
    for argument in arguments {
      guard case .number(let digits) = argument, let number = Int(digits) else { throw misfit("whole numbers") }
      numbers.append(number)
    }
    return numbers
  }
}

extension VelocityCall {
  /// What a list answers.
  func answer(of elements: [VelocityValue]) throws(VelocityFailure) -> VelocityValue {
    switch method {
    case "size" where arguments.isEmpty: return .number(String(elements.count))
    case "isEmpty" where arguments.isEmpty: return .boolean(elements.isEmpty)
    case "get":
      let index = try integers()
      guard index.count == 1, elements.indices.contains(index[0]) else { throw misfit("an index inside the list") }
      return elements[index[0]]
    default: throw unknown(of: "a list")
    }
  }

  /// What a map answers.
  func answer(of entries: [VelocityValue.Entry]) throws(VelocityFailure) -> VelocityValue {
    switch method {
    case "size" where arguments.isEmpty: return .number(String(entries.count))
    case "isEmpty" where arguments.isEmpty: return .boolean(entries.isEmpty)
    case "get":
      let name = try texts(1)[0]
      return entries.first { $0.name.utf8.elementsEqual(name.utf8) }?.value ?? .null
    case "containsKey":
      let name = try texts(1)[0]
      return .boolean(entries.contains { $0.name.utf8.elementsEqual(name.utf8) })
    default: throw unknown(of: "a map")
    }
  }
}
