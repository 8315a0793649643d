package import JSONText

/// What became of one request.
package enum WorkerAnswer: Hashable, Sendable {
  /// The answer, as JSON.
  case value(JSONTree)
  /// The Python code that was to answer raised an exception.
  case exception(PythonException)
  /// The worker died of the request, or was killed because the answer took too long.
  case death(WorkerDeath)
}

/// A Python exception that ended a request.
package struct PythonException: Hashable, Sendable {
  /// The exception's type, such as `ValueError`.
  package let type: String
  /// What the exception says.
  package let message: String
  /// The traceback, as Python prints it.
  package let traceback: String

  /// An exception with its words.
  package init(type: String, message: String, traceback: String) {
    self.type = type
    self.message = message
    self.traceback = traceback
  }
}

/// How a worker ended while a request was under way.
package struct WorkerDeath: Hashable, Sendable {
  /// The ways a process ends.
  package enum Cause: Hashable, Sendable {
    /// It left by itself with this status.
    case exit(Int)
    /// A signal of this number ended it: 11 is a segmentation fault, 24 the limit of processor time.
    case signal(Int)
    /// It was killed because the answer had not come by the deadline.
    case deadline
  }

  /// Why it ended.
  package let cause: Cause
  /// The end of what it wrote to standard error.
  package let lastWords: String

  /// A death with its last words.
  package init(cause: Cause, lastWords: String) {
    self.cause = cause
    self.lastWords = lastWords
  }
}
