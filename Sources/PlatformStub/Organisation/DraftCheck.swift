import JSONPath
import JSONText
import NativeActions

/// What the stub finds wrong with a draft, by the rules that are documented.
struct DraftCheck {
  private(set) var errors: [JSONTree] = []

  init(_ state: StubAction.State, in integration: StubIntegration) {
    contract(state.contract)
    request(state.config["request"] ?? .null, type: integration.type)
    response(state.config["response"] ?? .null)
    if let seconds = state.config["timeoutSeconds"], !(1...60).contains(seconds.integer ?? 0) {
      fail("config.timeoutSeconds", "TIMEOUT_RANGE", "the timeout is not between 1 and 60 seconds")
    }
  }

  private mutating func fail(_ field: String, _ code: String, _ message: String) {
    errors.append(StubReply.errorBody(400, "bad.request", message, details: [(code, field)]))
  }

  private mutating func contract(_ contract: JSONTree) {
    let input = "contract.input.inputSchema"
    guard let schema = contract["input"]?["inputSchema"], schema["type"]?.string == "object" else {
      return fail(input, "INPUT_ROOT", "the input contract's root is no object")
    }
    for property in schema["properties"]?.members ?? [] {
      let field = "\(input).properties.\(property.name)"
      if !Self.isInputName(property.name) {
        fail(field, "INPUT_NAME", "'\(property.name)' is no name for an input")
      }
      if !["string", "integer", "number", "boolean", "null"].contains(property.value["type"]?.string ?? "") {
        fail(field, "INPUT_TYPE", "the input '\(property.name)' is neither a text, a number nor a boolean")
      }
    }
    let output = "contract.output.successSchema"
    guard let success = contract["output"]?["successSchema"],
      ["object", "array"].contains(success["type"]?.string ?? "")
    else { return fail(output, "OUTPUT_ROOT", "the output contract's root is neither an object nor an array") }
    for (field, schema) in [(input, schema), (output, success)] {
      if Self.hasReference(schema) { fail(field, "REFERENCE", "'$ref' is not supported") }
      if Self.depth(of: schema) > 50 { fail(field, "DEPTH", "the schema has more than 50 levels") }
    }
    if Self.hasNestedArrays(success, inArray: false) {
      fail(output, "NESTED_ARRAY", "arrays in arrays are not supported")
    }
  }

  private static func isInputName(_ name: String) -> Bool {
    guard let first = name.unicodeScalars.first, first.isASCII, first.properties.isAlphabetic else { return false }
    let isLegal = name.unicodeScalars.allSatisfy { scalar in
      scalar.isASCII
        && (scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) || scalar == "-" || scalar == "_")
    }
    return isLegal && !["orgId", "integrationId", "rawRequest"].contains(name)
  }

  private static func hasReference(_ tree: JSONTree) -> Bool {
    switch tree {
    case .object(let members): members.contains { $0.name == "$ref" || hasReference($0.value) }
    case .array(let elements): elements.contains(where: hasReference)
    default: false
    }
  }

  private static func depth(of tree: JSONTree) -> Int {
    switch tree {
    case .object(let members): 1 + (members.map { depth(of: $0.value) }.max() ?? 0)
    case .array(let elements): 1 + (elements.map(depth).max() ?? 0)
    default: 0
    }
  }

  private static func hasNestedArrays(_ schema: JSONTree, inArray: Bool) -> Bool {
    let isArray = schema["type"]?.string == "array"
    if isArray, inArray { return true }
    if let items = schema["items"], hasNestedArrays(items, inArray: isArray) { return true }
    return (schema["properties"]?.members ?? []).contains { hasNestedArrays($0.value, inArray: false) }
  }

  private mutating func request(_ request: JSONTree, type: String) {
    let field = "config.request"
    let method = request["requestType"]?.string ?? ""
    if !["GET", "PUT", "POST", "PATCH", "DELETE"].contains(method) {
      fail("\(field).requestType", "REQUEST_TYPE", "'\(method)' is no request type")
    }
    let url = request["requestUrlTemplate"]?.string ?? ""
    let beginning: String? =
      switch type {
      case "purecloud-data-actions": "/api/"
      case "custom-rest-actions": "https://"
      case "aws-lambda-data-actions": "arn:"
      default: nil
      }
    if let beginning, !url.hasPrefix(beginning) {
      fail("\(field).requestUrlTemplate", "REQUEST_URL", "the URL does not begin with '\(beginning)'")
    }
    template(url, "\(field).requestUrlTemplate")
    template(request["requestTemplate"]?.string ?? "", "\(field).requestTemplate")
    for header in request["headers"]?.members ?? [] {
      let value = header.value.string ?? ""
      template(value, "\(field).headers.\(header.name)")
      if header.name.lowercased() == "accept", !value.contains("json"), !value.contains("$") {
        fail("\(field).headers.\(header.name)", "ACCEPT", "'\(value)' is no media type of JSON")
      }
    }
  }

  private mutating func response(_ response: JSONTree) {
    let field = "config.response"
    let map = response["translationMap"]?.members ?? []
    for variable in map {
      do throws(JSONPathError) {
        _ = try JSONPath(parsing: variable.value.string ?? "")
      } catch {
        fail(
          "\(field).translationMap.\(variable.name)", "JSON_PATH",
          "'\(variable.value.string ?? "")' is no JSONPath: \(error.expected) is expected at column \(error.column)")
      }
    }
    for value in response["translationMapDefaults"]?.members ?? [] {
      let place = "\(field).translationMapDefaults.\(value.name)"
      if !map.contains(where: { $0.name == value.name }) {
        fail(place, "UNKNOWN_VARIABLE", "'\(value.name)' is not in the translation map")
      }
      if (try? LocatedJSON(parsing: Array((value.value.string ?? "").utf8))) == nil {
        fail(place, "DEFAULT_JSON", "the default of '\(value.name)' is no JSON")
      }
    }
    template(response["successTemplate"]?.string ?? "", "\(field).successTemplate")
  }

  private mutating func template(_ text: String, _ field: String) {
    do throws(VelocitySyntaxError) {
      _ = try VelocityTemplate(parsing: text)
    } catch {
      fail(field, "TEMPLATE", "the template is none: \(error.message) at line \(error.line), column \(error.column)")
    }
  }
}
