/// Swift names for the inputs of an action, made from their names on the wire: `user_id` becomes `userID`.
///
/// No two are the same, none is a word of Swift, and none hides what a description needs to say.
package struct SwiftNames {
  private var byInput: [String: String] = [:]

  init(inputs: [String]) {
    var taken = Self.reserved
    for input in inputs where byInput[input] == nil {
      var name = Self.name(for: input)
      if taken.contains(name) { name += "Input" }
      let stem = name
      var number = 2
      while taken.contains(name) {
        name = "\(stem)\(number)"
        number += 1
      }
      taken.insert(name)
      byInput[input] = name
    }
  }

  /// The name of an input; that of the wire where it is not declared.
  subscript(input: String) -> String { byInput[input] ?? input }

  /// Whether a word can be the name of a Swift type of the user's own.
  package static func isTypeName(_ word: String) -> Bool {
    guard let first = word.utf8.first, isLetter(first), !reserved.contains(word), !takenTypes.contains(word) else {
      return false
    }
    return word.utf8.allSatisfy { isLetter($0) || (48...57).contains($0) || $0 == UInt8(ascii: "_") }
  }

  /// The nearest name for a Swift type; nil where nothing of the word can stay.
  package static func typeName(for word: String) -> String? {
    let name = words(of: word).map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
    return isTypeName(name) ? name : isTypeName(name + "Action") ? name + "Action" : nil
  }

  private static func name(for input: String) -> String {
    let words = words(of: input)
    guard let first = words.first else { return "input" }
    let capitals = first.prefix { $0.isUppercase }
    // Of 'URLPath' all but the last capital belong to the first word.
    let lowered = capitals.count == first.count ? capitals : capitals.prefix(max(1, capitals.count - 1))
    let start = lowered.lowercased() + first.dropFirst(lowered.count)
    let name = start + words.dropFirst().map { capitalised($0) }.joined()
    return isLetter(name.utf8.first ?? 0) ? name : "input" + name
  }

  private static func capitalised(_ word: String) -> String {
    acronyms.contains(word.lowercased()) ? word.uppercased() : word.prefix(1).uppercased() + word.dropFirst()
  }

  private static func words(of text: String) -> [String] {
    text.utf8.split { !isLetter($0) && !(48...57).contains($0) }.map { String(decoding: $0, as: UTF8.self) }
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (65...90).contains(byte) || (97...122).contains(byte) }

  private static let acronyms: Set = ["api", "html", "http", "id", "ip", "json", "sip", "sms", "uri", "url", "uuid"]

  /// Swift's own words, and the members of a description.
  private static let reserved: Set = [
    "Any", "Protocol", "Self", "Type", "actor", "any", "as", "associatedtype", "async", "await", "borrowing", "break",
    "case", "catch", "class", "consuming", "continue", "default", "defer", "deinit", "do", "each", "else", "enum",
    "extension", "fallthrough", "false", "fileprivate", "for", "func", "guard", "if", "import", "in", "indirect",
    "init", "inout", "internal", "is", "lazy", "let", "mutating", "nil", "nonisolated", "open", "operator", "package",
    "path", "precedencegroup", "private", "protocol", "public", "repeat", "required", "rethrows", "retry", "return",
    "secret", "self", "setting", "some", "static", "struct", "subscript", "super", "switch", "throw", "throws", "true",
    "try", "typealias", "unowned", "unsafe", "var", "weak", "where", "while", "name", "summary", "request", "outputs",
    "failures", "failureDelivery", "transport",
  ]

  /// The types that a description names, which a type of the same name would hide.
  private static let takenTypes: Set = [
    "APIKey", "Array", "BasicAuth", "Bearer", "Bool", "DELETE", "DataAction", "DataActions", "Deadline", "Double",
    "FailureDelivery", "Failures", "Field", "FormBody", "GET", "HMACSHA256", "Header", "Input", "Int", "JSONBody",
    "JSONObject", "JSONValue", "OAuth2", "On", "OptionalField", "Output", "Outputs", "PATCH", "POST", "PUT", "Pages",
    "Query", "RawBody", "Redirects", "Request", "Response", "ResponseModel", "Secret", "Service", "Setting", "String",
    "Swift", "Text", "TextBody", "Timeout", "Transport",
  ]
}
