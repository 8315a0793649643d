import DataActions

/// Maps fields of a response model, so that a field that is not there does not compile.
struct GetUserAddress: DataAction {
  let name = "GetUserAddress"
  let summary = "Fetches where a user lives and works"
  let userID = Input("user_id", .integer, "The ID of the user to fetch", example: 1)
  let user = Response<User>()

  var request: Request {
    GET("https://jsonplaceholder.typicode.com/users/\(userID)")
    Header("Accept", "application/json")
  }

  var outputs: Outputs {
    Output("city", .string, "Where the user lives", at: user.address.city)
    Output("street", .string, "The street", at: user.address.street)
    Output("company", .string, "Where the user works", at: user.company.name, default: "")
    Output("address", .object, "The whole address", at: user.address)
  }

  var failures: Failures {
    On(.status(404), "User not found: \(userID)")
  }
}
