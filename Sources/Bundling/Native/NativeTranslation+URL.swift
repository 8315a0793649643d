import ActionChecking
import DataActions

extension NativeTranslation {
  /// The URL: relative where it is the platform's own API.
  mutating func urlTemplate() -> String {
    var template = TemplateText()
    if !isOfGenesys { writeOrigin(to: &template) }
    writePath(to: &template)
    let key: [NamedText] = if case .apiKeyQuery(let key) = description.signIn { [key] } else { [] }
    let query = pairs(action.url.query + key, at: .query, pointer: "/request/url")
    return template.text + TemplateText.list(query, opening: "?", separator: "&", variable: "separator")
  }

  /// Pairs of a query or a form, those left out whose value is an input that was left out.
  mutating func pairs(_ pairs: [NamedText], at position: ValuePosition, pointer: String) -> [TemplateText.Item] {
    pairs.map { pair in
      var template = TemplateText()
      position.write(pair.name, to: &template)
      template.write("=")
      write(pair.value, to: &template, at: position, pointer: pointer)
      return TemplateText.Item(template: template.text, condition: optionalInput(pair.value).map(isGiven))
    }
  }

  private mutating func writeOrigin(to template: inout TemplateText) {
    for part in action.url.origin.parts {
      guard case .setting(let name) = part, let value = settings.value(of: name) else {
        write(Text([part]), to: &template, at: .plain, pointer: "/request/url")
        continue
      }
      var base = Substring(value)
      while base.hasSuffix("/") { base.removeLast() }
      if case .marked = settings { template.insert(value) } else { template.write(String(base)) }
    }
  }

  private mutating func writePath(to template: inout TemplateText) {
    for (index, segment) in action.url.segments.enumerated() {
      if index > 0 { template.write("/") }
      if !CheckedURL.isHeldByLiteral(segment) { holdSegment(segment) }
      for part in segment {
        // Literals of a path are there as they go on the wire.
        if case .literal(let literal) = part {
          template.write(literal)
        } else {
          write(Text([part]), to: &template, at: .path, pointer: "/request/url")
        }
      }
    }
  }

  /// A segment that could become empty, `.` or `..` through an input would change the path.
  private mutating func holdSegment(_ segment: [TextPart]) {
    let names = segment.compactMap { part in if case .input(let name) = part { name } else { nil } }
    guard let name = names.first else { return }
    if names.contains(where: { !input($0).required }) {
      refuse("an input that may be left out is a whole part of the path", at: "/request/url")
    } else if segment.count == 1 {
      if input(name).type == .string { patterns[name, default: []].insert(.segment) }
    } else if names.allSatisfy({ input($0).type == .string }) {
      refuse("several inputs side by side are a whole part of the path", at: "/request/url")
    }
  }
}
