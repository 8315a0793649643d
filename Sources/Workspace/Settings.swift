package import ActionChecking
package import Diagnostics
package import PythonSyntax

/// What `gcgen.yaml` says, with the default for whatever it does not say.
package struct Settings: Hashable, Sendable {
  /// The file's name, in the workspace's root.
  package static let fileName = "gcgen.yaml"
  /// The oldest Python that scripts are written for unless said.
  package static let defaultPythonFloor = PythonVersion(3, 9)

  /// The oldest Python that will run the scripts.
  package let pythonFloor: PythonVersion
  /// Where the file says so; nil where it does not.
  package let pythonFloorLocation: SourceLocation?
  /// The environments in the order of the file.
  package let environments: Environments

  /// Settings of their parts.
  package init(
    pythonFloor: PythonVersion = defaultPythonFloor, at pythonFloorLocation: SourceLocation? = nil,
    environments: Environments = Environments()
  ) {
    self.pythonFloor = pythonFloor
    self.pythonFloorLocation = pythonFloorLocation
    self.environments = environments
  }
}
