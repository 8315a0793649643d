/// How often, and after what pause, a request is made again.
struct Retries {
  private var count = 0

  private static let most = 4
  /// A server that asks for more patience than this is told of instead of waited for.
  private static let longestPause = 60

  /// The pause before the next try; nil where there is to be none.
  ///
  /// What was refused for its number (429) was not done, and is made again whatever it is. What may have been done is
  /// made again only where doing it twice is doing it once.
  mutating func pause(after failure: PlatformFailure) -> Duration? {
    guard count < Self.most else { return nil }
    switch failure.kind {
    case .tooManyRequests(let seconds):
      if seconds > Self.longestPause { return nil }
      count += 1
      return .seconds(seconds)
    case .server, .noAnswer(_, mayHaveArrived: true):
      return failure.request.isRepeatable ? next() : nil
    default: return nil
    }
  }

  /// Half a second, and twice as long each time.
  mutating func next() -> Duration? {
    guard count < Self.most else { return nil }
    defer { count += 1 }
    return .milliseconds(250 << count)
  }
}
