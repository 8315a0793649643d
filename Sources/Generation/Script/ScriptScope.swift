import ActionChecking
import ActionHooks
import DataActions
import EmbeddedFiles
import PythonSyntax

/// The variables of `main`, and the helpers that its statements use.
struct ScriptScope {
  /// The helpers that are called so far.
  private(set) var helpers: Set<String> = []
  /// The modules of Python that its own statements use so far.
  private(set) var modules: Set<String> = []
  private var names: PythonNames
  private let inputs: [String: (description: InputDescription, variable: PythonName)]
  /// The time of `time.monotonic()` at which the function has to end.
  let deadline: PythonExpression
  private var environment: [TextPart: PythonName] = [:]
  /// The settings that are domains once they are read.
  var domains: Set<TextPart> = []
  private var texts: [String: PythonName] = [:]
  private var usedInputs: Set<String> = []
  private var found: PythonName?
  /// The functions of the action's hooks.
  let hooks: Set<Hook>
  /// Which calls the script says something of on its standard error.
  let log: LogLevel
  /// Whether any statement so far notes that a default stands in for a value.
  private(set) var notesDefaults = false

  /// A scope with a variable for each input.
  init(_ action: CheckedAction, hooks: Set<Hook> = []) {
    let description = action.description
    let ofHooks = hooks.isEmpty ? [] : hooks.map(\.rawValue) + ["outputs"]
    var names = PythonNames(taken: Self.taken.union(ofHooks))
    var inputs: [String: (description: InputDescription, variable: PythonName)] = [:]
    for input in description.inputs { inputs[input.name] = (input, names.make(input.name)) }
    self.names = names
    self.inputs = inputs
    deadline = .attribute("call", "end")
    log = action.terms.log
    self.hooks = hooks
  }

  /// A scope of a function without inputs.
  init() {
    names = PythonNames(taken: Self.taken)
    inputs = [:]
    deadline = .name("deadline")
    log = .off
    hooks = []
  }

  /// A call of a helper, which the script has from now on.
  mutating func helper(_ name: PythonName, _ arguments: PythonExpression...) -> PythonExpression {
    helper(name, arguments)
  }

  /// A call of a helper with a list of arguments.
  mutating func helper(_ name: PythonName, _ arguments: [PythonExpression]) -> PythonExpression {
    .call(helperName(name), arguments.map { PythonArgument($0) })
  }

  /// A helper itself, for another one that calls it.
  mutating func helperName(_ name: PythonName) -> PythonExpression {
    helpers.insert(name.description)
    return .name(name)
  }

  /// The variable of comprehensions, which is no variable of `main`.
  static let item: PythonName = "item"

  /// What stands for a node that is not there: an object that is no JSON value.
  var missing: PythonExpression {
    mutating get {
      helpers.insert("missing")
      return .name("MISSING")
    }
  }

  /// Takes a helper into the script that is used otherwise than by a call.
  mutating func need(_ name: PythonName) { helpers.insert(name.description) }

  /// Imports a module of Python.
  mutating func need(module name: PythonName) { modules.insert(name.description) }

  /// Whether the script says anything of any call.
  var logs: Bool { log != .off }

  /// Notes that a default stands in for the value of an output, with why.
  mutating func note(_ output: String, because reason: PythonExpression) -> PythonStatement {
    notesDefaults = true
    return .expression(
      .call(.attribute("log", "note"), [PythonArgument(.string(output)), PythonArgument(reason)]))
  }

  /// The variable for a value of the response that an output is made from, while the log may need it.
  var foundVariable: PythonName {
    mutating get {
      if let found { return found }
      let variable = names.make("found")
      found = variable
      return variable
    }
  }

  /// A variable with a name like the one wanted, or like another where that is taken.
  mutating func variable(_ wanted: String, otherwise other: String? = nil) -> PythonName {
    names.make(wanted, otherwise: other)
  }

  /// The declared input of that name.
  func input(_ name: String) -> InputDescription { declared(name).description }

  /// The variable that holds an input; None where the flow left an optional one out.
  mutating func variable(ofInput name: String) -> PythonName {
    usedInputs.insert(name)
    return declared(name).variable
  }

  /// Whether any statement so far uses an input's variable.
  func uses(input name: String) -> Bool { usedInputs.contains(name) || texts[name] != nil }

  /// The variable that holds a setting or a secret.
  mutating func variable(ofEnvironment part: TextPart, named name: String) -> PythonName {
    if let variable = environment[part] { return variable }
    let variable = names.make(name)
    environment[part] = variable
    return variable
  }

  /// The variable that holds the text of an optional input, empty where the flow left it out.
  mutating func textVariable(ofInput name: String) -> PythonName {
    if let variable = texts[name] { return variable }
    let variable = names.make(name + "_text")
    texts[name] = variable
    return variable
  }

  /// The variable for the text of an optional input, if any statement uses it.
  func usedTextVariable(ofInput name: String) -> PythonName? { texts[name] }

  private func declared(_ name: String) -> (description: InputDescription, variable: PythonName) {
    guard let input = inputs[name] else { preconditionFailure("a checked description declares the inputs it names") }
    return input
  }

  /// What modules, helpers, the template and Python itself already name; all in lower case, as variables are.
  private static let taken: Set<String> = {
    let template = [
      "answer", "call", "deadline", "error", "input_data", "item", "log", "main", "request", "requests", "response",
      "send", "token_request",
    ]
    let helpers = EmbeddedFile.templates.flatMap { file in
      TemplateFile(file.text).imports.flatMap { [$0.module, $0.name ?? ""] }
        + [String(file.path.split(separator: "/").last?.dropLast(3) ?? "")]
    }
    return Set(template + helpers + builtins + ["urllib"])
  }()

  private static let builtins = [
    "abs", "aiter", "all", "anext", "any", "ascii", "bin", "bool", "breakpoint", "bytearray", "bytes", "callable",
    "chr", "classmethod", "compile", "complex", "copyright", "credits", "delattr", "dict", "dir", "divmod",
    "enumerate", "eval", "exec", "exit", "filter", "float", "format", "frozenset", "getattr", "globals", "hasattr",
    "hash", "help", "hex", "id", "input", "int", "isinstance", "issubclass", "iter", "len", "license", "list",
    "locals", "map", "max", "memoryview", "min", "next", "object", "oct", "open", "ord", "pow", "print", "property",
    "quit", "range", "repr", "reversed", "round", "set", "setattr", "slice", "sorted", "staticmethod", "str", "sum",
    "super", "tuple", "type", "vars", "zip",
  ]
}
