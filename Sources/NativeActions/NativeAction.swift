package import JSONText

/// A data action as Genesys Cloud itself keeps it: a request made of templates, and a map of its response.
///
/// It is what the admin UI exports as `NAME.custom.json`, and what the API's drafts hold.
package struct NativeAction: Hashable, Sendable {
  /// The name, as people see it.
  package var name: String
  /// What makes the calls.
  package var integration: IntegrationType
  /// How long a call may take, in seconds: 1 to 60; the platform's 60 where it is nil.
  package var timeoutSeconds: Int?
  /// The request.
  package var request: Request
  /// What becomes of the response.
  package var response: Response
  /// The JSON Schema of the inputs: an object of scalars.
  package var inputSchema: JSONTree
  /// The JSON Schema of the outputs of a success.
  package var successSchema: JSONTree
  /// Whether its inputs and outputs are kept out of the platform's logs.
  package var secure: Bool

  /// The types of integration that an action of ours can belong to.
  package enum IntegrationType: String, Hashable, Sendable, CaseIterable {
    /// Genesys Cloud's own API; its URLs are relative.
    case genesysCloud = "purecloud-data-actions"
    /// Any HTTPS host.
    case webServices = "custom-rest-actions"
    /// A function in AWS Lambda; its URL is the function's ARN.
    case awsLambda = "aws-lambda-data-actions"
  }

  /// The templates (Velocity) of a request.
  package struct Request: Hashable, Sendable {
    /// The URL.
    package var urlTemplate: String
    /// The method: GET, POST, PUT, PATCH or DELETE.
    package var method: String
    /// The headers' names with the templates of their values, in order.
    package var headers: [Header]
    /// The body; it is ignored for a GET.
    package var template: String

    /// A request of its parts.
    package init(urlTemplate: String, method: String, headers: [Header], template: String) {
      self.urlTemplate = urlTemplate
      self.method = method
      self.headers = headers
      self.template = template
    }
  }

  /// A header with the template of its value.
  package struct Header: Hashable, Sendable {
    /// The name.
    package var name: String
    /// The template of its value.
    package var template: String

    /// A name with a template.
    package init(_ name: String, _ template: String) {
      self.name = name
      self.template = template
    }
  }

  /// The way from a response to the outputs.
  package struct Response: Hashable, Sendable {
    /// The variables of the success template, each a JSONPath into the response, in order.
    package var translationMap: [Variable]
    /// What a variable is where its path finds nothing: the text of a JSON value.
    package var defaults: [Variable]
    /// The template of the outputs' JSON.
    package var successTemplate: String

    /// A response of its parts.
    package init(translationMap: [Variable], defaults: [Variable], successTemplate: String) {
      self.translationMap = translationMap
      self.defaults = defaults
      self.successTemplate = successTemplate
    }
  }

  /// A variable of a success template.
  package struct Variable: Hashable, Sendable {
    /// The name.
    package var name: String
    /// Its path, or its default.
    package var text: String

    /// A name with a path or a default.
    package init(_ name: String, _ text: String) {
      self.name = name
      self.text = text
    }
  }

  /// An action of its parts.
  package init(
    name: String, integration: IntegrationType, timeoutSeconds: Int? = nil, request: Request, response: Response,
    inputSchema: JSONTree, successSchema: JSONTree, secure: Bool = false
  ) {
    self.name = name
    self.integration = integration
    self.timeoutSeconds = timeoutSeconds
    self.request = request
    self.response = response
    self.inputSchema = inputSchema
    self.successSchema = successSchema
    self.secure = secure
  }
}
