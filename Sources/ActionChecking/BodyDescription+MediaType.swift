package import DataActions

extension BodyDescription {
  /// The media type that is sent with it, unless a header says another.
  package var mediaType: String {
    switch self {
    case .json: "application/json"
    case .form: "application/x-www-form-urlencoded"
    case .text: "text/plain; charset=utf-8"
    case .raw(let raw): raw.contentType
    }
  }
}
