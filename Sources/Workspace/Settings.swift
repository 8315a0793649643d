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
  /// What it says of every action: the environments in the order of the file, and how scripts make their requests.
  package let terms: WorkspaceTerms
  /// What makes the requests of a function in AWS Lambda, where nothing is installed: Python's own client unless the
  /// file names another.
  package let functionClient: HTTPClient

  /// Settings of their parts.
  package init(
    pythonFloor: PythonVersion = defaultPythonFloor, at pythonFloorLocation: SourceLocation? = nil,
    terms: WorkspaceTerms = WorkspaceTerms(), functionClient: HTTPClient = .standardLibrary
  ) {
    self.pythonFloor = pythonFloor
    self.pythonFloorLocation = pythonFloorLocation
    self.terms = terms
    self.functionClient = functionClient
  }
}
