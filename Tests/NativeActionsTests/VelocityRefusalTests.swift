import NativeActions
import Testing

/// What is refused, and the sentence about it.
struct VelocityRefusalTests {
  @Test(arguments: [
    ("a\n${5}", "2:3: a variable's name is expected behind '${'"),
    ("é ${x", "1:6: '}' is expected behind a reference in braces"),
    ("${x|'d'}", "1:1: a default behind '|' is known to Velocity 2 only"),
    ("/a/$input.a-b", "1:4: '-' behind a name is part of the name to Velocity 1 and is not to Velocity 2"),
    ("$x[y", "1:4: 'y' is no value; a text stands in quotes"),
    ("$x[1", "1:5: ']' is expected; a bracket that is text needs the reference in braces"),
    ("a$", "1:2: a '$' here is not kept by every Velocity; '$esc.d' writes one"),
    ("$!5", "1:1: a '$' before '!' is not kept by every Velocity; '$esc.d' writes one"),
    (#"\$5"#, #"1:2: '\' before a '$' that is text is not kept by every Velocity; '$esc.d' writes a '$'"#),
    ("# #if(true)a#end", "1:1: a '#' here is not kept by every Velocity; '$esc.h' writes one"),
    ("$x## c", "1:3: '##' right behind a reference is no comment to Velocity 1"),
    ("#* c *### d", "1:8: '##' right behind a comment is none to Velocity 1"),
    ("a #macro(f)b#end", "1:3: the directive '#macro' is not simulated"),
    ("#parse('a')", "1:1: the directive '#parse' is not simulated"),
    ("#{stop}", "1:1: the directive '#stop' is not simulated"),
    ("#f(1)", "1:1: there is no directive '#f'"),
    ("a#end", "1:2: '#end' has no '#if' or '#foreach' before it"),
    ("#if(true)a#endb", "1:1: '#if' has no '#end'"), ("#if(true)a", "1:1: '#if' has no '#end'"),
    ("#foreach($i in [1])a", "1:1: '#foreach' has no '#end'"),
    ("#foreach($i in [1])a#else b#end", "1:21: '#end' of '#foreach' is expected before '#else'"),
    ("#if(true)a#else b#else c#end", "1:18: '#end' of '#if' is expected before '#else'"),
    ("#if true", "1:5: '(' is expected"), ("#if(true a", "1:10: ')' is expected"),
    ("#if(a)b#end", "1:5: 'a' is no value; a text stands in quotes"),
    ("#set($x.y = 1)", "1:1: '#set' of a part of a variable is not simulated"),
    ("#set(x = 1)", "1:6: a variable is expected"), ("#set($x 1)", "1:9: '=' is expected in '#set'"),
    ("#set($x = )", "1:11: a value is expected"), ("#set($x = 'a)", "1:11: a text has no closing quote"),
    ("#set($x = 1e3)", "1:11: a number with an exponent is not simulated"),
    ("#set($x = 99999999999999999999)", "1:11: the number is too large"),
    ("#set($x = [1)", "1:13: ',', '..' or ']' is expected"),
    ("#set($x = {'a' 1})", "1:16: ':' is expected behind a map's key"),
    ("#foreach($i of [1])#end", "1:13: 'in' is expected in '#foreach'"),
    ("$x.concat(1 + 2)", "1:13: operators are no parameters to Velocity 1; '#set' takes them"),
    ("$x.concat((1))", "1:11: operators and parentheses are no parameters to Velocity 1; '#set' takes them"),
    ("#* a", "1:1: a comment '#*' has no '*#'"), ("#[[ a", "1:1: a text '#[[' has no ']]#'"),
    (#"#set($x = "${5}")"#, "1:11: a variable's name is expected behind '${'"),
  ])
  func `what is no template says where and why`(template: String, sentence: String) {
    #expect(rendered(template) == sentence)
  }

  @Test(arguments: [
    ("a\n $input", "at 2:2: '$input' is a map, whose text is not documented"),
    ("$Input.s", "at 1:1: '$Input' is not '$input' to Velocity, and whether it is to the platform is not documented"),
    ("$foo.bar('a')", "at 1:1: there is no 'foo' that 'bar' could be a method of"),
    ("$velocityCount", "at 1:1: '$velocityCount' is known to Velocity 1 only; '$foreach' is to both"),
    ("#set($q = $u)", "at 1:1: '#set' of 'q' to nothing: Velocity 1 keeps the old value, Velocity 2 does not"),
    ("#if($input.e)a#end", "at 1:1: a text that is empty or 0 is true to Velocity 1 and false to Velocity 2"),
    ("#if('a')b#end", "at 1:1: a text that is no reference is false to Velocity 1, whatever it is"),
    (
      "#if('5.0' == 5)b#end",
      "at 1:1: '5.0' and 5 are equal to Velocity 2 if they are as numbers, to Velocity 1 as texts"
    ),
    ("#if($input.list == 5)b#end", "at 1:1: whether a list equals a number is not simulated"),
    ("#if('a' < 'b')b#end", "at 1:1: '<' is for numbers, and this is a text with a text"),
    ("#set($q = 1 / 0)", "at 1:1: 1 / 0 has no whole number of 64 bits"),
    ("#set($q = 1.5 / 0)", "at 1:1: a division by 0 gives nothing"),
    ("#set($q = 9223372036854775807 + 1)", "at 1:1: 9223372036854775807 + 1 has no whole number of 64 bits"),
    ("#set($q = true * 1)", "at 1:1: '*' is for numbers, and this is a boolean with a number"),
    ("#set($q = [1..900000])", "at 1:1: the range is too long"),
    ("#set($q = ['a'..2])", "at 1:1: a range is between two whole numbers"),
    ("#set($q = {1: 2})", "at 1:1: a map's key that is no text is not simulated"),
    ("#foreach($i in 'ab')$i#end", "at 1:1: '#foreach' is for lists, and this is a text"),
    ("$input.list[9]", "at 1:1: the list has no element 9"), ("$x[0]", "at 1:1: a text has no index that is a number"),
    ("$x.foo", "at 1:1: a text has no property 'foo' that is simulated"),
    ("$x.foo()", "at 1:1: a text has no method 'foo' that is simulated"),
    ("$n.intValue()", "at 1:1: a number has no method 'intValue' that is simulated"),
    ("$input.list.add('z')", "at 1:1: a list has no method 'add' that is simulated"),
    ("$x.matches('(?i)x')", "at 1:1: '(?i)x' is more than a regular expression of RFC 9485, which is not simulated"),
    ("$x.replaceAll('X', 'Y')", "at 1:1: 'replaceAll' takes a regular expression of Java, which is not simulated"),
    ("$x.split('[.]')", "at 1:1: 'split' at '[.]' takes a regular expression of Java, which is not simulated"),
    ("$x.substring(0, 9)", "at 1:1: 'substring' from 0 to 9 is outside of a text of 1"),
    ("$x.concat(1)", "at 1:1: 'concat' wants a text"),
    ("$esc.foo", "at 1:1: a tool has no property 'foo' that is simulated"),
    ("$esc.markdown('a')", "at 1:1: 'esc' has no method 'markdown' that is simulated"),
    ("$esc.html('é')", "at 1:1: 'html' wants ASCII; what becomes of other characters is not simulated"),
    ("$esc.xml('é')", "at 1:1: 'xml' wants ASCII; what becomes of other characters is not simulated"),
    ("$esc.jsonDecode('\"')", "at 1:1: 'jsonDecode' wants what stands between the quotes of a JSON string"),
    ("$math.random(1, 2)", "at 1:1: 'math' has no method 'random' that is simulated"),
    ("$math.add(1)", "at 1:1: 'add' wants 2 numbers"), ("$math.add(1, 'a')", "at 1:1: 'add' wants numbers"),
    ("$math.max(-1, -2)", "at 1:1: 'math.max' gives nothing for these numbers"),
    ("$math.div(1, 0)", "at 1:1: 'math.div' gives nothing for these numbers"),
    ("$math.add(1.5, 1.5)", "at 1:1: a whole result of decimals prints as '3' or '3.0', as versions differ"),
    ("$math.pow(10, 60)", "at 1:1: the result of 'math.pow' is too large"),
    ("$encoding.hex('a')", "at 1:1: 'encoding' has no method 'hex' that is simulated"),
    (
      "$urlTool.optionalQueryParam('a', $x)",
      "at 1:1: what 'urlTool.optionalQueryParam' answers is not verified, so that it is not simulated"
    ),
    (
      "${authResponse.access_token}",
      "at 1:1: what 'authResponse.access_token' answers is not verified, so that it is not simulated"
    ),
    (
      "${successTemplateUtils.moveKeysIntoArrayOfObjects('a', 'b')}",
      "at 1:1: what 'moveKeysIntoArrayOfObjects' takes is not verified, so that it is not simulated"
    ),
    (
      "${successTemplateUtils.firstFromArray('[]')}",
      "at 1:1: what 'firstFromArray' answers for an empty array without a default is not documented"
    ),
    (
      "${successTemplateUtils.firstFromArray('{}', '0')}",
      "at 1:1: 'firstFromArray' wants the text of a JSON array; what it makes of anything else is not documented"
    ),
  ])
  func `what is not documented is refused by name`(template: String, sentence: String) {
    #expect(rendered(template) == sentence)
  }

  @Test func `nesting without end is refused rather than the stack used up`() {
    let deep = String(repeating: "#if($x)", count: 5_000)
    #expect(rendered(deep).hasSuffix("the template is nested more than 100 levels deep"))
    #expect(rendered("#set($q = \(String(repeating: "(", count: 5_000))").hasSuffix("more than 100 levels deep"))
    #expect(rendered("#set($q = \(String(repeating: "[", count: 5_000))").hasSuffix("more than 100 levels deep"))
    #expect(rendered("#if(\(String(repeating: "!", count: 5_000))").hasSuffix("more than 100 levels deep"))
    #expect(rendered(String(repeating: "$x.f(", count: 5_000)).hasSuffix("more than 100 levels deep"))
    #expect(rendered(String(repeating: "$x[", count: 5_000)).hasSuffix("more than 100 levels deep"))
  }
}
