import NativeActions
import Testing

/// The tools. Those of Velocity itself were tried on VelocityTools 2.0, but for `json`, which is version 3's.
struct VelocityToolTests {
  @Test(arguments: [
    ("$esc.quote$esc.q$esc.dollar$esc.d$esc.hash$esc.h$esc.singleQuote$esc.backslash$esc.n|", "\"\"$$##'\\\n|"),
    ("$esc.java('a/é\u{1F600}\"\\')", #"a/\u00E9\uD83D\uDE00\"\\"#), ("$esc.json('a/\"')", #"a/\""#),
    ("$esc.javascript(\"it's </b>\")", #"it\'s <\/b>"#), ("$esc.html('<a & \"b\">')", "&lt;a &amp; &quot;b&quot;&gt;"),
    ("$esc.xml(\"<'a & b\")", "&lt;&apos;a &amp; b"), ("$esc.sql(\"it's\")", "it''s"),
    ("$esc.url('a b/ü*~-_.+')", "a+b%2F%C3%BC*%7E-_.%2B"), ("$esc.urlFormEncode('a b')", "a+b"),
    ("$esc.uriEncode('a b/ü~+?')", "a%20b%2F%C3%BC~%2B%3F"), ("$esc.url($input.n)", "12"),
    (#"$esc.jsonString("a ""b"" \ é")"#, #"a \"b\" \\ é"#), ("$esc.jsonEncode(\"a\nb\t\")", #"a\nb\t"#),
    (#"$esc.jsonDecode('a \"b\" \\ \u00e9')"#, #"a "b" \ é"#),
    ("$esc.url($u) $!esc.jsonString($u)|", "$esc.url($u) |"),
    ("$encoding.base64('me:kéy')", "bWU6a8OpeQ=="), (#"$encoding.base64("${x}:$u")"#, "WDokdQ=="),
  ])
  func `texts are escaped`(template: String, text: String) { #expect(rendered(template) == text) }

  @Test(arguments: [
    ("$math.add(1, 2) $math.add(1, 2, 3) $math.sub(1, 2) $math.mul(3, '4')", "3 6 -1 12"),
    ("$math.div(7, 2) $math.div(8, 2) $math.idiv(7, 2) $math.mod(7, 3) $math.pow(2, 10)", "3.5 4 3 1 1024"),
    ("$math.max(-1, 2) $math.min(-1, 2) $math.abs(-1.5) $math.ceil(1.2) $math.floor(1.8)", "2 -1 1.5 2 1"),
    ("$math.round(2.5) $math.round(3.5) $math.roundTo(2, 1.005) $math.roundTo(1, 2)", "2 4 1.0 2.0"),
  ])
  func `numbers are calculated with`(template: String, text: String) { #expect(rendered(template) == text) }

  @Test(arguments: [
    ("$input.s.length() ${x.toLowerCase()} $input.s.toUpperCase() $x.isEmpty() $x.empty", "7 x A \"Q\" B false false"),
    (
      "$input.s.substring(2) $input.s.substring(2, 5) $input.s.indexOf('\"') $input.s.indexOf('z')",
      "\"q\" b \"q\" 2 -1"
    ),
    (
      "$input.s.lastIndexOf('\"') $input.s.contains('q') $input.s.startsWith('b') $input.s.endsWith('b')",
      "4 true false true"
    ),
    ("$input.s.replace('\"', '') $x.replace('', '-') $x.concat('y') $x.equals('X')", "a q b -X- Xy true"),
    (
      "$x.equalsIgnoreCase('x') $x.equalsIgnoreCase('y') $x.toString() $x.matches('X|Y') $input.s.matches('a')",
      "true false X true false"
    ),
    ("#set($t = \" \t a \")<$t.trim()>#set($t = 'a,b,,')$t.split(',').get(1) $t.split(',').size()", "<a>b 2"),
    ("#set($t = '\u{1F600}a')$t.length() $t.substring(2) $t.indexOf('a')", "3 a 2"),
  ])
  func `texts answer as Java's do`(template: String, text: String) { #expect(rendered(template) == text) }

  @Test(
    arguments: [
      (#"${successTemplateUtils.firstFromArray('["a","b"]')}"#, #""a""#),
      (#"${successTemplateUtils.firstFromArray('[{"a": [1, 2]}, 3]', '0')}"#, #"{"a":[1,2]}"#),
      (#"${successTemplateUtils.firstFromArray("[]", "$esc.quote$esc.quote")}"#, #""""#),
      (#"${successTemplateUtils.firstFromArray("[null]", "0")}"#, "null"),
      (#"{"a": ${successTemplateUtils.firstFromArray("$input.num", "0")}}"#, nil),
    ] as [(String, String?)])
  func `the first of an array is given as JSON`(template: String, text: String?) {
    if let text { #expect(rendered(template) == text) } else { #expect(rendered(template).hasPrefix("at ")) }
  }
}
