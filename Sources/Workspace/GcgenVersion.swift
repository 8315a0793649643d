/// Which gcgen this is.
package enum GcgenVersion {
  /// The version, as `gcgen --version` prints it.
  package static let current = "0.1.0"

  /// Whether a workspace that asks for a version, in full or only its first numbers, is content with this one.
  package static func matches(pin: String) -> Bool {
    let asked = pin.split(separator: ".", omittingEmptySubsequences: false)
    let own = current.split(separator: ".", omittingEmptySubsequences: false)
    return asked.count <= own.count && asked.elementsEqual(own.prefix(asked.count))
  }
}
