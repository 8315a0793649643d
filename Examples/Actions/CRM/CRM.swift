import DataActions

/// What every call of the CRM has in common.
let crm = Service("\(setting("crm_base_url"))") {
  Bearer(secret("crm_token"))
  Header("Accept", "application/json")
  Timeout(seconds: 8)
  Deadline(seconds: 20)
  retry(2, on: .connection, .status(429), .serverErrors)
  On(.status(401), "The CRM refused the credentials")
  On(.serverErrors, "The CRM is not available")
  On(.timeout, "The CRM did not answer in time")
}
