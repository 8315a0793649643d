/// A line that says what takes a moment, on a terminal only.
struct Progress {
  private let console: Console

  init(console: Console, _ work: String) {
    self.console = console
    if console.isInteractive { console.sayRaw(work + " …") }
  }

  /// Takes the line back.
  func clear() {
    if console.isInteractive { console.sayRaw("\r\u{1B}[K") }
  }
}
