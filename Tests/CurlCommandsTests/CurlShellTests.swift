import CurlCommands
import Testing

/// Words as a shell reads them; the header shows what came of one.
struct CurlShellTests {
  @Test(arguments: [
    (#"'X-A: a"b\n'"#, #"a\"b\\n"#), (#""X-A: a\"b\\c\d""#, #"a\"b\\c\\d"#), (#"'X-A: it'\''s'"#, "it's"),
    (#"$'X-A: \x41\u0042\103\'\\'"#, #"ABC'\\"#), (#"$'X-A: \xC3\xA4'"#, "ä"), (#""X-A: \$A""#, "$A"),
    (#"X-A:\ a\ b"#, "a b"), ("'X-A: a'$B\"c$D\"", #"a\(b)c\(d)"#), (#""X-A: ${B}c""#, #"\(b)c"#),
    ("'X-A: #1'", "#1"), ("X-A:a#1", "a#1"), ("'X-A: $B'", "$B"), ("$\"X-A: a\"", "a"), ("\"X-A: a\\\nb\"", "ab"),
  ])
  func `reads quotes, escapes and variables`(word: String, value: String) throws {
    #expect(
      try CurlText.lines("curl https://a.example -H \(word)")
        == "GET(\"https://a.example\")\nHeader(\"X-A\", \"\(value)\")")
  }

  @Test(arguments: [
    "curl \\\n  https://a.example", "curl \\  \n  https://a.example", "curl ^\n  https://a.example",
    "curl `\n  https://a.example", "$ curl https://a.example", "curl.exe https://a.example\r\n",
    "/usr/bin/curl https://a.example # first", "# first\n\ncurl https://a.example\n", "\u{FEFF}curl https://a.example",
    "A=1 sudo curl https://a.example", "curl -- https://a.example", "curl \\\r\n https://a.example",
  ])
  func `reads a command as people paste it`(command: String) throws {
    #expect(try CurlText.lines(command) == #"GET("https://a.example")"#)
  }
}
