import ArgumentParser

/// How data is printed.
enum ReportFormat: String, ExpressibleByArgument, CaseIterable {
  /// For people.
  case human
  /// For programs.
  case json
}
