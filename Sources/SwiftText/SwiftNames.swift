/// Swift names for what has a name on the wire, the inputs of an action or the fields of a response: `user_id` becomes
/// `userID`.
///
/// No two are the same, none is a word of Swift, and none hides what a description needs to say.
package struct SwiftNames {
  private var byWireName: [String: String] = [:]

  /// Names for the inputs of an action.
  package init(inputs: [String]) {
    self.init(inputs, suffix: "Input", reserved: Self.words.union(Self.members))
  }

  /// Names for the fields of a response model.
  package init(fields: [String]) {
    self.init(fields, suffix: "Field", reserved: Self.words.union(Self.placeWords))
  }

  private init(_ wireNames: [String], suffix: String, reserved: Set<String>) {
    var taken: Set<String> = []
    for wireName in wireNames where byWireName[wireName] == nil {
      var name = Self.name(for: wireName, or: suffix.lowercased())
      if reserved.contains(name) { name += suffix }
      byWireName[wireName] = taken.takeNumbered(name)
    }
  }

  /// The name of an input or a field; that of the wire where it is none of these.
  package subscript(wireName: String) -> String { byWireName[wireName] ?? wireName }

  /// Whether a word can be the name of a Swift type of the user's own.
  package static func isTypeName(_ word: String) -> Bool {
    guard let first = word.utf8.first, isLetter(first), !words.contains(word), !takenTypes.contains(word) else {
      return false
    }
    return word.utf8.allSatisfy { isLetter($0) || (48...57).contains($0) || $0 == UInt8(ascii: "_") }
  }

  /// The nearest name for a Swift type, with a word behind it where it is taken; nil where nothing of the word can stay.
  package static func typeName(for word: String, suffix: String = "Action") -> String? {
    let name = words(of: word).map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
    return isTypeName(name) ? name : isTypeName(name + suffix) ? name + suffix : nil
  }

  private static func name(for wireName: String, or fallback: String) -> String {
    let words = words(of: wireName)
    guard let first = words.first else { return fallback }
    let capitals = first.prefix { $0.isUppercase }
    // Of 'URLPath' all but the last capital belong to the first word.
    let lowered = capitals.count == first.count ? capitals : capitals.prefix(max(1, capitals.count - 1))
    let start = lowered.lowercased() + first.dropFirst(lowered.count)
    let name = start + words.dropFirst().map { capitalised($0) }.joined()
    return name.unicodeScalars.first?.properties.isXIDStart == true ? name : fallback + name
  }

  private static func capitalised(_ word: String) -> String {
    acronyms.contains(word.lowercased()) ? word.uppercased() : word.prefix(1).uppercased() + word.dropFirst()
  }

  private static func words(of text: String) -> [String] {
    // What Unicode allows in identifiers, Swift allows, too.
    text.unicodeScalars.split { !$0.properties.isXIDContinue || $0 == "_" }.map { String($0) }
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (65...90).contains(byte) || (97...122).contains(byte) }

  private static let acronyms: Set = ["api", "html", "http", "id", "ip", "json", "sip", "sms", "uri", "url", "uuid"]

  /// Swift's own words.
  private static let words: Set = [
    "Any", "Protocol", "Self", "Type", "actor", "any", "as", "associatedtype", "async", "await", "borrowing", "break",
    "case", "catch", "class", "consuming", "continue", "default", "defer", "deinit", "do", "each", "else", "enum",
    "extension", "fallthrough", "false", "fileprivate", "for", "func", "guard", "if", "import", "in", "indirect",
    "init", "inout", "internal", "is", "lazy", "let", "mutating", "nil", "nonisolated", "open", "operator", "package",
    "precedencegroup", "private", "protocol", "public", "repeat", "required", "rethrows", "return", "self",
    "some", "static", "struct", "subscript", "super", "switch", "throw", "throws", "true", "try",
    "typealias", "unowned", "unsafe", "var", "weak", "where", "while",
  ]

  /// The members of a description, and the functions that it calls.
  private static let members: Set = [
    "failureDelivery", "failures", "name", "outputs", "path", "request", "retry", "secret", "setting", "summary",
    "transport",
  ]

  /// What can follow a field in a description.
  private static let placeWords: Set = ["count", "each", "exists", "first", "join", "last"]

  /// The library's types, and those of Swift that descriptions rest on, which a type of the same name would hide.
  private static let takenTypes: Set = [
    "APIKey", "ActionDescription", "AlignedArrays", "AnyValue", "Array", "BasicAuth", "BasicCredentials", "Bearer",
    "BodyContent", "BodyDescription", "BodyMember", "BodyValue", "Bool", "CallFact", "CallValue", "ChangeVerb",
    "ClientCredentials", "ContractValue", "CreateVerb", "DELETE", "DataAction", "DataActions", "Deadline",
    "DescribedAction", "DescriptionRunner", "Double", "ElementOutput", "ElementOutputsBuilder", "ElementValue",
    "ErrorCode", "FailureCondition", "FailureDelivery", "FailureDescription", "FailureOutcome", "Failures",
    "FailuresBuilder", "Field", "FilledObject", "FilledValue", "FormBody", "FormFields", "FormValue", "GET",
    "GenesysCredentials",
    "HMACSHA256", "HTTPMethod", "Header", "Input", "InputDescription", "InputType", "Int", "JSONBody", "JSONObject",
    "JSONValue", "JoinedText", "MissingOrNull", "ModelArray", "NamedText", "NeverAbsent", "NeverMissing", "NodeCount",
    "NodeExistence", "OAuth2", "On", "OptionalField", "OptionalResponse", "Output", "OutputDescription", "OutputLine",
    "OutputType", "Outputs", "OutputsBuilder", "PATCH", "POST", "PUT", "PageStep", "Pages", "PagesDescription",
    "Query", "RawBody", "RawContent", "ReadVerb", "Redirects", "RedirectsDescription", "RemoveVerb", "Repetition",
    "ReplaceVerb", "Request", "RequestBuilder", "RequestCall", "RequestDescription", "RequestLine", "RequestVerb",
    "Response", "ResponseModel", "ResponseNodes", "ResponsePath", "Retry", "RetryDescription", "ScalarValue",
    "Secret", "SendingLine", "Service", "ServiceBuilder", "ServiceLine", "Setting", "SignIn", "SignatureDescription",
    "SignatureEncoding", "SourcePlace", "String", "Substitute", "Swift", "Take", "TakenPath", "Text", "TextBody",
    "TextInterpolation", "TextPart", "TextPlace", "TimeNotation", "TimeValue", "Timeout", "Transport",
    "UnfittingField", "UnknownField", "ValueOperation", "ValueType",
  ]
}
