import DataActions
import Diagnostics

/// Takes a URL apart by position, from left to right: GC122 and GC130 to GC136.
///
/// What the environments' settings make of it is the business of the rule for settings.
struct URLSplitter {
  let subject: Subject
  /// The URL as it was written.
  let text: Text
  private let pointer: String
  private(set) var findings: [Diagnostic] = []

  /// The URL of the description, and the query of its request behind the URL's own.
  static func split(_ subject: Subject) -> Checked<CheckedURL> {
    var splitter = URLSplitter(subject: subject, text: subject.description.request.url, pointer: "/request/url")
    let url = splitter.split(query: subject.description.request.query)
    return Checked(url, splitter.findings)
  }

  /// The URL of the token server; nil where the action gets no token. GC202 besides.
  static func splitTokenURL(_ subject: Subject) -> Checked<CheckedURL?> {
    switch subject.description.request.signIn {
    case .clientCredentials(let client):
      let pointer = "/request/signIn/clientCredentials/tokenURL"
      var splitter = URLSplitter(subject: subject, text: client.tokenURL, pointer: pointer)
      let url = splitter.split(query: [])
      if !url.query.isEmpty {
        splitter.report(.tokenURLWithQuery, "the URL of the token server has a query", at: nil)
      }
      return Checked(url, splitter.findings)
    case .genesys(let client):
      let origin = Text([.literal("https://login.")] + client.region.parts)
      return Checked(.some(CheckedURL(origin: origin, path: Text([.literal("/oauth/token")]), query: [])))
    case .apiKeyHeader, .apiKeyQuery, .bearer, .basic, nil: return Checked(.some(nil))
    }
  }

  private mutating func split(query further: [NamedText]) -> CheckedURL {
    let pieces = URLPiece.pieces(of: text)
    let hostStart = indexAfterScheme(pieces)
    let originEnd = pieces[hostStart...].firstIndex { $0.scalar.map(Self.endsHost) ?? false } ?? pieces.endIndex
    let fragment = pieces[originEnd...].firstIndex { $0.scalar == "#" } ?? pieces.endIndex
    let queryMark = pieces[originEnd..<fragment].firstIndex { $0.scalar == "?" } ?? fragment
    let scheme = pieces[..<hostStart].text { String(Character($0)).lowercased() }
    let host = pieces[hostStart..<originEnd]
    checkHost(host, hasScheme: hostStart > 0, isEncrypted: scheme.literal != "http://")
    let path = path(pieces[originEnd..<queryMark])
    let query = parameters(pieces[queryMark..<fragment].dropFirst())
    if fragment < pieces.endIndex {
      report(.illegalURLText, "a fragment, which begins with '#', is never sent", at: pieces[fragment])
    }
    return CheckedURL(
      origin: Text(scheme.parts + host.text().parts), path: path, query: query + further)
  }

  /// The index after `https://`; 0 where a value is the beginning or where there is no scheme.
  private mutating func indexAfterScheme(_ pieces: [URLPiece]) -> Int {
    if let first = pieces.first, first.scalar == nil { return 0 }
    let scalars = pieces.prefix { $0.scalar != nil }.compactMap(\.scalar)
    let literal = String(String.UnicodeScalarView(scalars))
    for scheme in ["https://", "http://"] where literal.lowercased().hasPrefix(scheme) { return scheme.utf8.count }
    report(
      .urlScheme, "the URL \(quoted(literal.prefix(40))) begins with neither 'https://' nor a setting", at: pieces.first
    )
    let mark = zip(zip(scalars, scalars.dropFirst()), scalars.dropFirst(2))
    for (index, ((first, second), third)) in mark.enumerated() where first == ":" && second == "/" && third == "/" {
      return index + 3
    }
    return 0
  }

  static func endsHost(_ scalar: Unicode.Scalar) -> Bool { scalar == "/" || scalar == "?" || scalar == "#" }

  mutating func report(_ code: DiagnosticCode, _ message: String, at piece: URLPiece?) {
    let pointer = pointer + (piece.map { "/\($0.part)" } ?? "")
    findings.append(Diagnostic(code, message, at: subject.location(pointer)))
  }
}
