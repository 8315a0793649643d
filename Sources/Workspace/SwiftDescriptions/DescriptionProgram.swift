import Diagnostics

/// A program that was made of some descriptions and can say what they are.
struct DescriptionProgram: Sendable {
  let path: String
  let actions: [ScannedSource]
}

/// What came of compiling some descriptions: programs for those that compile, and complaints about the others.
struct Compilation: Sendable {
  var programs: [DescriptionProgram] = []
  /// The complaints about each action's file, by its path.
  var actions: [String: [Diagnostic]] = [:]
  /// The complaints about each shared file, by its path.
  var shared: [String: [Diagnostic]] = [:]
}
