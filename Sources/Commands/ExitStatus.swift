/// How the process ends.
package enum ExitStatus: Int32 {
  /// Done and clean. A local run whose action answers `success: false` is done, too.
  case done = 0
  /// Findings, files that would change, or a file that was edited by hand.
  case findings = 1
  /// Wrong words on the command line or in the settings.
  case usage = 2
  /// The machine: no interpreter, no compiler, the disk.
  case environment = 3
  /// gcgen itself is wrong.
  case defect = 4
  /// Interrupted by the person at the keyboard.
  case interrupted = 130
}
