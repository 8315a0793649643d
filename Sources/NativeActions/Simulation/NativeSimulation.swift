package import JSONText

/// What Genesys Cloud does with an action: the request that it sends, and the outputs that it makes of the answer.
///
/// What the platform's pages do not say, and its published actions do not show, is a failure that says so.
package struct NativeSimulation: Sendable {
  private let action: NativeAction
  private let credentials: [String: String]
  private let url: Parsed
  private let headers: [Parsed]
  private let body: Parsed
  private let success: Parsed
  private let map: Result<TranslationMap, TranslationMap.Mistake>

  private typealias Parsed = Result<VelocityTemplate, VelocitySyntaxError>

  /// The simulation of an action with the values of the integration's credentials by their names.
  package init(_ action: NativeAction, credentials: [String: String] = [:]) {
    self.action = action
    self.credentials = credentials
    url = Self.parsed(action.request.urlTemplate)
    headers = action.request.headers.map { Self.parsed($0.template) }
    body = Self.parsed(action.request.template)
    success = Self.parsed(action.response.successTemplate)
    map = Result { () throws(TranslationMap.Mistake) in try TranslationMap(action.response) }
  }

  /// A request as it is sent.
  package struct RenderedRequest: Hashable, Sendable {
    /// The URL; relative for Genesys Cloud's own API.
    package let url: String
    /// The method.
    package let method: String
    /// The headers, in order; each template is a value here.
    package let headers: [NativeAction.Header]
    /// The body; nil for a GET, which has none.
    package let body: String?
  }

  /// The request for some inputs, a JSON object.
  ///
  /// The inputs must fit their schema. The schema's `default`s are Architect's business, and are not filled in.
  package func request(for inputs: JSONTree) throws(SimulatedFailure) -> RenderedRequest {
    guard inputs.members != nil else { throw SimulatedFailure(.inputs, "the inputs are no JSON object") }
    try check(inputs, against: action.inputSchema, as: "the inputs", at: .inputs)
    let context = requestContext(inputs)
    var rendered: [NativeAction.Header] = []
    for (header, template) in zip(action.request.headers, headers) {
      rendered.append(.init(header.name, try text(of: template, "the header '\(header.name)'", context, at: .request)))
    }
    return RenderedRequest(
      url: try text(of: url, "the URL", context, at: .request), method: action.request.method, headers: rendered,
      body: try renderedBody(context))
  }

  private func renderedBody(_ context: VelocityContext) throws(SimulatedFailure) -> String? {
    if action.request.method == "GET" { return nil }
    let text = try text(of: body, "the request's body", context, at: .request)
    // The platform's pages have templates define the bodies of POST, PUT and PATCH.
    if action.request.method == "DELETE", !text.isEmpty {
      throw SimulatedFailure(.request, "whether a DELETE carries its body is not documented")
    }
    // A body need not be JSON: a token is asked for with a form.
    if let tree = try? LocatedJSON(parsing: Array(text.utf8)).tree {
      try checkDepth(of: tree, as: "the request's body", at: .request)
    }
    return text
  }

  /// The outputs that an answer gives.
  ///
  /// A status outside of 200 to 299 is a failure, as is a body that is no JSON.
  package func outputs(of body: [UInt8], status: Int, inputs: JSONTree) throws(SimulatedFailure) -> JSONTree {
    guard (200...299).contains(status) else {
      throw SimulatedFailure(.status(status), "the answer's status is \(status)")
    }
    let answer: JSONTree
    do throws(JSONSyntaxError) {
      answer = try LocatedJSON(parsing: body).tree
    } catch {
      throw SimulatedFailure(.response, "the answer is no JSON: line \(error.position.line): \(error.message)")
    }
    try checkDepth(of: answer, as: "the answer", at: .response)
    let text = try text(
      of: success, "the success template", outputsContext(of: answer, body, inputs), at: .outputs)
    let outputs: JSONTree
    do throws(JSONSyntaxError) {
      outputs = try LocatedJSON(parsing: Array(text.utf8)).tree
    } catch {
      throw SimulatedFailure(
        .outputs, "the success template gives no JSON: line \(error.position.line): \(error.message)")
    }
    try checkDepth(of: outputs, as: "what the success template gives", at: .outputs)
    try check(outputs, against: action.successSchema, as: "the outputs", at: .outputs)
    return outputs
  }

  /// The depth of JSON that the platform takes.
  private static let maximumDepth = 50

  private static func parsed(_ template: String) -> Parsed {
    Result { () throws(VelocitySyntaxError) in try VelocityTemplate(parsing: template) }
  }

  private func requestContext(_ inputs: JSONTree) -> VelocityContext {
    var variables = Self.tools
    let values = (inputs.members ?? []).map { VelocityValue.Entry($0.name, VelocityValue(input: $0.value)) }
    variables["input"] = .map(values + [.init("rawRequest", .string(inputs.text(.compact)))])
    variables["credentials"] = .map(
      credentials.sorted { $0.key < $1.key }.map { .init($0.key, .string($0.value)) })
    return VelocityContext(variables)
  }

  private func outputsContext(
    of answer: JSONTree, _ body: [UInt8], _ inputs: JSONTree
  ) throws(SimulatedFailure) -> VelocityContext {
    var context = requestContext(inputs)
    context.variables["rawResult"] = .string(String(decoding: body, as: UTF8.self))
    for variable in action.response.translationMap { context.variables[variable.name] = .null }
    do throws(TranslationMap.Mistake) {
      for variable in try map.get().values(in: answer) { context.variables[variable.name] = .string(variable.text) }
    } catch {
      throw SimulatedFailure(.outputs, error.message)
    }
    return context
  }

  private static let tools = Dictionary(
    uniqueKeysWithValues: VelocityTool.allCases.map { ($0.rawValue, VelocityValue.tool($0)) })

  private func text(
    of template: Parsed, _ subject: String, _ context: VelocityContext, at stage: SimulatedFailure.Stage
  ) throws(SimulatedFailure) -> String {
    let parsed: VelocityTemplate
    do throws(VelocitySyntaxError) {
      parsed = try template.get()
    } catch {
      throw SimulatedFailure(stage, "\(subject), line \(error.line), column \(error.column): \(error.message)")
    }
    do throws(VelocityFailure) {
      return try parsed.render(with: context)
    } catch {
      throw SimulatedFailure(stage, "\(subject), line \(error.line), column \(error.column): \(error.message)")
    }
  }

  private func checkDepth(
    of value: JSONTree, as subject: String, at stage: SimulatedFailure.Stage
  ) throws(SimulatedFailure) {
    if value.depth > Self.maximumDepth {
      throw SimulatedFailure(stage, "\(subject) is nested more than \(Self.maximumDepth) levels deep")
    }
  }

  private func check(
    _ value: JSONTree, against schema: JSONTree, as subject: String, at stage: SimulatedFailure.Stage
  ) throws(SimulatedFailure) {
    if let mistake = SchemaFit(schema).mistake(in: value) {
      throw SimulatedFailure(stage, "\(subject) do not fit their schema: \(mistake)")
    }
  }
}

extension VelocityValue {
  /// An input, as templates see it.
  fileprivate init(input: JSONTree) {
    switch input {
    case .null: self = .null
    case .boolean(let value): self = .boolean(value)
    case .number(let digits): self = .number(digits)
    case .string(let text): self = .string(text)
    case .array, .object: self = .string(input.text(.compact))
    }
  }
}

extension JSONTree {
  /// How many arrays and objects lie in each other.
  fileprivate var depth: Int {
    switch self {
    case .null, .boolean, .number, .string: 0
    case .array(let elements): 1 + (elements.map(\.depth).max() ?? 0)
    case .object(let members): 1 + (members.map(\.value.depth).max() ?? 0)
    }
  }
}
