/// Segments and selectors (RFC 9535, sections 2.3 and 2.5).
extension JSONPathParser {
  mutating func parseSegment() throws(JSONPathError) -> JSONPath.Segment {
    if take("[") { return .init(try parseBracketed()) }
    index += 1
    if take(".") {
      if take("[") { return .init(try parseBracketed(), reach: .descendants) }
      return .init([try parseShorthand(behind: "..")], reach: .descendants)
    }
    return .init([try parseShorthand(behind: ".")])
  }

  private mutating func parseShorthand(behind dots: String) throws(JSONPathError) -> JSONPath.Selector {
    if take("*") { return .wildcard }
    guard let first = peek, Self.isNameFirst(first) else { throw expected(noName(behind: dots)) }
    let name = run(from: index, while: Self.isName)
    let whole = run(from: index) { Self.isName($0) || $0 == "-" }
    index += name.unicodeScalars.count
    if whole != name { throw expected("['\(whole)'] for a name with '-'") }
    return .name(ExactText(name))
  }

  private mutating func parseBracketed() throws(JSONPathError) -> [JSONPath.Selector] {
    var selectors: [JSONPath.Selector] = []
    repeat {
      skipSpace()
      selectors.append(try parseSelector())
      skipSpace()
    } while take(",")
    guard take("]") else { throw expected(noEnd(behind: selectors[selectors.count - 1])) }
    return selectors
  }

  private mutating func parseSelector() throws(JSONPathError) -> JSONPath.Selector {
    switch peek {
    case "'", "\"": return .name(ExactText(try parseString()))
    case "*":
      index += 1
      return .wildcard
    case "?":
      index += 1
      return .filter(try nested { parser throws(JSONPathError) in try parser.parseFilter() })
    case ":": return try parseSlice(from: nil)
    case .some("-"), .some("0"..."9"):
      let number = try parseInteger()
      let end = index
      skipSpace()
      if peek == ":" { return try parseSlice(from: number) }
      index = end
      return .index(number)
    default: throw expected(noSelector)
    }
  }

  /// The rest of a slice, from its first ':' on.
  private mutating func parseSlice(from start: Int?) throws(JSONPathError) -> JSONPath.Selector {
    index += 1
    let end = try parseBound()
    guard take(":") else { return .slice(start: start, end: end, step: 1) }
    let step = try parseBound()
    if peek == ":" { throw expected("']' behind the slice 'start:end:step'") }
    return .slice(start: start, end: end, step: step ?? 1)
  }

  /// The number behind a ':', with the blank space around it, if there is one.
  private mutating func parseBound() throws(JSONPathError) -> Int? {
    skipSpace()
    switch peek {
    case ":", "]", ",": return nil
    case .some("-"), .some("0"..."9"):
      let bound = try parseInteger()
      skipSpace()
      return bound
    default: throw expected("a whole number in the slice 'start:end:step'")
    }
  }
}
