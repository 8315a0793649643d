extension DefaultStringInterpolation {
  /// A mistake: an input, a setting or a secret in a Swift String, which is made before the script runs.
  ///
  /// It is deprecated and not unavailable because Swift would pass an unavailable one over in silence; gcgen refuses it.
  @available(
    *, deprecated, message: "an input, a setting or a secret can be filled in only where a Text is: 'var address: Text'"
  )
  public mutating func appendInterpolation(_ value: BodyContent) {
    appendLiteral("")
  }
}
