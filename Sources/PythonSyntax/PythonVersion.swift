/// A version of the Python language, such as 3.9.
package struct PythonVersion: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// 3.
  package let major: Int
  /// 9 to 13, so far.
  package let minor: Int

  /// A version of its numbers.
  package init(_ major: Int, _ minor: Int) {
    self.major = major
    self.minor = minor
  }

  /// The version that a text such as `3.9` names; nil for any other text.
  package init?(_ text: String) {
    let numbers = text.split(separator: ".", omittingEmptySubsequences: false).map { Int($0) }
    guard numbers.count == 2, let major = numbers[0], let minor = numbers[1], "\(major).\(minor)" == text else {
      return nil
    }
    self.init(major, minor)
  }

  /// By age.
  package static func < (left: Self, right: Self) -> Bool {
    (left.major, left.minor) < (right.major, right.minor)
  }

  /// `3.9`.
  package var description: String { "\(major).\(minor)" }
}
