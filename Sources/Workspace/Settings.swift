package import PythonSyntax

/// What `gcgen.yaml` says, with the default for whatever it does not say.
package struct Settings: Hashable, Sendable {
  /// The file's name, in the workspace's root.
  package static let fileName = "gcgen.yaml"
  /// The oldest Python that scripts are written for unless said.
  package static let defaultPythonFloor = PythonVersion(3, 9)
  /// The newest floor: that of the embedded interpreter, which must understand what it checks.
  package static let newestPythonFloor = PythonVersion(3, 11)

  /// The oldest Python that will run the scripts.
  package let pythonFloor: PythonVersion
  /// The environments in the order of the file.
  package let environments: [EnvironmentSettings]

  /// Settings of their parts.
  package init(pythonFloor: PythonVersion = defaultPythonFloor, environments: [EnvironmentSettings] = []) {
    self.pythonFloor = pythonFloor
    self.environments = environments
  }
}

/// One environment and the values it gives to settings.
package struct EnvironmentSettings: Hashable, Sendable {
  /// The name, such as `test`.
  package let name: String
  /// The values by the settings' names.
  package let values: [String: String]

  /// An environment of its parts.
  package init(name: String, values: [String: String]) {
    self.name = name
    self.values = values
  }
}
