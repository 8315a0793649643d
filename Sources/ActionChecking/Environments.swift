/// The values that the workspace gives to settings, one set for each environment.
package struct Environments: Hashable, Sendable {
  /// One environment, such as `production`.
  package struct Environment: Hashable, Sendable {
    /// Its name.
    package let name: String
    /// The value of each setting that has one there.
    package let settings: [String: String]

    /// A name with its settings.
    package init(name: String, settings: [String: String]) {
      self.name = name
      self.settings = settings
    }
  }

  /// The environments, in the order they were written.
  package let all: [Environment]

  /// Environments in their order; none unless said.
  package init(_ all: [Environment] = []) {
    self.all = all
  }
}
