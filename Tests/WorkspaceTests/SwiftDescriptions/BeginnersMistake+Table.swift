/// The beginner's mistakes that gcgen has words for.
extension BeginnersMistake {
  static let all = basic + outputs + requests

  private static let basic: [BeginnersMistake] = [
    BeginnersMistake(
      "LostParen", "Timeout(seconds: 10)",
      "Timeout(seconds: 10", "GC177", 12, "the '(' has no ')'"),
    BeginnersMistake(
      "LostBrace", "        Timeout(seconds: 10)\n    }",
      "        Timeout(seconds: 10)", "GC177", 9, "the '{' has no '}'"),
    BeginnersMistake(
      "ExtraBrace", "\"Too late\")\n    }",
      "\"Too late\")\n    }\n    }", "GC177", 24, "closes nothing"),
    BeginnersMistake(
      "LostQuote", #""The name""#,
      #""The name"#, "GC177", 16, "no closing quote"),
    BeginnersMistake(
      "HashComment", "    let name =",
      "    # the name\n    let name =", "GC176", 4, "'//'"),
    BeginnersMistake(
      "SingleQuotes", #""Get user""#,
      "'Get user'", "GC178", 4, "double quotes"),
    BeginnersMistake(
      "TripleQuotes", #""Get user""#,
      "'''Get user'''", "GC178", 4, "double quotes"),
    BeginnersMistake(
      "SmartQuotes", #""Get user""#,
      "“Get user”", "GC178", 4, "straight quotes"),
    BeginnersMistake(
      "PythonNone", #"default: "Unknown""#,
      "default: None", "GC176", 16, "'None'"),
    BeginnersMistake(
      "JSONNull", #"default: "Unknown""#,
      "default: null", "GC176", 16, "'null'"),
    BeginnersMistake(
      "PythonTrue", "example: 1",
      "required: True", "GC176", 6, "'true'"),
    BeginnersMistake(
      "YesForTrue", "example: 1",
      "required: yes", "GC176", 6, "'true'"),
    BeginnersMistake(
      "PythonDef", "var request: Request {",
      "def request(self):", "GC176", 9, "'def'"),
    BeginnersMistake(
      "PythonDict", "Timeout(seconds: 10)",
      #"JSONBody({"id": userID})"#, "GC176", 12, "'[ ]'"),
    BeginnersMistake(
      "FormattedText", #"GET("https"#,
      #"GET(f"https"#, "GC176", 10, "'f'"),
    BeginnersMistake(
      "ThisDot", "at: user.id",
      "at: this.user.id", "GC176", 17, "'this'"),
    BeginnersMistake(
      "DocString", "    let name =",
      "    \"\"\"The name\"\"\"\n    let name =", "GC176", 4, "three quotes"),
    BeginnersMistake(
      "Braces", "\\(userID)\")\n        Header",
      "{userID}\")\n        Header", "GC199", 10, "'{userID}'"),
    BeginnersMistake(
      "BackslashBraces", "\\(userID)\")\n        Header",
      "\\{userID}\")\n        Header", "GC199", 10, "filled in"),
    BeginnersMistake(
      "TypeWithoutDot", #".integer, "The ID""#,
      #"integer, "The ID""#, "GC182", 6, "'.integer'"),
    BeginnersMistake(
      "IntForInteger", #".integer, "The ID""#,
      #"int, "The ID""#, "GC182", 6, "'.integer'"),
    BeginnersMistake(
      "DotStr", #".string, "The name""#,
      #".str, "The name""#, "GC182", 16, "'.string'"),
    BeginnersMistake(
      "ObjectInput", #".integer, "The ID", example: 1"#,
      #".object, "The ID""#, "GC182", 6, "an input is"),
    BeginnersMistake(
      "EqualsForColon", #"default: "Unknown""#,
      #"default="Unknown""#, "GC180", 16, "not by '='"),
    BeginnersMistake(
      "LabelWithoutColon", #"at: "$.name""#,
      #"at "$.name""#, "GC180", 16, "'at'"),
    BeginnersMistake(
      "WrongLabel", #"at: "$.name""#,
      #"path: "$.name""#, "GC180", 16, "'path:'"),
    BeginnersMistake(
      "NoAt", #", at: "$.name""#,
      "", "GC180", 16, "'at:'"),
    BeginnersMistake(
      "LabelOrder", #"at: "$.name", default: "Unknown""#,
      #"default: "Unknown", at: "$.name""#, "GC180", 16, "'at:'"),
    BeginnersMistake(
      "TimeoutWithoutLabel", "Timeout(seconds: 10)",
      "Timeout(10)", "GC180", 12, "'seconds:'"),
    BeginnersMistake(
      "OnWithoutText", #"On(.timeout, "Too late")"#,
      "On(.timeout)", "GC180", 22, "missing"),
    BeginnersMistake(
      "MissingComma", #""user_id", .integer"#,
      #""user_id" .integer"#, "GC179", 6, "','"),
    BeginnersMistake(
      "MissingCommaLater", #".integer, "The ID""#,
      #".integer "The ID""#, "GC179", 6, "','"),
    BeginnersMistake(
      "CommaAtEnd", #""application/json")"#,
      #""application/json"),"#, "GC179", 11, "','"),
    BeginnersMistake(
      "LowerCaseGet", #"GET(""#,
      #"get(""#, "GC175", 10, "'get'"),
    BeginnersMistake(
      "LowerCasePost", #"GET(""#,
      #"post(""#, "GC175", 10, "'post'"),
    BeginnersMistake(
      "Undeclared", #"users/\(userID)"#,
      #"users/\(userId)"#, "GC175", 10, "'userId'"),
    BeginnersMistake(
      "WireNameUsed", #"users/\(userID)"#,
      #"users/\(user_id)"#, "GC175", 10, "'user_id'"),
    BeginnersMistake(
      "MistypedWord", #"Output("user_name""#,
      #"Ouput("user_name""#, "GC175", 16, "'Ouput'"),
    BeginnersMistake(
      "DefaultType", "default: 0",
      #"default: "none""#, "GC181", 17, "the default"),
    BeginnersMistake(
      "DefaultTypeAtPath", #"default: "Unknown""#,
      "default: 0", "GC181", 16, "the default"),
    BeginnersMistake(
      "QuotedInputType", #".integer, "The ID""#, #""integer", "The ID""#, "GC182", 6, "without quotes"),
    BeginnersMistake(
      "ExampleType", "example: 1",
      #"example: "one""#, "GC181", 6, "whole number"),
    BeginnersMistake(
      "TimeoutType", "Timeout(seconds: 10)",
      #"Timeout(seconds: "10")"#, "GC181", 12, "whole number"),
    BeginnersMistake(
      "UnknownMember", "at: user.id",
      "at: user.idd", "GC183", 17, "'idd'"),
    BeginnersMistake(
      "OptionalWithoutDefault", "at: user.id, default: 0",
      "at: user.age", "GC184", 17, "leave this field out"),
    BeginnersMistake(
      "FieldType", "at: user.id, default: 0",
      "at: user.name", "GC185", 17, "another type"),
    BeginnersMistake(
      "NoSummary", "    let summary = \"Gets a user\"\n",
      "", "GC186", 3, "'let summary"),
    BeginnersMistake(
      "FunctionForBlock", "var request: Request {",
      "func request() -> Request {", "GC186", 3, "'var request"),
    BeginnersMistake(
      "OutputInRequest", "Timeout(seconds: 10)",
      #"Output("x", .string, "d", at: "$.x")"#, "GC187", 12, "'var outputs"),
    BeginnersMistake(
      "HeaderInOutputs", #"Output("user_name""#,
      "Header(\"user_name\", \"x\")\n        Output(\"user_name\"", "GC187", 16, "'var request"),
    BeginnersMistake(
      "TwoMethods", "Timeout(seconds: 10)",
      #"GET("https://x.example")"#, "GC188", 12, "one method"),
    BeginnersMistake(
      "MethodMissing", "GET(\"https://api.example/users/\\(userID)\")\n        ",
      "", "GC188", 10, "first line"),
    BeginnersMistake(
      "TimeoutTwice", "Timeout(seconds: 10)",
      "Timeout(seconds: 10)\n        Timeout(seconds: 9)", "GC188", 13, "second Timeout"),
    BeginnersMistake(
      "UnknownStatus", ".status(404)",
      ".notFound", "GC189", 21, "'.notFound'"),
    BeginnersMistake(
      "BareStatus", ".status(404)",
      "404", "GC189", 21, "'.status(404)'"),
    BeginnersMistake(
      "IfInRequest", #"Header("Accept", "application/json")"#,
      #"if true { Header("Accept", "text/plain") }"#, "GC190", 11, "'if'"),
    BeginnersMistake(
      "NoImport", "import DataActions\n",
      "", "GC191", 1, "import DataActions"),
    BeginnersMistake(
      "OtherMistake", #"let name = "Get user""#,
      #"let name = "Get user".trimmed"#, "GC192", 4, "no member 'trimmed'"),
    BeginnersMistake(
      "LetMissing", "    let userID = Input",
      "    userID = Input", "GC198", 6, "'let'"),
    BeginnersMistake(
      "DashInName", "let userID =",
      "let user-id =", "GC198", 6, "'-'"),
    BeginnersMistake(
      "TypeMissing", "var request: Request {",
      "var request {", "GC198", 9, "'request'"),
    BeginnersMistake(
      "EqualsBlock", "var request: Request {",
      "var request: Request = {", "GC198", 9, "'='"),
    BeginnersMistake(
      "DeliveryType", "    var failures",
      "    let failureDelivery = \"failurePath\"\n    var failures", "GC198", 20, "no effect"),
    BeginnersMistake(
      "DeliveryMistyped", "    var failures",
      "    let failureDelivry = FailureDelivery.failurePath\n    var failures", "GC198", 20, "no effect"),
    BeginnersMistake(
      "FieldInText", #"User not found: \(userID)"#,
      #"User not found: \(user.name)"#, "GC199", 21, "response"),
    BeginnersMistake(
      "StringForText", #"GET("https://api.example/users/\(userID)")"#,
      "GET(address)\n    }\n    var address: String {\n        \"x\"", "GC199", 10, "'address'"),
    BeginnersMistake(
      "ResponseInBody", "Timeout(seconds: 10)",
      #"JSONBody(["id": user])"#, "GC199", 12, "'user'"),
  ]
}
