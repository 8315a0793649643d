/// Where a text stops being a regular expression of RFC 9485, and why.
package struct IRegexpError: Error, Hashable {
  /// The column in characters (Unicode scalars), from 1.
  package let column: Int
  /// What would have been right, such as "a closing ')'".
  package let expected: String
}
