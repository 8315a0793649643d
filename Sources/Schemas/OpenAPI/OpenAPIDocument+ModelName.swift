import Diagnostics
import JSONText
import SwiftText

extension OpenAPIDocument {
  /// The name of a model for an answer: that of the schema it refers to, or of the elements of the array that it is; nil
  /// where neither has one.
  package mutating func modelName(for answer: JSONAnswer) throws -> String? {
    for node in [answer.schema, try documents.resolved(answer.schema).value?["items"]].compactMap(\.self)
    where node.tree["$ref"] != nil {
      guard let target = try documents.resolved(node).value, target.place.isNamed else { continue }
      if target.tree["type"]?.string == "array" { continue }
      return SwiftNames.typeName(for: target.place.name, suffix: "Response")
    }
    return nil
  }
}
