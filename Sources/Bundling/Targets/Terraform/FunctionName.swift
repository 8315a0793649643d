import ContentHash

/// The name that a function has in AWS Lambda unless somebody gives it another.
enum FunctionName {
  /// `gcgen-GetUserDetails` for the type; one that AWS does not take is shortened, and has a hash at its end.
  static func of(_ type: String) -> String {
    let legal = type.map { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "_") ? $0 : "_" }
    let name = "gcgen-" + String(legal)
    if String(legal) == type, name.count <= longest { return name }
    return name.prefix(longest - 9) + "-" + ContentHash(of: type).description.prefix(8)
  }

  /// AWS takes 64 characters for a role's name, which is the function's with `-execution` behind it.
  private static let longest = 54
}
