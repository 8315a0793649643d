/// GC1xx: what is wrong with a description.
///
/// Each group has a file of its own in `Description/`: files in JSON GC101…, outputs GC103…, names GC110…,
/// texts GC120…, samples GC125…, URLs GC130…, the rest of the request GC140…, values GC150…, paths GC155…,
/// failures GC160…, settings GC165…, Swift files GC170….
extension DiagnosticCode {
  static let descriptionCodes: [DiagnosticCode] =
    descriptionFileCodes + outputCodes + nameCodes + textCodes + sampleCodes + urlCodes + requestCodes
    + valueCodes + pathCodes + failureCodes + settingCodes
}
