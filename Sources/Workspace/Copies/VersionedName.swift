/// A name with a version behind it: `GetUserV2`, or `Get user V2` as people see it.
package struct VersionedName: Sendable {
  /// What stands before the version.
  package let stem: String
  /// The version; 1 where the name has none.
  package let version: Int
  private let mark: String

  /// The name of an action.
  package init(ofAction name: String) { self.init(name, mark: "V") }

  /// The name of an action as people see it.
  init(ofTitle title: String) { self.init(title, mark: " V") }

  private init(_ name: String, mark: String) {
    let digits = name.reversed().prefix { $0.isASCII && $0.isNumber }
    let head = name.dropLast(digits.count)
    let isVersioned = digits.count < 9 && head.count > mark.count && head.hasSuffix(mark)
    let version = isVersioned ? Int(String(digits.reversed())) : nil
    stem = version == nil ? name : String(head.dropLast(mark.count))
    self.version = version ?? 1
    self.mark = mark
  }

  /// The same name in another version.
  package func at(_ version: Int) -> String { stem + ending(version) }

  /// What stands behind the stem in a version.
  func ending(_ version: Int) -> String { "\(mark)\(version)" }
}
