import CurlCommands
import Diagnostics
import Testing

struct CurlRequestTests {
  @Test(arguments: [
    ("curl https://a.example/x", #"GET("https://a.example/x")"#),
    ("curl -X DELETE https://a.example/x", #"DELETE("https://a.example/x")"#),
    ("curl --request patch --url https://a.example/x", #"PATCH("https://a.example/x")"#),
    ("curl -d a=1 https://a.example/x", "POST(\"https://a.example/x\")\nFormBody([\"a\": \"1\"])"),
    (
      "curl -G -d a=1 -d 'b=x%20y&c' https://a.example/x?z=0",
      "GET(\"https://a.example/x\")\nQuery(\"z\", \"0\")\nQuery(\"a\", \"1\")\nQuery(\"b\", \"x y\")\nQuery(\"c\", \"\")"
    ),
    ("curl -X PUT -d '' https://a.example/x", #"PUT("https://a.example/x")"#),
    ("curl --url-query 'a=b c' https://a.example", "GET(\"https://a.example\")\nQuery(\"a\", \"b c\")"),
  ])
  func `follows curl in what is asked`(command: String, lines: String) throws {
    #expect(try CurlText.lines(command) == lines)
  }

  @Test(arguments: [
    (#"-d '{"id": "{order_id}", "n": 1.5, "s": "a {b} c"}'"#, #"JSONBody(["id": orderID, "n": 1.5, "s": "a \(b) c"])"#),
    (#"-d '{"id": {{order_id}}, "n": '$N'}'"#, #"JSONBody(["id": orderID, "n": n])"#),
    (#"-d "{\"id\": \"$ORDER_ID\", \"t\": \"No. $ORDER_ID\"}""#, #"JSONBody(["id": orderID, "t": "No. \(orderID)"])"#),
    (#"--json '{"a": ' --json '1}'"#, "Header(\"Accept\", \"application/json\")\nJSONBody([\"a\": 1])"),
    (
      "-H 'Content-Type: application/vnd.api+json' -d '[]'",
      "JSONBody([])\nHeader(\"Content-Type\", \"application/vnd.api+json\")"
    ),
    ("-H 'content-type: application/json; charset=utf-8' -d '{}'", "JSONBody([:])"),
    ("-d a=1 -d 'b=%C3%A4+%26'", #"FormBody(["a": "1", "b": "ä &"])"#),
    ("--data-urlencode 'a=x & y=z' -d b=$B", #"FormBody(["a": "x & y=z", "b": "\(b)"])"#),
    ("-d plain", #"RawBody("application/x-www-form-urlencoded", "plain")"#),
    ("-H 'Content-Type: text/plain' -d 'Hello {name}'", #"TextBody("Hello \(nameInput)")"#),
    ("-H 'Content-Type: text/xml' -d '<a>{b}</a>'", #"RawBody("text/xml", "<a>\(b)</a>")"#),
    ("--data-raw '@me=1'", #"FormBody(["@me": "1"])"#),
  ])
  func `makes the body that the headers say, or else curl`(options: String, lines: String) throws {
    let text = try CurlText.lines("curl https://a.example \(options)")
    #expect(Set(text.split(separator: "\n").dropFirst()) == Set(lines.split(separator: "\n")), "\(text)")
  }

  @Test(arguments: [
    (
      "-H 'Accept: application/json' -H 'X-A: {a}'",
      "Header(\"Accept\", \"application/json\")\nHeader(\"X-A\", \"\\(a)\")"
    ),
    ("-H 'Accept: */*'", #"Header("Accept", "application/json")"#),
    ("-H 'Accept-Encoding: gzip' -H 'Connection: close' -H 'Sec-Fetch-Mode: cors' -H 'Origin: https://b.example'", ""),
    ("-A 'Mozilla/5.0 (X11)'", ""), ("-A crm/1", #"Header("User-Agent", "crm/1")"#),
    ("-e https://b.example", #"Header("Referer", "https://b.example")"#), ("-H 'X-Gone:'", ""),
    ("-H 'X-Empty;'", #"Header("X-Empty", "")"#), ("-H 'X-A: 1' -H 'x-a: 2'", #"Header("X-A", "1, 2")"#),
    ("-m 3", "Timeout(seconds: 3)"), ("--max-time 2.5", "Timeout(seconds: 3)"), ("-m 600", "Timeout(seconds: 60)"),
    ("-L", "Redirects(atMost: 3)"), ("-L --max-redirs 50", "Redirects(atMost: 10)"),
    ("-sSvif --compressed -o out.json -w '%{http_code}'", ""),
    ("-H 'X-T: <order-id>'", #"Header("X-T", "\(orderID)")"#),
  ])
  func `takes from headers and flags what an action says itself`(options: String, lines: String) throws {
    let text = try CurlText.lines("curl \(options) https://a.example")
    #expect(text.split(separator: "\n").dropFirst().joined(separator: "\n") == lines)
  }

  @Test(arguments: [
    ("https://a.example/{id}/<order-id>/$X", #"GET("https://a.example/\(id)/\(orderID)/\(x)")"#),
    ("$BASE_URL/orders", #"GET("\(setting("base_url"))/orders")"#),
    ("'{{baseUrl}}/orders/{{id}}'", #"GET("\(setting("base_url"))/orders/\(id)")"#),
    ("https://$HOST:8443/x", #"GET("https://\(setting("host")):8443/x")"#),
    ("a.example/x", #"GET("https://a.example/x")"#), ("http://127.0.0.1:8080", #"GET("http://127.0.0.1:8080")"#),
    (
      "'https://a.example/x?a=${B}&c=%2B#top'",
      "GET(\"https://a.example/x\")\nQuery(\"a\", \"\\(b)\")\nQuery(\"c\", \"+\")"
    ),
  ])
  func `fills into a URL what people leave open`(url: String, lines: String) throws {
    #expect(try CurlText.lines("curl \(url)") == lines)
  }

  @Test(arguments: [
    ("-H 'Authorization: Bearer abc'", #"Bearer(secret("crm_token"))"#),
    ("-H 'authorization: bearer $CRM_KEY'", #"Bearer(secret("crm_token"))"#),
    ("-H \"Authorization: Bearer $MY_KEY\"", #"Bearer(secret("my_key"))"#),
    ("--oauth2-bearer '<token>'", #"Bearer(secret("crm_token"))"#),
    ("-u me:pw", #"BasicAuth(user: secret("crm_user"), password: secret("crm_password"))"#),
    ("-u me", #"BasicAuth(user: secret("crm_user"), password: secret("crm_password"))"#),
    ("-u \"$LOGIN_NAME:$LOGIN_PW\"", #"BasicAuth(user: secret("login_name"), password: secret("login_pw"))"#),
    ("-u key:", #"Header("Authorization", "Basic \(secret("crm_basic"))")"#),
    ("-H 'Authorization: Basic bWU6cHc='", #"BasicAuth(user: secret("crm_user"), password: secret("crm_password"))"#),
    ("-H 'Authorization: Basic bWU6'", #"Header("Authorization", "Basic \(secret("crm_token"))")"#),
    ("-H 'Authorization: Token abc def'", #"Header("Authorization", "Token \(secret("crm_token"))")"#),
    ("-H 'Authorization: abc'", #"Header("Authorization", "\(secret("crm_token"))")"#),
    ("-H 'X-Api-Key: YOUR_API_KEY'", #"APIKey(header: "X-Api-Key", secret("crm_api_key"))"#),
    (
      "-H 'Ocp-Apim-Subscription-Key: xxxx'",
      #"APIKey(header: "Ocp-Apim-Subscription-Key", secret("crm_ocp_apim_subscription_key"))"#
    ),
    ("-b 'sid=1; b=2'", #"Header("Cookie", "\(secret("crm_cookie"))")"#),
    (
      "-H 'X-Api-Key: a' -H 'X-Auth-Token: b'",
      "Header(\"X-Auth-Token\", \"\\(secret(\"crm_auth_token\"))\")\nAPIKey(header: \"X-Api-Key\", secret(\"crm_api_key\"))"
    ),
    ("-d 'password=a&page_token=b'", #"FormBody(["password": "\(secret("crm_password"))", "page_token": "b"])"#),
    (
      #"--data '{"pin": 1, "apiKey": 5}'"#,
      #"JSONBody(["pin": 1, "apiKey": "\(secret("crm_api_key"))"])"#
    ),
    (
      "-H 'Content-Type: text/xml' -d '<u><Password a=\"1\">x y</Password></u>'",
      #"RawBody("text/xml", "<u><Password a=\"1\">\(secret("crm_password"))</Password></u>")"#
    ),
  ])
  func `makes a secret of each credential`(options: String, lines: String) throws {
    let text = try CurlText.lines("curl https://api.crm.example/x \(options)")
    #expect(text.split(separator: "\n").dropFirst().joined(separator: "\n") == lines)
  }

  @Test func `signs in by the key of the query or by the user of the URL`() throws {
    #expect(
      try CurlText.lines("curl 'https://www.crm.co.uk/x?access_token=a&b=1'")
        == "GET(\"https://www.crm.co.uk/x\")\nQuery(\"b\", \"1\")\nAPIKey(query: \"access_token\", secret(\"crm_access_token\"))"
    )
    #expect(
      try CurlText.lines("curl https://me:pw@10.0.0.1/x")
        == "GET(\"https://10.0.0.1/x\")\nBasicAuth(user: secret(\"api_user\"), password: secret(\"api_password\"))")
  }

  @Test func `names a credential once, wherever it stands, and never like a variable of other programs`() throws {
    let command = #"curl https://aws.example -H 'Authorization: Bearer abcdef' -d '{"x": "abcdef"}'"#
    let action = try #require(CurlAction.read(command, file: "c").value)
    #expect(action.secrets.map(\.name) == ["api_aws_token"])
    #expect(action.secrets.map(\.variable) == ["API_AWS_TOKEN"])
    #expect(action.secrets.map(\.what) == ["the bearer token"])
    #expect(CurlText.complaints(command).isEmpty)
  }
}
