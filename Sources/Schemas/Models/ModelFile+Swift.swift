import SwiftText

extension ModelFile {
  /// The Swift file, `Responses/NAME.swift`.
  package var swift: String {
    let schema = "Schemas/\(root.name).schema.json"
    var lines = ["import DataActions", ""]
    lines += root.description.map(Self.comment)
    if !root.description.isEmpty { lines.append("///") }
    lines.append("/// Written by `gcgen schema` from `\(schema)`, and not to be edited: it is written again.")
    if isArray { lines += ["///", "/// A response is an array of these: `let list = Response<[\(root.name)]>()`."] }
    lines.append("struct \(root.name): ResponseModel {")
    lines += Self.lines(of: root, indentation: "  ")
    for part in parts {
      if lines.last != "struct \(root.name): ResponseModel {" { lines.append("") }
      lines += part.description.map { "  " + Self.comment($0) }
      lines.append("  struct \(part.name): ResponseModel {")
      lines += Self.lines(of: part, indentation: "    ")
      lines.append("  }")
    }
    lines.append("}")
    return lines.joined(separator: "\n") + "\n"
  }

  private static func comment(_ line: String) -> String { line.isEmpty ? "///" : "/// \(line)" }

  private static func lines(of type: ModelType, indentation: String) -> [String] {
    type.fields.flatMap { field in
      let kind = field.isOptional ? "OptionalField" : "Field"
      let line = "let \(field.swiftName) = \(kind)(\(SwiftLiterals.literal(field.name)), \(field.type.swift))"
      return field.description.map { indentation + comment($0) } + [indentation + line]
    }
  }
}
