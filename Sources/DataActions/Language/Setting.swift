/// A value that differs per environment: the base URL, a tenant.
///
/// The values of every environment are in `gcgen.yaml`; the script reads the environment variable of the same name
/// in upper case, `CRM_BASE_URL`.
///
/// ```swift
/// GET("\(setting("crm_base_url"))/tickets")
/// ```
public func setting(_ name: String) -> Setting {
  Setting(value: .text(Text([.setting(name)])))
}

/// A credential, read from the environment variable of the same name in upper case when the script runs.
///
/// No file of gcgen's ever holds its value.
///
/// ```swift
/// Header("Authorization", "Bearer \(secret("crm_token"))")
/// ```
public func secret(_ name: String) -> Secret {
  Secret(value: .text(Text([.secret(name)])))
}

/// A value that differs per environment; ``setting(_:)`` makes one.
///
/// `@unchecked` because a subclass has to repeat it; it adds nothing to the constants of ``BodyContent``.
public final class Setting: BodyContent, @unchecked Sendable {}

/// A credential that is known when the script runs; ``secret(_:)`` makes one.
///
/// `@unchecked` because a subclass has to repeat it; it adds nothing to the constants of ``BodyContent``.
public final class Secret: BodyContent, @unchecked Sendable {}
