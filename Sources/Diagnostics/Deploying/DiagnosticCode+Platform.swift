/// GC450 to GC458: what Genesys Cloud, or the way there, says to a request.
extension DiagnosticCode {
  static let platformCodes: [DiagnosticCode] = [
    noCredentials, credentialsRefused, permissionMissing, requestRefused, versionConflict, tooManyRequests,
    platformFailed, platformUnreachable, portTaken,
  ]

  /// Nothing to sign in with.
  package static let noCredentials = DiagnosticCode(
    "GC450", "there is nothing to sign in with",
    why: "gcgen signs in as an OAuth client with the grant 'client credentials'. Its id and its secret come from the "
      + "environment only: a command line can be read by everybody on the machine, and a file may be committed.",
    bad: "gcgen deploy GetUser --target genesys --yes",
    good: "export GENESYSCLOUD_OAUTHCLIENT_ID=… GENESYSCLOUD_OAUTHCLIENT_SECRET=…\n"
      + "gcgen deploy GetUser --target genesys --yes")

  /// 401, or 400 for a token.
  package static let credentialsRefused = DiagnosticCode(
    "GC451", "the sign-in is refused",
    why: "The client's id or secret is wrong, the client was deleted, its grant is another one, or it belongs to an "
      + "organisation of another region.",
    bad: "GENESYSCLOUD_REGION=mypurecloud.de for a client of an organisation at mypurecloud.ie",
    good: "Take the id and the secret from Admin > Integrations > OAuth, and the region from the URL of the admin UI.")

  /// 403.
  package static let permissionMissing = DiagnosticCode(
    "GC452", "a permission is missing",
    why: "What a client may do comes from the roles that are assigned to it. Whoever tells of scopes such as "
      + "task:write is mistaken: there are none.",
    bad: "A client whose role has integrations:action:view only.",
    good: "A role with integrations:integration:view and integrations:action:{add,edit,execute,view}, assigned to the "
      + "client.")

  /// 400 and its like.
  package static let requestRefused = DiagnosticCode(
    "GC453", "Genesys Cloud refuses a request",
    why: "It finds something wrong with what it was sent; its details say what.",
    bad: "name = \"\" in a description",
    good: "name = \"Get user\" in a description")

  /// 409.
  package static let versionConflict = DiagnosticCode(
    "GC454", "somebody else changed the action at the same time",
    why: "A change names the version that it was made for, so that nobody's work is overwritten unseen. The next run "
      + "goes on from what is there now.",
    bad: "(an edit of the draft in the admin UI while gcgen deploys)",
    good: "gcgen deploy GetUser --target genesys --yes")

  /// 429.
  package static let tooManyRequests = DiagnosticCode(
    "GC455", "Genesys Cloud gets too many requests",
    why: "A client may make so many requests a minute (300, unless your organisation's limit is another). gcgen waits "
      + "as long as it is told to and tries again, and gives up when that does not help.",
    bad: "(a job that makes hundreds of calls with the same client)",
    good: "Deploy again after the pause that the message names, or with a client of its own.")

  /// 5xx.
  package static let platformFailed = DiagnosticCode(
    "GC456", "Genesys Cloud fails",
    why: "It did not do what it was asked, for no fault of the request, and still did not when gcgen tried again. What "
      + "was done so far is recorded.",
    bad: "(an outage)",
    good: "gcgen deploy GetUser --target genesys --yes    (later: it goes on where it stopped)")

  /// No answer.
  package static let platformUnreachable = DiagnosticCode(
    "GC457", "Genesys Cloud is not reached",
    why:
      "The name is not known, the connection is refused or broke, or the certificate is not trusted. A proxy is taken "
      + "from HTTPS_PROXY, and certificates of your own from the file in SSL_CERT_FILE; they are always verified.",
    bad: "gcgen deploy GetUser --target genesys --base-url http://127.0.0.1:9 --yes",
    good: "gcgen deploy GetUser --target genesys --region mypurecloud.de --yes")

  /// The stub's port is taken.
  package static let portTaken = DiagnosticCode(
    "GC458", "nothing can be served on a port",
    why: "Another program listens there, or only root may.",
    bad: "gcgen platform-stub --port 80",
    good: "gcgen platform-stub    (on a free port, which it prints)")
}
