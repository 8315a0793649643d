import JSONPath

extension VelocityCall {
  /// What a text answers: the methods of Java's `String`, which counts in units of UTF-16.
  func answer(of text: String) throws(VelocityFailure) -> VelocityValue {
    let units = Array(text.utf16)
    switch method {
    case "length" where arguments.isEmpty: return .number(String(units.count))
    case "isEmpty" where arguments.isEmpty: return .boolean(units.isEmpty)
    case "toString" where arguments.isEmpty: return .string(text)
    case "toUpperCase" where arguments.isEmpty: return .string(text.uppercased())
    case "toLowerCase" where arguments.isEmpty: return .string(text.lowercased())
    case "trim" where arguments.isEmpty: return .string(Self.trimmed(units))
    case "concat": return .string(text + (try texts(1)[0]))
    case "contains": return .boolean(Self.position(of: Array(try texts(1)[0].utf16), in: units[...]) != nil)
    case "startsWith": return .boolean(units.starts(with: try texts(1)[0].utf16))
    case "endsWith": return .boolean(units.reversed().starts(with: try texts(1)[0].utf16.reversed()))
    case "equals": return .boolean(units == Array(try texts(1)[0].utf16))
    case "equalsIgnoreCase": return .boolean(Self.folded(text) == Self.folded(try texts(1)[0]))
    case "indexOf": return .number(String(Self.position(of: Array(try texts(1)[0].utf16), in: units[...]) ?? -1))
    case "lastIndexOf":
      let wanted = Array(try texts(1)[0].utf16.reversed())
      let position = Self.position(of: wanted, in: units.reversed()[...])
      return .number(String(position.map { units.count - $0 - wanted.count } ?? -1))
    case "substring": return .string(try part(of: units))
    case "replace": return .string(try replaced(in: units))
    case "split": return .list(try pieces(of: units))
    case "matches": return .boolean(try matches(text))
    case "replaceAll", "replaceFirst":
      throw place.failure("'\(method)' takes a regular expression of Java, which is not simulated")
    default: throw unknown(of: "a text")
    }
  }

  /// Java's regular expressions are taken as far as RFC 9485 has them, too: there both mean the same.
  private func matches(_ text: String) throws(VelocityFailure) -> Bool {
    let pattern = try texts(1)[0]
    guard let expression = try? IRegexp(parsing: pattern) else {
      throw place.failure("'\(pattern)' is more than a regular expression of RFC 9485, which is not simulated")
    }
    return expression.matches(text, .whole)
  }

  private func part(of units: [UInt16]) throws(VelocityFailure) -> String {
    let bounds = try integers()
    guard (1...2).contains(bounds.count) else { throw misfit("one index or two") }
    let end = bounds.count == 2 ? bounds[1] : units.count
    guard 0 <= bounds[0], bounds[0] <= end, end <= units.count else {
      throw place.failure("'substring' from \(bounds[0]) to \(end) is outside of a text of \(units.count)")
    }
    return String(decoding: units[bounds[0]..<end], as: UTF16.self)
  }

  private func replaced(in units: [UInt16]) throws(VelocityFailure) -> String {
    let pair = try texts(2).map { Array($0.utf16) }
    if pair[0].isEmpty {
      return String(decoding: pair[1] + units.flatMap { [$0] + pair[1] }, as: UTF16.self)
    }
    return String(decoding: Array(Self.split(units, at: pair[0]).joined(separator: pair[1])), as: UTF16.self)
  }

  /// Java's `split` takes a regular expression, and drops the empty pieces at the end.
  private func pieces(of units: [UInt16]) throws(VelocityFailure) -> [VelocityValue] {
    let separator = try texts(1)[0]
    let special = "\\^$.|?*+()[]{}"
    if separator.isEmpty || separator.contains(where: { special.contains($0) }) {
      throw place.failure("'split' at '\(separator)' takes a regular expression of Java, which is not simulated")
    }
    let all = Self.split(units, at: Array(separator.utf16))
    let kept = all.reversed().drop { $0.isEmpty && all.count > 1 }.reversed()
    return kept.map { .string(String(decoding: $0, as: UTF16.self)) }
  }

  private static func split(_ units: [UInt16], at separator: [UInt16]) -> [ArraySlice<UInt16>] {
    var pieces: [ArraySlice<UInt16>] = []
    var rest = units[...]
    while let position = position(of: separator, in: rest) {
      pieces.append(rest.prefix(position))
      rest = rest.dropFirst(position + separator.count)
    }
    return pieces + [rest]
  }

  /// How many units stand before the first place where others begin; nil where they do not.
  private static func position(of wanted: [UInt16], in units: some RandomAccessCollection<UInt16>) -> Int? {
    guard wanted.count <= units.count else { return nil }
    var rest = units[...]
    var position = 0
    while rest.count >= wanted.count {
      if rest.starts(with: wanted) { return position }
      rest.removeFirst()
      position += 1
    }
    return nil
  }

  private static func trimmed(_ units: [UInt16]) -> String {
    let rest = units.drop { $0 <= 0x20 }
    return String(decoding: rest.reversed().drop { $0 <= 0x20 }.reversed(), as: UTF16.self)
  }

  /// Each character in its upper and then in its lower case, if it is one character there.
  private static func folded(_ text: String) -> [String.UnicodeScalarView.Element] {
    text.unicodeScalars.map { scalar in
      let upper = scalar.properties.uppercaseMapping.unicodeScalars
      let lower = (upper.count == 1 ? upper[upper.startIndex] : scalar).properties.lowercaseMapping.unicodeScalars
      return lower.count == 1 ? lower[lower.startIndex] : scalar
    }
  }
}
