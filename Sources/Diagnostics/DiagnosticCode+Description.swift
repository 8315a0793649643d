/// GC1xx: what is wrong with a description.
///
/// Each group has a file of its own in `Description/`: files in JSON GC101…, names GC110…, texts GC120…, URLs GC130…,
/// the rest of the request GC140…, values and paths GC150…, failures and settings GC160…, Swift files GC170….
extension DiagnosticCode {
  static let descriptionCodes: [DiagnosticCode] =
    descriptionFileCodes + textCodes + urlCodes + pathCodes
}
