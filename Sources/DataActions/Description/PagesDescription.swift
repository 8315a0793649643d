/// How the pages of a long answer are asked for. Paths then look at the first page, with the items of all pages in it.
public struct PagesDescription: Codable, Hashable, Sendable {
  /// How the next page is asked for.
  public var by: PageStep
  /// Where the items of a page are: a query of names alone, such as `$.items`, that leads to an array.
  public var items: String
  /// How many pages are read at most: 2 to 100.
  public var atMost: Int
  /// How many items a full page has, where that is known: a page with fewer is the last, and no further one is asked for.
  public var pageSize: Int?

  /// How many pages may be read.
  public static let atMostRange = 2...100

  /// Pages of their parts, with nothing checked.
  public init(by: PageStep, items: String, atMost: Int, pageSize: Int? = nil) {
    self.by = by
    self.items = items
    self.atMost = atMost
    self.pageSize = pageSize
  }
}

/// How the next page is asked for. In JSON an object of one member: `{"cursor": {"parameter": "after", "path": "$.next"}}`.
public enum PageStep: Hashable, Sendable {
  /// A query parameter that counts pages, and the number of the first one.
  case pageNumber(parameter: String, first: Int)
  /// A query parameter that counts the items before the page.
  case offset(parameter: String)
  /// A query parameter that takes what a field of the page before holds: a text or a number; null, "" or none at the end.
  case cursor(parameter: String, path: String)
  /// The URL of the header `Link` whose relation is `next` (RFC 8288), of the same host only.
  case link
}

extension PageStep: Codable {
  private enum Key: String, CodingKey {
    case pageNumber, offset, cursor, link
  }

  private struct Parts: Codable {
    var parameter: String?
    var first: Int?
    var path: String?
  }

  /// The number of the first page unless said.
  public static let defaultFirst = 1

  /// Reads an object of one member.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    let key = container.allKeys.first ?? .link
    let parts = try container.decode(Parts.self, forKey: key)
    let parameter = {
      guard let parameter = parts.parameter else {
        throw DecodingError.dataCorruptedError(forKey: key, in: container, debugDescription: "no parameter")
      }
      return parameter
    }
    switch key {
    case .pageNumber: self = .pageNumber(parameter: try parameter(), first: parts.first ?? Self.defaultFirst)
    case .offset: self = .offset(parameter: try parameter())
    case .cursor: self = .cursor(parameter: try parameter(), path: parts.path ?? "")
    case .link: self = .link
    }
  }

  /// Writes an object of one member.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    switch self {
    case .pageNumber(let parameter, let first):
      try container.encode(Parts(parameter: parameter, first: first), forKey: .pageNumber)
    case .offset(let parameter): try container.encode(Parts(parameter: parameter), forKey: .offset)
    case .cursor(let parameter, let path):
      try container.encode(Parts(parameter: parameter, path: path), forKey: .cursor)
    case .link: try container.encode(Parts(), forKey: .link)
    }
  }
}
