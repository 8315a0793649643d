import ActionChecking
import CurlCommands
import DataActions
import Diagnostics
import JSONText

/// A description in the making, from the words of the command line; it collects what is wrong with them.
struct ActionDraft {
  /// What is wrong, each a sentence.
  private(set) var mistakes: [String] = []

  /// The description that flags speak of, but for its outputs; the tutorial's where they name no URL.
  ///
  /// - Parameters:
  ///   - body: the JSON of `--body`.
  ///   - curl: the request of `--curl`.
  ///   - operation: the action of `--from`.
  mutating func description(
    action: String, flags: ActionFlags, body: JSONTree?, curl: CurlAction?, operation: ActionDescription?
  ) -> ActionDescription {
    var description = base(flags: flags, curl: curl, operation: operation)
    if description.name == ActionDescription.tutorial.name { description.name = action }
    description.name = flags.title ?? description.name
    description.summary = flags.summary ?? description.summary
    var named = curl?.inputs ?? []
    let text = { (words: String) in
      let braced = BracedText(words)
      named += braced.inputs
      return braced.text
    }
    if let url = methods(flags).first?.url { description.request.url = text(url) }
    let headers = flags.headers.compactMap { pair($0, separator: ":", flag: "--header", form: "'Name: value'") }
    description.request.headers += headers.map { NamedText(name: $0.name, value: text($0.value)) }
    let queries = flags.queries.compactMap { pair($0, separator: "=", flag: "--query", form: "'name=value'") }
    description.request.query += queries.map { NamedText(name: $0.name, value: text($0.value)) }
    if let body { description.request.body = .json(BodyValue(braced: body, inputs: &named)) }
    if let timeout = flags.timeout { description.request.timeoutSeconds = timeout }
    takeInputs(flags.inputs, named: named, into: &description)
    return description
  }

  /// What stands before any flag: the tutorial's action, or nothing of it where another URL is called.
  private mutating func base(
    flags: ActionFlags, curl: CurlAction?, operation: ActionDescription?
  ) -> ActionDescription {
    let methods = methods(flags)
    if methods.count + (curl == nil ? 0 : 1) + (operation == nil ? 0 : 1) > 1 {
      mistakes.append("only one of --get, --post, --put, --patch, --delete, --curl and --from can be given")
    }
    if let operation { return operation }
    let called = methods.first.map { RequestDescription(method: $0.method, url: Text([])) }
    guard let request = curl?.request ?? called else { return .tutorial }
    return ActionDescription(
      name: ActionDescription.tutorial.name, summary: Self.summary(of: request.method), request: request, outputs: [])
  }

  private func methods(_ flags: ActionFlags) -> [(method: HTTPMethod, url: String)] {
    let all: [(HTTPMethod, String?)] = [
      (.get, flags.get), (.post, flags.post), (.put, flags.put), (.patch, flags.patch), (.delete, flags.delete),
    ]
    return all.compactMap { method, url in url.map { (method, $0) } }
  }

  private static func summary(of method: HTTPMethod) -> String {
    switch method {
    case .get: "Fetches data from an external API"
    case .post: "Sends data to an external API"
    case .put, .patch: "Changes data in an external API"
    case .delete: "Removes data from an external API"
    }
  }

  private mutating func takeInputs(_ words: [String], named: [String], into description: inout ActionDescription) {
    let declared = words.compactMap { input($0) }
    for input in declared {
      if let index = description.inputs.firstIndex(where: { $0.name == input.name }) {
        description.inputs[index] = input
      } else {
        description.inputs.append(input)
      }
    }
    for name in named where !description.inputs.contains(where: { $0.name == name }) {
      description.inputs.append(InputDescription(name: name, type: .string, description: Self.words(of: name)))
    }
  }

  /// `user_id:integer?:What it is`.
  private mutating func input(_ words: String) -> InputDescription? {
    let parts = words.split(separator: ":", maxSplits: 2, omittingEmptySubsequences: false).map(String.init)
    var type = parts.count > 1 ? parts[1] : "string"
    let isOptional = type.hasSuffix("?")
    if isOptional { type.removeLast() }
    guard let inputType = InputType(rawValue: type) else {
      complain(ofType: type, in: "--input '\(words)'", among: InputType.allCases.map(\.rawValue))
      return nil
    }
    let text = parts.count > 2 ? parts[2] : ""
    return InputDescription(
      name: parts[0], type: inputType, required: !isOptional,
      description: text.isEmpty ? Self.words(of: parts[0]) : text)
  }

  /// Gives a description the outputs that flags speak of, or else those that a sample or a document suggests.
  mutating func takeOutputs(
    _ flags: ActionFlags, suggested: [OutputDescription]?, into description: inout ActionDescription
  ) {
    let outputs = flags.outputs.compactMap { output($0) }
    if !flags.outputs.isEmpty {
      description.outputs = outputs
    } else if let suggested {
      description.outputs = suggested
    }
    for word in flags.defaults {
      guard let (name, text) = pair(word, separator: "=", flag: "--default", form: "'output=value'") else { continue }
      guard let index = description.outputs.firstIndex(where: { $0.name == name }) else {
        let near = nearestWord(to: name, among: description.outputs.map(\.name)).map { "; did you mean '\($0)'?" } ?? ""
        mistakes.append("--default '\(word)' is for an output that is not declared\(near)")
        continue
      }
      let type = description.outputs[index].type
      guard let value = JSONValue(words: text, type: type) else {
        mistakes.append("--default '\(word)' is not of the output's type \(type.rawValue)")
        continue
      }
      description.outputs[index].default = value
    }
  }

  /// `user_name:string=$.name`.
  private mutating func output(_ words: String) -> OutputDescription? {
    guard let (head, path) = pair(words, separator: "=", flag: "--output", form: "'name:type=$.path'") else {
      return nil
    }
    let parts = head.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    let type = parts.count > 1 ? parts[1] : "string"
    guard let outputType = OutputType(rawValue: type) else {
      complain(ofType: type, in: "--output '\(words)'", among: OutputType.allCases.map(\.rawValue))
      return nil
    }
    return OutputDescription(name: parts[0], type: outputType, description: Self.words(of: parts[0]), path: path)
  }

  private mutating func pair(
    _ words: String, separator: Character, flag: String, form: String
  ) -> (name: String, value: String)? {
    guard let index = words.firstIndex(of: separator) else {
      mistakes.append("\(flag) '\(words)' is not of the form \(form)")
      return nil
    }
    let value = words[words.index(after: index)...]
    return (String(words[..<index]), String(separator == ":" ? value.drop { $0 == " " } : value))
  }

  private mutating func complain(ofType type: String, in place: String, among types: [String]) {
    let near = nearestWord(to: type, among: types).map { "; did you mean '\($0)'?" } ?? ""
    mistakes.append("\(place) has the unknown type '\(type)'\(near); the types are \(types.joined(separator: ", "))")
  }

  /// What a name says: `user_id` is "The user id".
  private static func words(of name: String) -> String {
    let words = name.split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")
    return words.isEmpty ? "" : "The \(words)"
  }
}
