import ActionChecking
import DataActions
import Diagnostics
import Testing
import Workspace

struct SwiftDescriptionReaderTests {
  @Test func `reads an action`() async throws {
    try await DescriptionWorkspace.with(["Actions/GetUser.swift": getUser]) { workspace in
      let read = try await workspace.read()
      let action = try #require(read.actions.first)
      let described = try #require(action.checked.value)
      #expect(described.description.name == "Get user")
      #expect(described.description.inputs.map(\.name) == ["user_id"])
    }
  }
}

let getUser = #"""
  import DataActions

  struct GetUser: DataAction {
      let name = "Get user"
      let summary = "Gets a user"
      let userID = Input("user_id", .integer, "The ID", example: 1)

      var request: Request {
          GET("https://api.example/users/\(userID)")
      }

      var outputs: Outputs {
          Output("user_name", .string, "The name", at: "$.name", default: "Unknown")
      }
  }
  """#
