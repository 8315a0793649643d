/// What makes the HTTP requests of a script.
public enum Transport: String, Codable, Hashable, Sendable, CaseIterable {
  /// What `transport` in `gcgen.yaml` says.
  case workspace
  /// The package `requests`.
  case requests
  /// Python's own `http.client`: no package at all, and a start several times as fast.
  case standardLibrary = "standard-library"
}
