/// The mistakes with what a request sends, and with how it is sent.
extension BeginnersMistake {
  static let requests: [BeginnersMistake] = [
    BeginnersMistake(
      "ArrayInForm", "Timeout(seconds: 10)",
      #"FormBody(["tags": ["vip", "phone"]])"#, "GC251", 12, "'tags'"),
    BeginnersMistake(
      "NilInForm", "Timeout(seconds: 10)",
      #"FormBody(["note": nil])"#, "GC251", 12, "'note'"),
  ]
}
