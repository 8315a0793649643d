/// Random templates of what airspeed knows as Velocity does: no booleans in print, no white space around directives, no
/// escapes.
enum RandomTemplate {
  static func text(using generator: inout some RandomNumberGenerator) -> String {
    "#set($a = 3)#set($b = 'bee')" + body(depth: 3, using: &generator)
  }

  private static func body(depth: Int, using generator: inout some RandomNumberGenerator) -> String {
    (0..<Int.random(in: 1...4, using: &generator)).map { _ in piece(depth: depth, using: &generator) }.joined()
  }

  private static func piece(depth: Int, using generator: inout some RandomNumberGenerator) -> String {
    switch Int.random(in: 0..<(depth == 0 ? 6 : 10), using: &generator) {
    case 0...2:
      return one(of: ["a", "b c", "\"", "{ \"k\": ", "}", ", ", "é", "\u{1F600}", "/?q=", "%20", "(x)"], &generator)
    case 3...5:
      let reference = one(
        of: [
          "x", "n", "a", "b", "u", "input.s", "input.n", "input.num", "input.zz", "u.v", "x.length()", "input.list[0]",
          "input.s.replace('q', \"Q\")", "input.list.size()", "esc.quote", "esc.jsonString($input.s)",
          "esc.url(${input.s})",
          "encoding.base64(\"$x:$!{input.s}\")", "successTemplateUtils.firstFromArray('[{\"a\": 1}]', '0')",
          "successTemplateUtils.firstFromArray(\"[]\", \"$esc.quote$esc.quote\")",
        ], &generator)
      return one(of: ["${", "$!{"], &generator) + reference + "}"
    case 6: return "#set($a = \(number(depth: 2, using: &generator)))"
    case 7: return "#set($b = \(value(using: &generator)))"
    case 8:
      let condition = condition(depth: 2, using: &generator)
      let otherwise = Bool.random(using: &generator) ? "#{else}" + body(depth: depth - 1, using: &generator) : ""
      return "#if(\(condition))\(body(depth: depth - 1, using: &generator))\(otherwise)#{end}"
    default:
      let list = one(of: ["[1..3]", "[3..1]", "$input.list", "['a', $x, 2]", "[]", "[$a]"], &generator)
      let end = one(of: ["$i", "${foreach.count}", "${foreach.index}", "#if($foreach.hasNext), #end"], &generator)
      return "#foreach($i in \(list))\(body(depth: depth - 1, using: &generator))\(end)#end"
    }
  }

  private static func number(depth: Int, using generator: inout some RandomNumberGenerator) -> String {
    if depth == 0 || Bool.random(using: &generator) {
      return one(of: ["1", "2", "30", "$n", "$a", "${input.n}"], &generator)
    }
    let symbol = one(of: ["+", "-", "*", " + ", " - ", " * "], &generator)
    return "(\(number(depth: depth - 1, using: &generator))\(symbol)\(number(depth: depth - 1, using: &generator)))"
  }

  private static func value(using generator: inout some RandomNumberGenerator) -> String {
    one(of: ["'it is'", "\"$x and ${u}\"", "\"#if($x)yes#{end}\"", "\"\"", "'$x'", "$x", "'5'", "\"$!u\""], &generator)
  }

  private static func condition(depth: Int, using generator: inout some RandomNumberGenerator) -> String {
    switch Int.random(in: 0..<(depth == 0 ? 4 : 6), using: &generator) {
    case 0: return one(of: ["$x", "$u", "!$u", "$input.t", "$input.f", "not $input.f", "true"], &generator)
    case 1:
      let texts = ["\"$!{input.zz}\"", "\"$!{input.s}\"", "'X'", "$x", "$b", "''"]
      return one(of: texts, &generator) + one(of: [" == ", " != ", "=="], &generator) + one(of: texts, &generator)
    case 2, 3:
      return number(depth: 1, using: &generator) + one(of: [" < ", " > ", " <= ", " >= ", " == ", " != "], &generator)
        + number(depth: 1, using: &generator)
    default:
      let symbol = one(of: [" && ", " || ", " and ", " or "], &generator)
      return
        "(\(condition(depth: depth - 1, using: &generator)))\(symbol)(\(condition(depth: depth - 1, using: &generator)))"
    }
  }

  private static func one(of choices: [String], _ generator: inout some RandomNumberGenerator) -> String {
    choices.randomElement(using: &generator) ?? ""
  }
}
