/// GC330 to GC332: what keeps the platform from calling `main`.
extension DiagnosticCode {
  static let entryPointCodes = [missingMain, uncallableMain, mainWithoutResult]

  /// There is no `main`.
  package static let missingMain = DiagnosticCode(
    "GC330", "the script has no function main",
    why: "An action is called through 'main(input_data)'; without it there is nothing to call.",
    bad: "def handler(input_data):",
    good: "def main(input_data):")

  /// `main` cannot be called with the inputs alone.
  package static let uncallableMain = DiagnosticCode(
    "GC331", "main cannot be called with the inputs",
    why:
      "An action is called as 'main(input_data)', with one dictionary; any other number of parameters is a TypeError.",
    bad: "def main(user_id, timeout):",
    good: #"def main(input_data):"#)

  /// Calling `main` gives no dictionary but something that would have to be driven.
  package static let mainWithoutResult = DiagnosticCode(
    "GC332", "main is a coroutine or a generator",
    why: "Calling it gives an object that nobody waits for; the body never runs.",
    bad: "async def main(input_data):",
    good: "def main(input_data):")
}
