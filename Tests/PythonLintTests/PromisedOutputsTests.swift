import ActionChecking
import Diagnostics
import FoundationEssentials
import Generation
import JSONText
import PythonLint
import PythonSyntax
import TestSupport
import Testing
import Workspace

/// Scripts of actions that ask for everything there is around a call, and what is found where one of them slips.
struct PromisedOutputsTests {
  private static let description = #"""
    {
      "name": "List", "summary": "Lists", "inputs": [{"name": "who", "type": "string", "description": "Who"}],
      "request": {
        "method": "GET", "url": ["https://api.example.com/users/", {"input": "who"}], "timeoutSeconds": 4,
        "signIn": {"clientCredentials": {
          "tokenURL": "https://login.example.com/token", "clientID": [{"setting": "crm_id"}],
          "clientSecret": [{"secret": "crm_secret"}]
        }},
        "retry": {"times": 1, "on": ["connection", "429", "5xx"]},
        "pages": {"by": {"link": {}}, "items": "$.items", "atMost": 2}
      },
      "outputs": [
        {"name": "names", "type": "[string]", "path": "$.items[*].name", "default": []},
        {"name": "city", "type": "string", "path": "$.city", "default": "Unknown"},
        {"name": "http_status", "type": "integer", "call": "http_status"},
        {"name": "error_code", "type": "string", "call": "error_code"},
        {"name": "again", "type": "boolean", "call": "retryable"},
        {"name": "requests", "type": "integer", "call": "attempts"},
        {"name": "truncated", "type": "boolean", "call": "truncated"}
      ],
      "failures": [{"on": "404", "message": "Nobody"}], "failureDelivery": "DELIVERY", "transport": "TRANSPORT"
    }
    """#

  private func action(
    _ client: HTTPClient = .requests, log: LogLevel = .failures, delivery: String = "data"
  ) throws -> GeneratedAction {
    let text = Self.description.replacing("TRANSPORT", with: client.rawValue).replacing("DELIVERY", with: delivery)
    let read = readDescription(json: Array(text.utf8), file: "List.action.json", action: "List")
    let description = try #require(read.value, "\(read.diagnostics)")
    let environments = Environments([.init(name: "test", settings: ["crm_id": "me"])])
    let checked = check(description, terms: WorkspaceTerms(environments: environments, log: log))
    let action = try #require(checked.value, "\(checked.diagnostics)")
    return try #require(generate(action).value)
  }

  private let linter = ScriptLinter(workers: workers, pythonFloor: PythonVersion(3, 9))

  @Test func `finds nothing in scripts of either transport, whatever they log and however they fail`() async throws {
    var actions: [GeneratedAction] = []
    for client in HTTPClient.allCases {
      for log in LogLevel.allCases {
        actions.append(try action(client, log: log))
        actions.append(try action(client, log: log, delivery: "failurePath"))
      }
    }
    let found = try await linter.lint(actions)
    #expect(found.flatMap(\.diagnostics).isEmpty, "\(found.flatMap(\.diagnostics))")
    #expect(found.allSatisfy { $0.value != nil })
  }

  @Test(arguments: HTTPClient.allCases, LogLevel.allCases)
  func `finds what each way out leaves out, and what leaves main`(_ client: HTTPClient, _ log: LogLevel) async throws {
    let action = try action(client, log: log)
    let definition = try LocatedJSON(parsing: Array(action.definition.utf8)).tree
    let ways = action.script.components(separatedBy: "            \"http_status\": ").count - 1
    #expect(ways == 5)
    for way in 1...ways {
      for (name, value) in [("http_status", "call.status"), ("requests", "call.attempts")] {
        let dropped = Self.replacing("            \"\(name)\": \(value),\n", number: way, in: action.script, with: "")
        #expect(try await codes(dropped, definition, action) == ["GC339"])
      }
      let renamed = Self.replacing("\"again\":", number: way, in: action.script, with: "\"retryable\":")
      #expect(try await codes(renamed, definition, action) == ["GC335", "GC339"])
      let mistyped = Self.replacing("\"success\": ", number: way, in: action.script, with: "\"success\": 1 + ")
      #expect(try await codes(mistyped, definition, action) == [], "what an operator makes is not known")
    }
    let unknown = action.script.replacing("            \"city\": city,\n", with: "")
    #expect(try await codes(unknown, definition, action) == ["GC339"])
    let text = action.script.replacing("\"again\": True", with: "\"again\": \"yes\"")
    #expect(try await codes(text, definition, action) == ["GC338", "GC338"])
    let handler = log == .off ? "    except TimeoutError:\n" : "    except TimeoutError as error:\n"
    let raising = action.script.replacing(handler, with: handler + "        raise\n")
    #expect(try await codes(raising, definition, action) == ["GC336"])
    let uncaught = action.script.replacing("except ActionError as error", with: "except KeyError as error")
      .replacing("    except Exception", with: "    except LookupError")
    #expect(Set(try await codes(uncaught, definition, action)) == ["GC336"])
  }

  private func codes(
    _ script: String, _ definition: JSONTree, _ action: GeneratedAction
  ) async throws -> [String] {
    try await linter.lint(
      script: script, file: "script.py", definition: definition, promised: PromisedOutputs(action.checked)
    ).map(\.code.id).sorted()
  }

  /// A text with one of the places where another stands in it replaced, counted from 1.
  private static func replacing(_ old: String, number: Int, in text: String, with new: String) -> String {
    var parts = text.components(separatedBy: old)
    let end = parts[number...].joined(separator: old)
    parts.removeSubrange(number...)
    return parts.joined(separator: old) + new + end
  }
}
