/// The mistakes with what an output takes, changes and falls back on.
extension BeginnersMistake {
  static let outputs: [BeginnersMistake] = [
    BeginnersMistake(
      "FirstOfText", #"at: "$.name", default: "Unknown""#,
      #"at: "$.names[*]".first, default: "Unknown""#, "GC180", 16, "path("),
    BeginnersMistake(
      "CountOfText", #".integer, "The id", at: user.id, default: 0"#,
      #".integer, "The id", at: "$.ids[*]".count"#, "GC180", 17, "path("),
    BeginnersMistake(
      "TrimOfText", #"at: "$.name", default: "Unknown""#,
      #"at: "$.name".trim, default: "Unknown""#, "GC180", 16, "path("),
    BeginnersMistake(
      "JoinOfText", #"at: "$.name", default: "Unknown""#,
      #"at: "$.names[*]".join(", ")"#, "GC180", 16, "path("),
    BeginnersMistake(
      "PrefixOfText", #"at: "$.name", default: "Unknown""#,
      #"at: "$.name".prefix("tel:")"#, "GC180", 16, "path("),
    BeginnersMistake(
      "DateOfText", #"at: "$.name", default: "Unknown""#,
      #"at: "$.name".dateTime(from: .iso8601)"#, "GC180", 16, "path("),
    BeginnersMistake(
      "JoinWithNothing", #"at: "$.name", default: "Unknown""#,
      #"at: path("$.names[*]").join"#, "GC180", 16, #".join(", ")"#),
    BeginnersMistake(
      "PrefixWithNothing", #"at: "$.name", default: "Unknown""#,
      #"at: path("$.phone").prefix"#, "GC180", 16, #".prefix("tel:")"#),
    BeginnersMistake(
      "DateWithNothing", #"at: "$.name", default: "Unknown""#,
      #"at: path("$.since").date, default: "Unknown""#, "GC180", 16, ".date(from: .iso8601)"),
    BeginnersMistake(
      "PathWithoutLabel", #"at: "$.name", default: "Unknown""#, #""$.name""#, "GC180", 16, "'at:'"),
    BeginnersMistake(
      "QuotedType", #".string, "The name", at: "$.name""#, #""string", "The name", at: "$.name""#, "GC182", 16,
      ".string"),
    BeginnersMistake(
      "CountForText", #"at: "$.name", default: "Unknown""#,
      #"at: path("$.names[*]").count"#, "GC185", 16, ".integer"),
    BeginnersMistake(
      "ExistsForText", #"at: "$.name", default: "Unknown""#,
      #"at: path("$.names[*]").exists"#, "GC185", 16, ".boolean"),
    BeginnersMistake(
      "JoinForNumber", "at: user.id, default: 0",
      #"at: path("$.ids[*]").join(", ")"#, "GC185", 17, ".string"),
    BeginnersMistake(
      "CountWithDefault", "at: user.id, default: 0",
      #"at: path("$.ids[*]").count, default: 0"#, "GC106", 17, "always a count"),
    BeginnersMistake(
      "ManyForOne", "at: user.id, default: 0",
      "at: user.orders.each.id, default: 0", "GC185", 17, ".first"),
    BeginnersMistake(
      "ManyForOnePlain", "at: user.id, default: 0",
      "at: user.orders.each.id", "GC185", 17, ".first"),
    BeginnersMistake(
      "ManyOfOtherType", #".integer, "The id", at: user.id, default: 0"#,
      #".array(of: .integer), "The id", at: user.orders.each.note"#, "GC185", 17, "another type"),
    BeginnersMistake(
      "DefaultTypeOfMany", #".integer, "The id", at: user.id, default: 0"#,
      #".array(of: .integer), "The id", at: user.orders.each.id, default: 0"#, "GC181", 17, "the default"),
    BeginnersMistake(
      "TakenWithoutDefault", "at: user.id, default: 0",
      "at: user.orders.each.id.first", "GC184", 17, "leave this field out"),
    BeginnersMistake(
      "DefaultTypeOfFirst", "at: user.id, default: 0",
      #"at: user.orders.each.id.first, default: "none""#, "GC181", 17, "the default"),
    BeginnersMistake(
      "DefaultTypeOfPath", #"at: "$.name", default: "Unknown""#,
      #"at: path("$.name").trim, default: 0"#, "GC181", 16, "the default"),
    BeginnersMistake(
      "FieldAfterFirst", "at: user.id, default: 0",
      "at: user.orders.each.first.id, default: 0", "GC183", 17, "'.first'"),
    BeginnersMistake(
      "FieldOfArray", "at: user.id, default: 0",
      "at: user.orders.id, default: 0", "GC183", 17, "'id'"),
    BeginnersMistake(
      "TrimOfNumber", "at: user.id, default: 0",
      "at: user.id.trim, default: 0", "GC183", 17, "'.trim'"),
    BeginnersMistake(
      "UnknownFieldInEach", "at: user.id, default: 0",
      "at: user.orders.each.idd.first, default: 0", "GC183", 17, "'idd'"),
    BeginnersMistake(
      "JoinThenTrim", #"at: "$.name", default: "Unknown""#,
      #"at: path("$.names[*]").join(", ").trim"#, "GC106", 16, "before '.join'"),
    BeginnersMistake(
      "WhenMissingType", #"default: "Unknown")"#,
      #"default: "Unknown").whenMissing(0)"#, "GC181", 16, "another type"),
    BeginnersMistake(
      "WhenNullType", "default: 0)",
      #"default: 0).whenNull("none")"#, "GC181", 17, "another type"),
    BeginnersMistake(
      "WhenMissingNull", #"default: "Unknown")"#,
      #"default: "Unknown").whenNull(nil)"#, "GC181", 16, "null is no value"),
    BeginnersMistake(
      "WhenNullOfCount", "at: user.id, default: 0)",
      "at: user.orders.each.count).whenNull(0)", "GC106", 17, "always has a value"),
    BeginnersMistake(
      "WhenMissingOfMany", #".integer, "The id", at: user.id, default: 0)"#,
      #".array(of: .integer), "The id", at: user.orders.each.id).whenMissing([])"#, "GC106", 17, "nothing is missing"),
    BeginnersMistake(
      "WhenFail", #"default: "Unknown")"#,
      #"default: "Unknown").whenMissing(.fail)"#, "GC180", 16, "'.failure'"),
    BeginnersMistake(
      "ValueType", #".integer, "The id", at: user.id, default: 0"#,
      #".integer, "The id", value: "one""#, "GC181", 17, "another type"),
    BeginnersMistake(
      "ValueWithDefault", #"at: "$.name", default: "Unknown""#,
      #"value: "fixed", default: "Unknown""#, "GC106", 16, "always"),
    BeginnersMistake(
      "ResponseAsValue", "at: user.id, default: 0",
      "value: user.id", "GC180", 17, "'at:'"),
    BeginnersMistake(
      "PathAsValue", #"at: "$.name", default: "Unknown""#,
      #"value: path("$.name")"#, "GC180", 16, "'at:'"),
    BeginnersMistake(
      "InputAt", "at: user.id, default: 0",
      "at: userID", "GC180", 17, "'value:'"),
    BeginnersMistake(
      "EachWithoutOutputs", #"Output("id""#,
      "each(\"$.items[*]\") {\n        }\n        Output(\"id\"", "GC187", 17, "at least one"),
    BeginnersMistake(
      "EachInEach", #"Output("id""#,
      "each(\"$.items[*]\") {\n            Output(\"a\", .string, \"A\", at: \"@.a\")\n            each(\"$.b[*]\") { Output(\"b\", .string, \"B\", at: \"@.b\") }\n        }\n        Output(\"id\"",
      "GC187", 19, "no other each"),
    BeginnersMistake(
      "EachArrayType", #"Output("id""#,
      "each(\"$.items[*]\") {\n            Output(\"a\", .array(of: .string), \"A\", at: \"@.a\")\n        }\n        Output(\"id\"",
      "GC182", 18, "one element"),
    BeginnersMistake(
      "EachWithHeader", #"Output("id""#,
      "each(\"$.items[*]\") {\n            Header(\"a\", \"b\")\n        }\n        Output(\"id\"", "GC187", 18,
      "a Header"),
    BeginnersMistake(
      "EachWithoutElement", #"Output("id""#,
      "each(user.orders) {\n            Output(\"a\", .string, \"A\", at: \"@.a\")\n        }\n        Output(\"id\"",
      "GC180", 17, "order in"),
    BeginnersMistake(
      "EachOfOne", #"Output("id""#,
      "each(user) { one in\n            Output(\"a\", .string, \"A\", at: one.name)\n        }\n        Output(\"id\"",
      "GC185", 17, "array"),
    BeginnersMistake(
      "EachInRequest", "Timeout(seconds: 10)",
      #"each("$.a[*]") { Output("x", .string, "d", at: "@.x") }"#, "GC187", 12, "'var outputs"),
    BeginnersMistake(
      "ForLoop", #"Output("id""#,
      "for order in user.orders {\n            Output(\"a\", .string, \"A\", at: order.name)\n        }\n        Output(\"id\"",
      "GC190", 17, "'for'"),
    BeginnersMistake(
      "NothingSaid", ", at: user.id, default: 0",
      "", "GC180", 17, "'at:'"),
    BeginnersMistake(
      "AtAndValue", #"at: "$.name", default: "Unknown""#,
      #"at: "$.name", value: "x""#, "GC180", 16, "either"),
    BeginnersMistake(
      "WhenMissingLabel", #"at: "$.name", default: "Unknown""#,
      #"at: "$.name", whenMissing: "x""#, "GC180", 16, "behind the output"),
    BeginnersMistake(
      "FirstTwice", #"at: "$.name", default: "Unknown""#,
      #"at: path("$.name").first.first"#, "GC175", 16, "'.first'"),
    BeginnersMistake(
      "FirstOfCount", "at: user.id, default: 0",
      #"at: path("$.name").count.first"#, "GC175", 17, "'.first'"),
    BeginnersMistake(
      "PathWordMistyped", #"at: "$.name", default: "Unknown""#,
      #"at: path("$.name").frst"#, "GC175", 16, "'.frst'"),
    BeginnersMistake(
      "OutputWordMistyped", #"default: "Unknown")"#,
      #"default: "Unknown").whenMising("a")"#, "GC175", 16, "'.whenMising'"),
    BeginnersMistake(
      "NotationMistyped", #"at: "$.name", default: "Unknown""#,
      #"at: path("$.name").dateTime(from: .unix)"#, "GC175", 16, "'.unix'"),
    BeginnersMistake(
      "TrimCalled", #"at: "$.name", default: "Unknown""#,
      #"at: path("$.name").trim()"#, "GC180", 16, "'( )'"),
    BeginnersMistake(
      "PathOfField", #"at: "$.name", default: "Unknown""#,
      "at: path(user.name).trim", "GC180", 16, "already"),
    BeginnersMistake(
      "ExistsOfArray", #".integer, "The id", at: user.id, default: 0"#,
      #".boolean, "The id", at: user.orders.exists"#, "GC183", 17, "'.exists'"),
    BeginnersMistake(
      "EachOfPath", #"Output("id""#,
      "each(path(\"$.a[*]\")) {\n            Output(\"a\", .string, \"A\", at: \"@.a\")\n        }\n        Output(\"id\"",
      "GC180", 17, "alone"),
    BeginnersMistake(
      "EachNamedElement", #"Output("id""#,
      "each(\"$.a[*]\") { item in\n            Output(\"a\", .string, \"A\", at: item.name)\n        }\n        Output(\"id\"",
      "GC180", 17, "'@'"),
    BeginnersMistake(
      "EachCapital", #"Output("id""#,
      "Each(\"$.a[*]\") {\n            Output(\"a\", .string, \"A\", at: \"@.a\")\n        }\n        Output(\"id\"",
      "GC175", 17, "'Each'"),
  ]
}
