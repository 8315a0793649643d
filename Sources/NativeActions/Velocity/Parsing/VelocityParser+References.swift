extension VelocityParser {
  /// Whether the `$` here begins a reference; it is mere text otherwise.
  var startsReference: Bool {
    guard peek == "$" else { return false }
    var offset = 1
    if character(offset) == "!" { offset += 1 }
    if character(offset) == "{" { return true }
    return Self.isNameFirst(character(offset))
  }

  /// What a `$` that begins no reference is depends on the version where nothing, or one of these, stands behind it.
  mutating func refuseLoneDollar() throws(VelocitySyntaxError) {
    switch characters[(index + 1)...].first(where: { !Self.isSpace($0) }) {
    case nil, "#", "[", "\\": throw error("a '$' here is not kept by every Velocity; '$esc.d' writes one")
    default:
      if character(1) == "!" { throw error("a '$' before '!' is not kept by every Velocity; '$esc.d' writes one") }
    }
  }

  mutating func parseReference() throws(VelocitySyntaxError) -> VelocityReference {
    let start = index
    let place = place(at: start)
    index += 1
    let isQuiet = take("!")
    let braced = take("{")
    guard let name = takeName() else { throw error("a variable's name is expected behind '${'") }
    try refuseHyphen(start)
    let steps = try parseSteps(from: start)
    if braced {
      if peek == "|" { throw error("a default behind '|' is known to Velocity 2 only", at: start) }
      guard take("}") else { throw error("'}' is expected behind a reference in braces") }
    }
    return VelocityReference(
      isQuiet: isQuiet, name: name, steps: steps,
      literal: String(String.UnicodeScalarView(characters[start..<index])), place: place)
  }

  private mutating func parseSteps(from start: Int) throws(VelocitySyntaxError) -> [VelocityReference.Step] {
    var steps: [VelocityReference.Step] = []
    while true {
      if peek == ".", Self.isNameFirst(character(1)) {
        index += 1
        let name = takeName() ?? ""
        if take("(") {
          steps.append(.method(name, try parseParameters(until: ")")))
        } else {
          try refuseHyphen(start)
          steps.append(.property(name))
        }
      } else if take("[") {
        let index = try parseParameter()
        skipSpace()
        guard take("]") else { throw error("']' is expected; a bracket that is text needs the reference in braces") }
        steps.append(.index(index))
      } else {
        return steps
      }
    }
  }

  private mutating func refuseHyphen(_ start: Int) throws(VelocitySyntaxError) {
    if peek == "-" {
      throw error("'-' behind a name is part of the name to Velocity 1 and is not to Velocity 2", at: start)
    }
  }
}
