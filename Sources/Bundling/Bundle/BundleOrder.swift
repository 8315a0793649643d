package import ActionChecking
package import PythonSyntax

/// What a bundle is wanted for.
package struct BundleOrder: Sendable {
  /// The environment whose values go into it; nil where none is named.
  package let environment: Environments.Environment?
  /// All environments of the workspace.
  package let environments: Environments
  /// The packages of the transport `requests`, unpacked: the files by their path in the zip.
  package let packages: [ZipEntry]
  /// The oldest Python that the scripts run on.
  package let pythonFloor: PythonVersion

  /// An order.
  package init(
    environment: Environments.Environment?, environments: Environments, packages: [ZipEntry] = [],
    pythonFloor: PythonVersion
  ) {
    self.environment = environment
    self.environments = environments
    self.packages = packages
    self.pythonFloor = pythonFloor
  }

  /// The runtime of AWS Lambda: one that AWS keeps for years to come, or the workspace's if that is newer.
  var runtime: String { "python\(max(pythonFloor, PythonVersion(3, 13)))" }

  /// Where native actions take the values of settings from.
  package var settingValues: SettingValues { .environment(environment?.settings ?? [:]) }
}
