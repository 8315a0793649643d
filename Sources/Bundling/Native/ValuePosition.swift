/// Where a value stands in a request, which says how it is encoded.
enum ValuePosition {
  case path, query, form, header, json, plain

  /// Velocity that encodes a value, itself Velocity in double quotes.
  func encoded(_ reference: String) -> String {
    switch self {
    case .path, .query: "$esc.uriEncode(\"\(reference)\")"
    case .form: "$esc.urlFormEncode(\"\(reference)\")"
    case .json: "$esc.jsonString(\"\(reference)\")"
    case .header, .plain: reference
    }
  }

  /// Adds a literal to a template, encoded.
  func write(_ literal: String, to template: inout TemplateText) {
    switch self {
    case .path, .query: template.write(PercentEncoding.encoded(literal))
    case .form: template.write(PercentEncoding.encoded(literal).replacing("%20", with: "+"))
    // What Velocity would read in it is written as JSON's escapes already.
    case .json: template.insert(TemplateJSON.inside(literal))
    case .header, .plain: template.write(literal)
    }
  }
}
