import JSONText

/// Texts of Terraform's JSON, in which `${` and `%{` begin an expression.
enum TerraformText {
  /// A text that is no expression, whatever is in it.
  static func literal(_ text: String) -> JSONTree { .string(escaped(text)) }

  /// An expression.
  static func expression(_ text: String) -> JSONTree { .string("${\(text)}") }

  /// A text of a template in which each mark of a setting is a variable.
  static func template(_ text: String) -> JSONTree {
    .string(SettingMark.filled(text, fill: { "${\(settingExpression($0))}" }, write: escaped))
  }

  /// The text that a literal or a template stands for, once variables have values.
  static func value(of text: String, variables: [String: String]) -> String {
    var value = ""
    var rest = Substring(text)
    while let sign = rest.first {
      if rest.hasPrefix("$${") || rest.hasPrefix("%%{") {
        value += rest.dropFirst().prefix(2)
        rest = rest.dropFirst(3)
      } else if rest.hasPrefix("${"), let end = rest.firstIndex(of: "}") {
        let expression = String(rest[rest.index(rest.startIndex, offsetBy: 2)..<end])
        value += variables[expression] ?? ""
        rest = rest[rest.index(after: end)...]
      } else {
        value.append(sign)
        rest = rest.dropFirst()
      }
    }
    return value
  }

  /// What stands for a setting: its variable, without a slash at the end, where it has one.
  static func settingExpression(_ name: String) -> String {
    "trimsuffix(var.\(ActionVariables.variable(of: name)), \"/\")"
  }

  private static func escaped(_ text: String) -> String {
    var escaped = String.UnicodeScalarView()
    let scalars = Array(text.unicodeScalars)
    for (index, scalar) in scalars.enumerated() {
      let beginsExpression = index + 1 < scalars.count && scalars[index + 1] == "{"
      if beginsExpression, scalar == "$" || scalar == "%" { escaped.append(scalar) }
      escaped.append(scalar)
    }
    return String(escaped)
  }
}
