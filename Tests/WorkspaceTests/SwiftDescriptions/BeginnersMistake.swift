/// One edit that turns a sound description into a beginner's mistake, and what gcgen has to say about it.
struct BeginnersMistake: Sendable, CustomStringConvertible {
  let name: String
  /// What is replaced, once.
  let right: String
  let wrong: String
  let code: String
  let line: Int
  /// What the message must contain.
  let says: String

  init(_ name: String, _ right: String, _ wrong: String, _ code: String, _ line: Int, _ says: String) {
    self.name = name
    self.right = right
    self.wrong = wrong
    self.code = code
    self.line = line
    self.says = says
  }

  var description: String { name }

  /// The file with the mistake.
  var text: String {
    let sound = Self.sound.replacing("NAME", with: name)
    guard let range = sound.firstRange(of: right) else { return sound }
    return sound.replacingCharacters(in: range, with: wrong)
  }

  static let sound = #"""
    import DataActions

    struct NAME: DataAction {
        let name = "Get user"
        let summary = "Gets a user"
        let userID = Input("user_id", .integer, "The ID", example: 1)
        let user = Response<User>()

        var request: Request {
            GET("https://api.example/users/\(userID)")
            Header("Accept", "application/json")
            Timeout(seconds: 10)
        }

        var outputs: Outputs {
            Output("user_name", .string, "The name", at: "$.name", default: "Unknown")
            Output("id", .integer, "The id", at: user.id, default: 0)
        }

        var failures: Failures {
            On(.status(404), "User not found: \(userID)")
            On(.timeout, "Too late")
        }
    }
    """#

  static let model = """
    import DataActions

    struct User: ResponseModel {
        let id = Field("id", .integer)
        let name = Field("name", .string)
        let age = OptionalField("age", .integer)
        let orders = Field("orders", .array(of: Order.self))
    }

    struct Order: ResponseModel {
        let id = Field("id", .integer)
        let note = Field("note", .string)
    }
    """
}

extension String {
  fileprivate func replacingCharacters(in range: Range<Index>, with other: String) -> String {
    String(self[..<range.lowerBound]) + other + String(self[range.upperBound...])
  }
}
