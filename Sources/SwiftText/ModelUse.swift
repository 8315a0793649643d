/// How a description uses a response model: the property that stands for the response, and what reaches which place.
package struct ModelUse: Hashable, Sendable {
  /// The property's name: `user`.
  package let property: String
  /// What it is a response of: `User`, or `[User]`.
  package let type: String
  /// The name for an element of an array, where one value is taken of each.
  package let element: String
  /// The expressions by the JSONPath queries that they mean: `user.address.city` by `$.address.city`.
  package private(set) var expressions: [String: String] = [:]

  /// A property that nothing uses yet.
  package init(property: String, type: String, element: String) {
    self.property = property
    self.type = type
    self.element = element
  }

  /// Says what reaches a place.
  package mutating func note(_ expression: String, reaches query: String) { expressions[query] = expression }
}
