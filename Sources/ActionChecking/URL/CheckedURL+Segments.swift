package import DataActions

extension CheckedURL {
  /// The segments of the path, each of its parts; the first is empty where there is a path, which begins with a slash.
  package var segments: [[TextPart]] {
    var segments: [[TextPart]] = [[]]
    for part in path.parts {
      guard case .literal(let literal) = part else {
        segments[segments.count - 1].append(part)
        continue
      }
      for (index, piece) in literal.split(separator: "/", omittingEmptySubsequences: false).enumerated() {
        if index > 0 { segments.append([]) }
        if !piece.isEmpty { segments[segments.count - 1].append(.literal(String(piece))) }
      }
    }
    return segments
  }

  /// Whether a segment has text of its own that is more than dots, encoded or not: whatever is filled in beside it, the
  /// segment is then not empty, `.` or `..`.
  package static func isHeldByLiteral(_ segment: [TextPart]) -> Bool {
    segment.contains { part in
      guard case .literal(let literal) = part else { return false }
      return !literal.lowercased().split(separator: "%2e").joined().allSatisfy { $0 == "." }
    }
  }
}
