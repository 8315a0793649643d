import Bundling
import Diagnostics
import Generation
import JSONText
import NativeActions
import Testing

/// What becomes of the parts of a description in a native action, word by word.
struct NativeTranslationTests {
  /// A description with a part of its own, in JSON.
  static func description(_ request: String, inputs: String = "", outputs: String = "", rest: String = "") -> String {
    """
    {"name": "n", "summary": "s", "failureDelivery": "failurePath", "inputs": [\(inputs)],
     "request": {"method": "POST", "url": ["https://api.example.com/v"], \(request)}, "outputs": [\(outputs)]\(rest)}
    """
  }

  private func native(_ json: String) throws -> NativeAction {
    let generated = try #require(BundledActions.generated(json), "the checks refuse it")
    let made = nativeAction(of: generated, settings: BundledActions.order.settingValues)
    return try #require(made.value, "\(made.diagnostics)")
  }

  private static let inputs = """
    {"name": "who", "type": "string", "description": "d"}, {"name": "n", "type": "integer", "description": "d"},
    {"name": "note", "type": "string", "description": "d", "required": false}
    """

  @Test(arguments: [
    (
      #"["https://api.example.com/v/", {"input": "who"}]"#, #"https://api.example.com/v/$esc.uriEncode("${input.who}")"#
    ),
    (
      #"["https://api.example.com/v-", {"input": "note"}]"#,
      #"https://api.example.com/v-$esc.uriEncode("$!{input.note}")"#
    ),
    (#"["https://api.example.com/v/", {"input": "n"}]"#, "https://api.example.com/v/${input.n}"),
    (#"[{"setting": "crm_base_url"}, "/v"]"#, "https://crm.example.com/api/v"),
    (#"["https://api.example.com/v?$top=1"]"#, "https://api.example.com/v?%24top=1"),
    (#"["https://api.example.com/$v"]"#, "https://api.example.com/#set($dollar = '$')${dollar}v"),
    (#"["https://api.example.com/", {"setting": "tenant"}]"#, "https://api.example.com/t%201%2F%24x%23if"),
    (
      #"["https://api.example.com/v?note=", {"input": "note"}]"#,
      ##"https://api.example.com/v#set($separator = "?")#if("$!{input.note}" != "" || $input.note == "")"##
        + ##"${separator}note=$esc.uriEncode("$!{input.note}")#set($separator = "&")#{end}"##
    ),
    (
      #"["https://api.example.com/v?note=", {"input": "note"}, "&a=1"]"#,
      ##"https://api.example.com/v?#if("$!{input.note}" != "" || $input.note == "")"##
        + ##"note=$esc.uriEncode("$!{input.note}")&#{end}a=1"##
    ),
  ])
  func `a value is escaped for its place in the URL`(url: String, template: String) throws {
    let json = Self.description("\"query\": []", inputs: Self.inputs).replacing(
      #"["https://api.example.com/v"]"#, with: url)
    #expect(try native(json).request.urlTemplate == template)
  }

  @Test(arguments: [
    (
      #"{"json": {"object": [{"name": "a", "value": {"input": "who"}}, {"name": "b", "value": {"input": "n"}}]}}"#,
      "{\n  \"a\": \"$esc.jsonString(\"${input.who}\")\",\n  \"b\": ${input.n}\n}"
    ),
    (##"{"json": ["$x", "\\", "#if"]}"##, #"["\u0024x", "\u005c", "\u0023if"]"#),
    (
      #"{"json": {"object": [{"name": "a", "value": 1}, {"name": "b", "value": {"input": "note"}}]}}"#,
      "{\n  \"a\": 1#if(\"$!{input.note}\" != \"\" || $input.note == \"\"),\n  "
        + "\"b\": \"$esc.jsonString(\"$!{input.note}\")\"#{end}\n}"
    ),
    (
      #"{"form": [{"name": "a b", "value": [{"input": "who"}, "&"]}]}"#,
      #"a+b=$esc.urlFormEncode("${input.who}")%26"#
    ),
    (
      #"{"text": ["costs $5 \\ #1 ", {"input": "who"}]}"#,
      "costs #set($dollar = '$')${dollar}5 #set($backslash = '\\')${backslash} #set($hash = '#')${hash}1 ${input.who}"
    ),
  ])
  func `a value is escaped for its place in the body`(body: String, template: String) throws {
    #expect(try native(Self.description("\"body\": \(body)", inputs: Self.inputs)).request.template == template)
  }

  @Test func `secrets are credentials of the integration`() throws {
    for (signIn, name, value) in [
      (#"{"bearer": [{"secret": "crm_token"}]}"#, "Authorization", "Bearer ${credentials.crm_token}"),
      (
        #"{"basic": {"user": [{"secret": "crm_user"}], "password": [{"secret": "crm_pass"}]}}"#, "Authorization",
        #"Basic $encoding.base64("${credentials.crm_user}:${credentials.crm_pass}")"#
      ),
      (#"{"apiKeyHeader": {"name": "X-Key", "value": [{"secret": "k"}]}}"#, "X-Key", "${credentials.k}"),
    ] {
      let headers = try native(Self.description("\"signIn\": \(signIn)")).request.headers
      #expect(headers == [NativeAction.Header(name, value)])
    }
  }

  @Test func `a call of the platform's own API is relative`() throws {
    let json = Self.description(
      #""signIn": {"genesys": {"region": ["mypurecloud.de"], "clientID": [{"secret": "a"}], "clientSecret": [{"secret": "b"}]}}"#,
      inputs: Self.inputs
    ).replacing(
      #"["https://api.example.com/v"]"#, with: #"["https://api.mypurecloud.de/api/v2/users/", {"input": "who"}]"#)
    let action = try native(json)
    #expect(action.integration == .genesysCloud && action.request.headers.isEmpty)
    #expect(action.request.urlTemplate == #"/api/v2/users/$esc.uriEncode("${input.who}")"#)
  }

  @Test(arguments: [
    ("string", "", ##"$value.startsWith('"'))${value}#elseif($value.matches("true|false|-?[0-9].*"))"${value}"#end"##),
    ("object", "", "$value.startsWith('{'))${value}#end"),
    (
      "boolean", #", "default": true"#,
      #"$value.matches('true|false|"(true|false)"'))$value.replace('"', '')#{else}true#end"#
    ),
    (
      "object", #", "default": {}, "whenNull": "failure""#,
      ##"$value.startsWith('{'))${value}#elseif($value == "null")#{else}{}#end"##
    ),
    (
      "object", #", "default": {}, "whenMissing": "failure""#,
      ##"$value.startsWith('{'))${value}#elseif($value == "")#{else}{}#end"##
    ),
  ])
  func `an output is taken as the script takes it`(type: String, rest: String, template: String) throws {
    let output = #"{"name": "a", "type": "\#(type)", "description": "d", "path": "$.x['y z']"\#(rest)}"#
    let response = try native(Self.description("\"query\": []", outputs: output)).response
    #expect(response.translationMap == [NativeAction.Variable("a", "$.x['y z']")])
    #expect(response.successTemplate == "{\n  \"a\": #set($value = \"$!{a}\")#if(\(template)\n}")
  }

  @Test func `defaults in the map are JSON`() throws {
    let output = #"{"name": "a", "type": "string", "description": "d", "path": "$.x", "default": "Unknown"}"#
    let response = try native(Self.description("\"query\": []", outputs: output)).response
    #expect(response.defaults == [NativeAction.Variable("a", #""Unknown""#)])
  }

  @Test func `that elements are not looked at one by one is said`() throws {
    let output = #"{"name": "a", "type": "[integer]", "description": "d", "path": "$.x", "default": []}"#
    let generated = try #require(BundledActions.generated(Self.description("\"query\": []", outputs: output)))
    let made = nativeAction(of: generated, settings: BundledActions.order.settingValues)
    #expect(made.value != nil)
    #expect(made.diagnostics.map(\.code) == [.nativeDiffers])
    #expect(made.diagnostics[0].message.hasPrefix("an element of another type fails the contract"))
  }

  @Test func `the flow is told the platform's own text of a failure`() throws {
    let json = Self.description(
      "\"query\": []", rest: #", "failures": [{"on": "404", "message": ["No such thing"]}]"#)
    let generated = try #require(BundledActions.generated(json))
    let made = nativeAction(of: generated, settings: BundledActions.order.settingValues)
    #expect(made.value != nil)
    #expect(made.diagnostics.map(\.code) == [.nativeDiffers])
    #expect(made.diagnostics[0].location?.file == "a.action.json")
  }
}
