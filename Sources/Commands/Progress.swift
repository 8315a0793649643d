import Synchronization

/// A line that says how far long work is, on a terminal only.
final class Progress: Sendable {
  private struct State {
    var shown = ""
    var since = ContinuousClock.now - Progress.pause
  }

  private let console: Console
  private let isShown: Bool
  private let state = Mutex(State())

  /// A line for people who read what else is said; programs get none.
  init(console: Console, format: ReportFormat) {
    self.console = console
    isShown = console.isInteractive && format == .human
  }

  /// What takes note of each piece of work that is done: `compiling 12 of 100 actions …`.
  func counter(_ work: String, of total: Int, _ noun: String) -> @Sendable (_ done: Int) -> Void {
    let count = Mutex(0)
    let counter: @Sendable (Int) -> Void = { done in
      let sum = count.withLock { count in
        count += done
        return count
      }
      self.show("\(work) \(grouped(sum)) of \(grouped(total)) \(noun)\(total == 1 ? "" : "s") …")
    }
    if total > 0 { counter(0) }
    return counter
  }

  /// Takes the line back.
  func clear() {
    state.withLock { state in
      if !state.shown.isEmpty { console.sayRaw(Self.erasure) }
      state = State()
    }
  }

  /// A terminal that is written to at every step would be what takes the time.
  private func show(_ line: String) {
    guard isShown else { return }
    state.withLock { state in
      let isFirst = line.prefix { !$0.isNumber } != state.shown.prefix { !$0.isNumber }
      guard isFirst || ContinuousClock.now - state.since > Self.pause else { return }
      console.sayRaw(Self.erasure + line)
      state = State(shown: line, since: .now)
    }
  }

  private static let erasure = "\r\u{1B}[K"
  private static let pause = Duration.milliseconds(50)
}

/// A whole number as people write it: `1,000`.
func grouped(_ number: Int) -> String {
  let digits = Array(String(number))
  return digits.indices.reduce(into: "") { text, index in
    if index > 0, (digits.count - index).isMultiple(of: 3) { text += "," }
    text.append(digits[index])
  }
}
