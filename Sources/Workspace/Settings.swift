package import ActionChecking
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
  package let environments: Environments

  /// Settings of their parts.
  package init(pythonFloor: PythonVersion = defaultPythonFloor, environments: Environments = Environments()) {
    self.pythonFloor = pythonFloor
    self.environments = environments
  }
}
