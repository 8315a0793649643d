package import ContentHash

/// A package that goes into a function whose transport is `requests`: a wheel of pure Python.
package struct PinnedPackage: Hashable, Sendable {
  /// The name on PyPI.
  package let name: String
  /// The version.
  package let version: String
  /// The SHA-256 of the wheel, as PyPI has it.
  package let hash: ContentHash

  /// The wheel's file name.
  package var file: String {
    "\(name.split(separator: "-").joined(separator: "_"))-\(version)-py3-none-any.whl"
  }

  /// `requests` with all that it needs, for Python 3.9 and newer.
  package static let all: [PinnedPackage] = [
    ("certifi", "2026.10.19.post1", "1324c476b4811eff41a8bc2122cd0bbd4d9c7234c725446d99ab1612b3a7fdd2"),
    ("charset-normalizer", "3.5.3", "96e268b0cbda016ac519513294fcd17032264085b600abaac58b93049477e132"),
    ("idna", "3.20", "ab7ae7122974553370f0bdb919e1a960b2cd1bc1ef0276416d896db81c14582c"),
    ("requests", "2.32.5", "2462f94637a34fd532264295e186976db0f5d453d1cdd31473c85a6a161affb6"),
    ("urllib3", "2.6.3", "bf272323e553dfb2e87d9bfd225ca7b0f467b919d7bbd355436d3fd37cb0acd4"),
  ].compactMap { name, version, digits in
    ContentHash(hexadecimal: digits).map { PinnedPackage(name: name, version: version, hash: $0) }
  }
}
