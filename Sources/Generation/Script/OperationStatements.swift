import DataActions
import PythonSyntax

extension ScriptScope {
  /// Works on a value as text, and gives it its type then; with a separator, all of an array become one text.
  ///
  /// The value is taken from where it is into its variable.
  mutating func operationStatements(
    _ value: MappedValue, _ operations: [ValueOperation], separator: String?, from source: PythonExpression
  ) -> [PythonStatement] {
    let held = held(value, source)
    let source = held.found
    let refusal = substitute(value.substitutes.other, in: value, because: reason(value, found: source))
    var lines = OperationLines(value, refusal: refusal)
    var operations = operations[...]
    if value.extent == .one, let first = operations.first, first.method == nil {
      lines.end(with: moment(first, source))
      operations = operations.dropFirst()
    } else {
      lines.end(with: converted(source, value.extent, by: "as_text"))
    }
    for operation in operations {
      if let method = operation.method {
        lines.add(operation, method)
      } else {
        let changed = value.transformed { moment(operation, lines.changed($0)) }
        lines.end(with: value.extent == .one ? changed : helper("as_array", [changed, helperName("as_text")]))
      }
    }
    if value.type != .string, let converter = Self.converter(value.type) {
      let changed = lines.isChanged ? value.transformed(lines.changed) : value.expression
      lines.end(with: converted(changed, value.extent, by: converter))
    }
    if let separator { lines.join(by: separator) }
    return held.statements + lines.statements
  }

  /// The text for the point in time that a text is.
  private mutating func moment(_ operation: ValueOperation, _ text: PythonExpression) -> PythonExpression {
    switch operation {
    case .date(from: .iso8601): helper("date_from_iso8601", text)
    case .date(let notation): helper("as_date", moment(notation, text))
    case .dateTime(let notation): helper("as_date_time", moment(notation, text))
    case .trim, .upper, .lower, .replace, .prefix: preconditionFailure("a method of texts is no time")
    }
  }

  private mutating func moment(_ notation: TimeNotation, _ text: PythonExpression) -> PythonExpression {
    switch notation {
    case .iso8601: helper("from_iso8601", text)
    case .unixSeconds: helper("from_unix", text, .string("seconds"))
    case .unixMilliseconds: helper("from_unix", text, .string("milliseconds"))
    }
  }
}

/// The lines that work on a text: a new group behind each function that gives None for what it does not take.
private struct OperationLines {
  private let value: MappedValue
  /// What is done with a value that is not taken.
  private let refusal: [PythonStatement]
  private var groups: [[PythonStatement]] = [[]]
  /// The methods that wait for the next line.
  private var methods: [(PythonExpression) -> PythonExpression] = []

  init(_ value: MappedValue, refusal: [PythonStatement]) {
    self.value = value
    self.refusal = refusal
  }

  var isChanged: Bool { !methods.isEmpty }

  /// A text with the waiting methods called on it.
  func changed(_ text: PythonExpression) -> PythonExpression { methods.reduce(text) { $1($0) } }

  /// A method for the next line, on which others wait only if they are short.
  mutating func add(_ operation: ValueOperation, _ method: @escaping (PythonExpression) -> PythonExpression) {
    if !operation.isShort { flush() }
    methods.append(method)
    if !operation.isShort { flush() }
  }

  /// A line with a function that may give None.
  mutating func end(with expression: PythonExpression) {
    methods = []
    append(expression)
    groups.append([])
  }

  /// A line that makes one text of all.
  mutating func join(by separator: String) {
    flush()
    append(.call(.attribute(.string(separator), "join"), [PythonArgument(value.expression)]))
  }

  private mutating func flush() {
    if isChanged { append(value.transformed(changed)) }
    methods = []
  }

  private mutating func append(_ expression: PythonExpression) {
    groups[groups.count - 1].append(.assign(value.variable, expression))
  }

  /// All lines; what was not taken is not worked on any more, and has its substitute in the end.
  var statements: [PythonStatement] {
    var lines = self
    lines.flush()
    let isThere = PythonExpression.comparison(value.expression, .notSame, .none)
    let last = lines.groups[lines.groups.count - 1]
    let middle = lines.groups.dropFirst().dropLast().map { PythonStatement.when(isThere, $0) }
    return lines.groups[0] + middle + value.refused(refusal, otherwise: last)
  }
}

extension ValueOperation {
  /// The method of texts that the operation is; nil for times, which a text need not be.
  fileprivate var method: ((PythonExpression) -> PythonExpression)? {
    switch self {
    case .trim: { .call(.attribute($0, "strip"), []) }
    case .upper: { .call(.attribute($0, "upper"), []) }
    case .lower: { .call(.attribute($0, "lower"), []) }
    case .replace(let text, let other):
      { .call(.attribute($0, "replace"), [PythonArgument(.string(text)), PythonArgument(.string(other))]) }
    case .prefix(let text): { .formatted([.text(text), .value($0)]) }
    case .dateTime, .date: nil
    }
  }

  /// Whether it has no text of its own, so that several fit on a line.
  fileprivate var isShort: Bool {
    switch self {
    case .trim, .upper, .lower: true
    case .replace, .prefix, .dateTime, .date: false
    }
  }
}
