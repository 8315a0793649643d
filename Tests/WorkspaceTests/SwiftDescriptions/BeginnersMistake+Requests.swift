/// The mistakes with what a request sends, and with how it is sent.
extension BeginnersMistake {
  static let requests: [BeginnersMistake] = [
    BeginnersMistake(
      "ArrayInForm", "Timeout(seconds: 10)",
      #"FormBody(["tags": ["vip", "phone"]])"#, "GC251", 12, "'tags'"),
    BeginnersMistake(
      "NilInForm", "Timeout(seconds: 10)",
      #"FormBody(["note": nil])"#, "GC251", 12, "'note'"),
    BeginnersMistake(
      "RetryCapital", "Timeout(seconds: 10)",
      "Retry(3, on: .connection)", "GC180", 12, "small letter"),
    BeginnersMistake(
      "RetryCapitalAlone", "Timeout(seconds: 10)",
      "Retry(3)", "GC180", 12, "small letter"),
    BeginnersMistake(
      "RetryTimes", "Timeout(seconds: 10)",
      "Retry(times: 3)", "GC180", 12, "small letter"),
    BeginnersMistake(
      "RetryOfNothing", "Timeout(seconds: 10)",
      "retry(3)", "GC180", 12, "'on:'"),
    BeginnersMistake(
      "RetryWithoutOn", "Timeout(seconds: 10)",
      "retry(3, .connection)", "GC180", 12, "'on:'"),
    BeginnersMistake(
      "RetryTimesLabel", "Timeout(seconds: 10)",
      "retry(times: 3, on: .connection)", "GC180", 12, "'times:'"),
    BeginnersMistake(
      "RetryBareStatus", "Timeout(seconds: 10)",
      "retry(3, on: 429)", "GC189", 12, "'.status(404)'"),
    BeginnersMistake(
      "RetryUnknown", "Timeout(seconds: 10)",
      "retry(3, on: .rateLimit)", "GC189", 12, "'.rateLimit'"),
    BeginnersMistake(
      "RetryList", "Timeout(seconds: 10)",
      "retry(3, on: [.connection, .timeout])", "GC180", 12, "without '[ ]'"),
    BeginnersMistake(
      "BearerLabel", "Timeout(seconds: 10)",
      #"Bearer(token: secret("crm_token"))"#, "GC180", 12, "'token:'"),
    BeginnersMistake(
      "BearerUndeclared", "Timeout(seconds: 10)",
      "Bearer(crm_token)", "GC175", 12, "'crm_token'"),
    BeginnersMistake(
      "KeyWithoutPlace", "Timeout(seconds: 10)",
      #"APIKey("X-API-Key", secret("crm_key"))"#, "GC180", 12, "header:"),
    BeginnersMistake(
      "KeyAlone", "Timeout(seconds: 10)",
      #"APIKey(secret("crm_key"))"#, "GC180", 12, "header:"),
    BeginnersMistake(
      "BasicWithoutLabels", "Timeout(seconds: 10)",
      #"BasicAuth(secret("crm_user"), secret("crm_password"))"#, "GC180", 12, "'user:'"),
    BeginnersMistake(
      "ClientIdLabel", "Timeout(seconds: 10)",
      #"OAuth2(tokenURL: "https://a.b", clientId: secret("a"), clientSecret: secret("b"))"#, "GC180", 12, "'clientId:'"),
    BeginnersMistake(
      "SignatureWithoutHeader", "Timeout(seconds: 10)",
      #"HMACSHA256("X-Signature", key: secret("crm_key"))"#, "GC180", 12, "'header:'"),
    BeginnersMistake(
      "DeadlineWithoutLabel", "Timeout(seconds: 10)",
      "Deadline(10)", "GC180", 12, "'seconds:'"),
    BeginnersMistake(
      "RedirectsWithoutLabel", "Timeout(seconds: 10)",
      "Redirects(3)", "GC180", 12, "'atMost:'"),
    BeginnersMistake(
      "RedirectsOfNothing", "Timeout(seconds: 10)",
      "Redirects()", "GC180", 12, "'atMost:'"),
    BeginnersMistake(
      "PagesUnknownStep", "Timeout(seconds: 10)",
      #"Pages(.page("page"), items: "$.items", atMost: 3)"#, "GC175", 12, "'.page'"),
    BeginnersMistake(
      "PagesWithoutLimit", "Timeout(seconds: 10)",
      #"Pages(.pageNumber("page"), items: "$.items")"#, "GC180", 12, "'atMost:'"),
    BeginnersMistake(
      "PagesText", "Timeout(seconds: 10)",
      #"Pages("page", items: "$.items", atMost: 3)"#, "GC181", 12, ".pageNumber"),
    BeginnersMistake(
      "SecretText", "example: 1",
      #"secret: "x""#, "GC181", 6, "true or false"),
    BeginnersMistake(
      "SecretOfSecret", "example: 1",
      #"secret: secret("x")"#, "GC181", 6, "true or false"),
    BeginnersMistake(
      "StatusAsText", #"Output("user_name", .string, "The name", at: "$.name", default: "Unknown")"#,
      #"Output("user_name", .string, "The name", call: .httpStatus)"#, "GC181", 16, "'.integer'"),
    BeginnersMistake(
      "CodeAsNumber", "at: user.id, default: 0",
      "call: .errorCode", "GC181", 17, "'.string'"),
    BeginnersMistake(
      "RetryableAsText", #"at: "$.name", default: "Unknown""#,
      "call: .retryable", "GC181", 16, "'.boolean'"),
    BeginnersMistake(
      "CallInQuotes", "at: user.id, default: 0",
      #"call: "http_status""#, "GC180", 17, "'.httpStatus'"),
    BeginnersMistake(
      "CallMistyped", "at: user.id, default: 0",
      "call: .httpstatus", "GC175", 17, "'.httpstatus'"),
    BeginnersMistake(
      "CallWithDefault", "at: user.id, default: 0",
      "call: .httpStatus, default: 0", "GC106", 17, "never used"),
    BeginnersMistake(
      "TransportText", "    var failures",
      "    let transport = \"standard-library\"\n    var failures", "GC198", 20, "no effect"),
    BeginnersMistake(
      "TransportMistyped", "    var failures",
      "    let transprot = Transport.standardLibrary\n    var failures", "GC198", 20, "no effect"),
    BeginnersMistake(
      "TransportDot", "    var failures",
      "    let transport = .standardLibrary\n    var failures", "GC198", 20, "'.standardLibrary'"),
    BeginnersMistake(
      "BearerInOutputs", #"Output("id""#,
      "Bearer(secret(\"crm_token\"))\n        Output(\"id\"", "GC187", 17, "'var request"),
    BeginnersMistake(
      "RetryInFailures", #"On(.timeout, "Too late")"#,
      "retry(3, on: .connection)", "GC187", 22, "'var request"),
    BeginnersMistake(
      "TimeoutInFailures", #"On(.timeout, "Too late")"#,
      "Timeout(seconds: 3)", "GC187", 22, "'var request"),
    BeginnersMistake(
      "RawWithoutType", "Timeout(seconds: 10)",
      #"RawBody("<a/>")"#, "GC180", 12, "number 2"),
    BeginnersMistake(
      "TextOfDictionary", "Timeout(seconds: 10)",
      #"TextBody(["a": 1])"#, "GC181", 12, "a text"),
    BeginnersMistake(
      "TextAndJSON", "Timeout(seconds: 10)",
      "JSONBody([\"id\": userID])\n        TextBody(\"a\")", "GC188", 13, "second body"),
    BeginnersMistake(
      "TwoSignIns", "Timeout(seconds: 10)",
      "Bearer(secret(\"a\"))\n        APIKey(header: \"X-Key\", secret(\"b\"))", "GC188", 13, "second sign-in"),
    BeginnersMistake(
      "RetryTwice", "Timeout(seconds: 10)",
      "retry(1, on: .timeout)\n        retry(2, on: .connection)", "GC188", 13, "second retry"),
    BeginnersMistake(
      "QueryList", "Timeout(seconds: 10)",
      #"Query("tags", ["a", "b"])"#, "GC180", 12, "several times"),
    BeginnersMistake(
      "QueryFlag", "Timeout(seconds: 10)",
      #"Query("active", true)"#, "GC181", 12, "text"),
  ]
}
