import DataActions

struct GetUserDetails: DataAction {
  let name = "GetUserDetails"
  let summary = "Fetches user details from an external API"
  let userID = Input("user_id", .integer, "The ID of the user to fetch", example: 1)

  var request: Request {
    GET("https://jsonplaceholder.typicode.com/users/\(userID)")
    Header("Accept", "application/json")
    Timeout(seconds: 10)
  }

  var outputs: Outputs {
    Output("user_name", .string, "The name of the user", at: "$.name", default: "Unknown")
    Output("user_email", .string, "The email of the user", at: "$.email", default: "Unknown")
    Output("user_phone", .string, "The phone number of the user", at: "$.phone", default: "Unknown")
  }

  var failures: Failures {
    On(.status(404), "User not found: \(userID)")
    On(.timeout, "Request to external API timed out.")
  }
}
