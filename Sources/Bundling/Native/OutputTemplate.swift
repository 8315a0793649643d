import DataActions

/// The part of a success template that makes one output of a variable, which is the text of a JSON value, or empty.
///
/// It takes what the script takes: a number as a text is a number for an output that is one, and a number is a text for
/// an output that is that. Where it prints nothing, what comes out is no JSON, and the call fails.
struct OutputTemplate {
  /// Velocity that prints a JSON value or, for a failure, nothing.
  let text: String

  /// The template of an output.
  ///
  /// - Parameter reading: Velocity whose value is the text of the variable.
  init(_ output: OutputDescription, reading: String) {
    var cases = Self.fitting(output.type).map { "(\($0.condition))\($0.value)" }
    let other = output.default.map { TemplateJSON.value($0.tree) } ?? ""
    let null = output.substituteForNull.map { TemplateJSON.value($0.tree) } ?? ""
    let missing = output.substituteForMissing.map { TemplateJSON.value($0.tree) } ?? ""
    if null != other { cases.append("($value == \"null\")\(null)") }
    if missing != other { cases.append("($value == \"\")\(missing)") }
    let end = other.isEmpty ? "#end" : "#{else}\(other)#end"
    text = "#set($value = \(reading))#if" + cases.joined(separator: "#elseif") + end
  }

  private static func fitting(_ type: OutputType) -> [(condition: String, value: String)] {
    switch type {
    case .string:
      return [
        ("$value.startsWith('\"')", "${value}"), ("$value.matches(\"true|false|-?[0-9].*\")", "\"${value}\""),
      ]
    case .integer:
      return [
        ("$value.matches('-?[0-9]+([.]0)?|\"(0|-?[1-9][0-9]*)\"')", "$value.replace('\"', '').replace('.0', '')")
      ]
    case .number:
      return [
        (
          "$value.matches('-?[0-9].*|\"-?(0|[1-9][0-9]*)([.][0-9]+)?([eE][+-]?[0-9]+)?\"')",
          "$value.replace('\"', '')"
        )
      ]
    case .boolean: return [("$value.matches('true|false|\"(true|false)\"')", "$value.replace('\"', '')")]
    case .object: return [("$value.startsWith('{')", "${value}")]
    case .strings, .integers, .numbers, .booleans, .objects: return [("$value.startsWith('[')", "${value}")]
    }
  }
}
