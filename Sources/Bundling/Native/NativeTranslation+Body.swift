import DataActions
import JSONText

extension NativeTranslation {
  /// The template of the body. A GET shows the platform's own, and sends none.
  mutating func bodyTemplate() -> String {
    if description.method == .get { return "${input.rawRequest}" }
    switch description.body {
    case nil: return ""
    case .json(let value):
      let template = json(value, pointer: "/request/body/json", indent: "")
      return condition(of: value).map { "#if(\($0))\(template)#{else}null#end" } ?? template
    case .form(let fields):
      return TemplateText.list(
        pairs(fields, at: .form, pointer: "/request/body/form"), separator: "&", variable: "separator")
    case .text(let text): return plain(text, pointer: "/request/body/text")
    case .raw(let raw): return plain(raw.content, pointer: "/request/body/raw/content")
    }
  }

  private mutating func plain(_ text: Text, pointer: String) -> String {
    var template = TemplateText()
    write(text, to: &template, at: .plain, pointer: pointer)
    return template.text
  }

  /// A JSON value with inputs in it; members and elements that are nothing but a left out input are left out.
  mutating func json(_ value: BodyValue, pointer: String, indent: String) -> String {
    let inner = indent + "  "
    switch value {
    case .null: return "null"
    case .boolean(let value): return value ? "true" : "false"
    case .integer(let value): return String(value)
    case .number(let value): return "\(value)"
    case .text(let text): return string(text, pointer: pointer)
    case .input(let name):
      let reference = reference(toInput: name, at: .json)
      return input(name).type == .string ? "\"\(reference)\"" : reference
    case .array(let values):
      let items = values.enumerated().map { index, value in
        TemplateText.Item(
          template: json(value, pointer: "\(pointer)/\(index)", indent: indent), condition: condition(of: value))
      }
      return "[" + TemplateText.list(items, separator: ", ", variable: "comma\(indent.count / 2)") + "]"
    case .object(let members):
      let items = members.enumerated().map { index, member in
        let value = json(member.value, pointer: "\(pointer)/object/\(index)/value", indent: inner)
        return TemplateText.Item(
          template: "\(TemplateJSON.string(member.name)): \(value)", condition: condition(of: member.value))
      }
      if items.isEmpty { return "{}" }
      let list = TemplateText.list(items, separator: ",\n\(inner)", variable: "comma\(indent.count / 2)")
      return "{\n\(inner)\(list)\n\(indent)}"
    }
  }

  /// A JSON text with values in it.
  mutating func string(_ text: Text, pointer: String) -> String {
    var template = TemplateText()
    write(text, to: &template, at: .json, pointer: pointer)
    return "\"\(template.text)\""
  }

  private func condition(of value: BodyValue) -> String? {
    switch value {
    case .input(let name): input(name).required ? nil : isGiven(input(name))
    case .text(let text): optionalInput(text).map(isGiven)
    case .null, .boolean, .integer, .number, .array, .object: nil
    }
  }
}
