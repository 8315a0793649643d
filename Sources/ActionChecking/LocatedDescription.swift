package import DataActions
package import Diagnostics

/// A description with the place where each of its parts was written.
package struct LocatedDescription: Sendable {
  /// Which action it is: the type's name, or the file's before `.action.json`.
  package let action: String
  /// What the author says.
  package let description: ActionDescription
  /// Where the action begins.
  package let location: SourceLocation
  /// Where its parts begin, by JSON Pointer into the description's JSON: `/inputs/0/name`.
  package let locations: [String: SourceLocation]

  /// A description that was read, with its places.
  package init(
    action: String, description: ActionDescription, location: SourceLocation,
    locations: [String: SourceLocation] = [:]
  ) {
    self.action = action
    self.description = description
    self.location = location
    self.locations = locations
  }

  /// Where the part at a pointer begins, or else the nearest part around it whose place is known.
  package func location(of pointer: String) -> SourceLocation {
    var pointer = Substring(pointer)
    while true {
      if let location = locations[String(pointer)] { return location }
      guard let slash = pointer.lastIndex(of: "/") else { return location }
      pointer = pointer[..<slash]
    }
  }

  /// The JSON Pointer of the part that begins at a place; nil where none does.
  func pointer(at location: SourceLocation) -> String? {
    if location == self.location { return "" }
    return locations.filter { $0.value == location }.keys.min()
  }
}
