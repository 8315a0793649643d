/// Names that Terraform and AWS take.
enum TerraformNames {
  /// `get_user_details` for the type `GetUserDetails`: a name of a module.
  static func module(_ type: String) -> String {
    var name = ""
    var before: Character?
    for (index, character) in type.enumerated() {
      let next = type.dropFirst(index + 1).first
      let isBoundary =
        character.isUppercase && before.map { !$0.isUppercase || (next?.isLowercase ?? false) } ?? false
      if isBoundary, name.last != "_" { name += "_" }
      name += character.lowercased()
      before = character
    }
    let legal = name.map { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "_") ? $0 : "_" }
    return String(legal)
  }

  /// `gcgen-get-user-details`: a name of a function.
  static func function(_ type: String) -> String {
    "gcgen-" + String(module(type).map { $0 == "_" ? "-" : $0 })
  }
}
