import Subprocess

/// How a worker is kept: with others and for many requests, or alone and for one.
enum WorkerTerms: Sendable {
  case shared(deadline: Duration)
  case alone(deadline: Duration, workingDirectory: String)

  var deadline: Duration {
    switch self {
    case .shared(let deadline), .alone(let deadline, _): deadline
    }
  }

  var workingDirectory: String {
    switch self {
    case .shared: "/"
    case .alone(_, let folder): folder
    }
  }

  /// A worker that runs a script leads a process group, so that what the script starts ends with it.
  var platformOptions: PlatformOptions {
    var options = PlatformOptions()
    options.processGroupID = isAlone ? 0 : nil
    return options
  }

  var isAlone: Bool {
    if case .alone = self { true } else { false }
  }
}
