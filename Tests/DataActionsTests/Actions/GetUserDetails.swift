import DataActions

struct GetUserDetails: DataAction {
  let name = "GetUserDetails"
  let summary = "Fetches user details from an external API"
  let userID = Input("user_id", .integer, "The ID of the user to fetch", example: 1)
  let user = Response<User>()

  var request: Request {
    GET("https://jsonplaceholder.typicode.com/users/\(userID)")
    Header("Accept", "application/json")
    Timeout(seconds: 10)
  }

  var outputs: Outputs {
    Output("user_name", .string, "The name of the user", at: user.name, default: "Unknown")
    Output("user_city", .string, "Where the user lives", at: user.address.city, default: "Unknown")
    Output("user_phone", .string, "The phone number", at: "$.phone", default: "Unknown")
  }

  var failures: Failures {
    On(.status(404), "User not found: \(userID)")
    On(.timeout, "Request to external API timed out.")
  }
}

struct User: ResponseModel {
  let id = Field("id", .integer)
  let name = Field("name", .string)
  let nickname = OptionalField("nickname", .string)
  let firstName = Field("first name's", .string)
  let address = Field("address", Address.self)
  let home = OptionalField("home", Address.self)
  let orders = Field("orders", .array(of: Order.self))
}

struct Address: ResponseModel {
  let city = Field("city", .string)
}

struct Order: ResponseModel {
  let number = Field("number", .integer)
}
