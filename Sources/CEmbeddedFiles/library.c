#include "CEmbeddedFiles.h"

static const unsigned char description_actiondescription_swift[] = {
#embed "../DataActions/Description/ActionDescription.swift"
};
static const unsigned char description_bodydescription_swift[] = {
#embed "../DataActions/Description/BodyDescription.swift"
};
static const unsigned char description_callfact_swift[] = {
#embed "../DataActions/Description/CallFact.swift"
};
static const unsigned char description_failuredescription_swift[] = {
#embed "../DataActions/Description/FailureDescription.swift"
};
static const unsigned char description_inputdescription_swift[] = {
#embed "../DataActions/Description/InputDescription.swift"
};
static const unsigned char description_jsonvalue_swift[] = {
#embed "../DataActions/Description/JSONValue.swift"
};
static const unsigned char description_outputdescription_swift[] = {
#embed "../DataActions/Description/OutputDescription.swift"
};
static const unsigned char description_outputtype_swift[] = {
#embed "../DataActions/Description/OutputType.swift"
};
static const unsigned char description_pagesdescription_swift[] = {
#embed "../DataActions/Description/PagesDescription.swift"
};
static const unsigned char description_requestdescription_swift[] = {
#embed "../DataActions/Description/RequestDescription.swift"
};
static const unsigned char description_retrydescription_swift[] = {
#embed "../DataActions/Description/RetryDescription.swift"
};
static const unsigned char description_signin_swift[] = {
#embed "../DataActions/Description/SignIn.swift"
};
static const unsigned char description_signaturedescription_swift[] = {
#embed "../DataActions/Description/SignatureDescription.swift"
};
static const unsigned char description_substitute_swift[] = {
#embed "../DataActions/Description/Substitute.swift"
};
static const unsigned char description_take_swift[] = {
#embed "../DataActions/Description/Take.swift"
};
static const unsigned char description_text_swift[] = {
#embed "../DataActions/Description/Text.swift"
};
static const unsigned char description_transport_swift[] = {
#embed "../DataActions/Description/Transport.swift"
};
static const unsigned char description_valueoperation_swift[] = {
#embed "../DataActions/Description/ValueOperation.swift"
};
static const unsigned char language_alignedarrays_mistakes_swift[] = {
#embed "../DataActions/Language/AlignedArrays+Mistakes.swift"
};
static const unsigned char language_alignedarrays_swift[] = {
#embed "../DataActions/Language/AlignedArrays.swift"
};
static const unsigned char language_anyvalue_swift[] = {
#embed "../DataActions/Language/AnyValue.swift"
};
static const unsigned char language_bodycontent_swift[] = {
#embed "../DataActions/Language/BodyContent.swift"
};
static const unsigned char language_contractvalue_swift[] = {
#embed "../DataActions/Language/ContractValue.swift"
};
static const unsigned char language_dataaction_swift[] = {
#embed "../DataActions/Language/DataAction.swift"
};
static const unsigned char language_describedaction_swift[] = {
#embed "../DataActions/Language/DescribedAction.swift"
};
static const unsigned char language_descriptionrunner_swift[] = {
#embed "../DataActions/Language/DescriptionRunner.swift"
};
static const unsigned char language_elementoutputsbuilder_mistakes_swift[] = {
#embed "../DataActions/Language/ElementOutputsBuilder+Mistakes.swift"
};
static const unsigned char language_failures_swift[] = {
#embed "../DataActions/Language/Failures.swift"
};
static const unsigned char language_failuresbuilder_mistakes_swift[] = {
#embed "../DataActions/Language/FailuresBuilder+Mistakes.swift"
};
static const unsigned char language_filledvalue_swift[] = {
#embed "../DataActions/Language/FilledValue.swift"
};
static const unsigned char language_formbody_swift[] = {
#embed "../DataActions/Language/FormBody.swift"
};
static const unsigned char language_formvalue_swift[] = {
#embed "../DataActions/Language/FormValue.swift"
};
static const unsigned char language_header_swift[] = {
#embed "../DataActions/Language/Header.swift"
};
static const unsigned char language_input_swift[] = {
#embed "../DataActions/Language/Input.swift"
};
static const unsigned char language_jsonbody_swift[] = {
#embed "../DataActions/Language/JSONBody.swift"
};
static const unsigned char language_jsonobject_swift[] = {
#embed "../DataActions/Language/JSONObject.swift"
};
static const unsigned char language_nodecount_swift[] = {
#embed "../DataActions/Language/NodeCount.swift"
};
static const unsigned char language_optionalresponse_swift[] = {
#embed "../DataActions/Language/OptionalResponse.swift"
};
static const unsigned char language_output_absence_swift[] = {
#embed "../DataActions/Language/Output+Absence.swift"
};
static const unsigned char language_output_absencemistakes_swift[] = {
#embed "../DataActions/Language/Output+AbsenceMistakes.swift"
};
static const unsigned char language_output_callfacts_swift[] = {
#embed "../DataActions/Language/Output+CallFacts.swift"
};
static const unsigned char language_output_defaultmistakes_swift[] = {
#embed "../DataActions/Language/Output+DefaultMistakes.swift"
};
static const unsigned char language_output_placemistakes_swift[] = {
#embed "../DataActions/Language/Output+PlaceMistakes.swift"
};
static const unsigned char language_output_places_swift[] = {
#embed "../DataActions/Language/Output+Places.swift"
};
static const unsigned char language_output_values_swift[] = {
#embed "../DataActions/Language/Output+Values.swift"
};
static const unsigned char language_output_widening_swift[] = {
#embed "../DataActions/Language/Output+Widening.swift"
};
static const unsigned char language_output_swift[] = {
#embed "../DataActions/Language/Output.swift"
};
static const unsigned char language_outputs_swift[] = {
#embed "../DataActions/Language/Outputs.swift"
};
static const unsigned char language_outputsbuilder_mistakes_swift[] = {
#embed "../DataActions/Language/OutputsBuilder+Mistakes.swift"
};
static const unsigned char language_pages_swift[] = {
#embed "../DataActions/Language/Pages.swift"
};
static const unsigned char language_query_swift[] = {
#embed "../DataActions/Language/Query.swift"
};
static const unsigned char language_redirects_swift[] = {
#embed "../DataActions/Language/Redirects.swift"
};
static const unsigned char language_request_swift[] = {
#embed "../DataActions/Language/Request.swift"
};
static const unsigned char language_requestbuilder_mistakes_swift[] = {
#embed "../DataActions/Language/RequestBuilder+Mistakes.swift"
};
static const unsigned char language_requestcall_swift[] = {
#embed "../DataActions/Language/RequestCall.swift"
};
static const unsigned char language_requestline_swift[] = {
#embed "../DataActions/Language/RequestLine.swift"
};
static const unsigned char language_requestparts_swift[] = {
#embed "../DataActions/Language/RequestParts.swift"
};
static const unsigned char language_response_swift[] = {
#embed "../DataActions/Language/Response.swift"
};
static const unsigned char language_responsemodel_swift[] = {
#embed "../DataActions/Language/ResponseModel.swift"
};
static const unsigned char language_responsenodes_swift[] = {
#embed "../DataActions/Language/ResponseNodes.swift"
};
static const unsigned char language_responsepath_swift[] = {
#embed "../DataActions/Language/ResponsePath.swift"
};
static const unsigned char language_retry_swift[] = {
#embed "../DataActions/Language/Retry.swift"
};
static const unsigned char language_selection_swift[] = {
#embed "../DataActions/Language/Selection.swift"
};
static const unsigned char language_sendingline_mistakes_swift[] = {
#embed "../DataActions/Language/SendingLine+Mistakes.swift"
};
static const unsigned char language_sendingline_swift[] = {
#embed "../DataActions/Language/SendingLine.swift"
};
static const unsigned char language_service_swift[] = {
#embed "../DataActions/Language/Service.swift"
};
static const unsigned char language_servicebuilder_mistakes_swift[] = {
#embed "../DataActions/Language/ServiceBuilder+Mistakes.swift"
};
static const unsigned char language_setting_swift[] = {
#embed "../DataActions/Language/Setting.swift"
};
static const unsigned char language_signinlines_swift[] = {
#embed "../DataActions/Language/SignInLines.swift"
};
static const unsigned char language_sourceplace_swift[] = {
#embed "../DataActions/Language/SourcePlace.swift"
};
static const unsigned char language_string_mistakes_swift[] = {
#embed "../DataActions/Language/String+Mistakes.swift"
};
static const unsigned char language_text_interpolation_swift[] = {
#embed "../DataActions/Language/Text+Interpolation.swift"
};
static const unsigned char language_textbody_swift[] = {
#embed "../DataActions/Language/TextBody.swift"
};
static const unsigned char language_textplace_mistakes_swift[] = {
#embed "../DataActions/Language/TextPlace+Mistakes.swift"
};
static const unsigned char language_textplace_swift[] = {
#embed "../DataActions/Language/TextPlace.swift"
};
static const unsigned char language_timeplace_swift[] = {
#embed "../DataActions/Language/TimePlace.swift"
};
static const unsigned char language_timeout_swift[] = {
#embed "../DataActions/Language/Timeout.swift"
};
static const unsigned char language_unknownfield_swift[] = {
#embed "../DataActions/Language/UnknownField.swift"
};
static const unsigned char language_valuetype_swift[] = {
#embed "../DataActions/Language/ValueType.swift"
};

static const struct c_embedded_file files[] = {
    {"Description/ActionDescription.swift", description_actiondescription_swift, sizeof description_actiondescription_swift},
    {"Description/BodyDescription.swift", description_bodydescription_swift, sizeof description_bodydescription_swift},
    {"Description/CallFact.swift", description_callfact_swift, sizeof description_callfact_swift},
    {"Description/FailureDescription.swift", description_failuredescription_swift, sizeof description_failuredescription_swift},
    {"Description/InputDescription.swift", description_inputdescription_swift, sizeof description_inputdescription_swift},
    {"Description/JSONValue.swift", description_jsonvalue_swift, sizeof description_jsonvalue_swift},
    {"Description/OutputDescription.swift", description_outputdescription_swift, sizeof description_outputdescription_swift},
    {"Description/OutputType.swift", description_outputtype_swift, sizeof description_outputtype_swift},
    {"Description/PagesDescription.swift", description_pagesdescription_swift, sizeof description_pagesdescription_swift},
    {"Description/RequestDescription.swift", description_requestdescription_swift, sizeof description_requestdescription_swift},
    {"Description/RetryDescription.swift", description_retrydescription_swift, sizeof description_retrydescription_swift},
    {"Description/SignIn.swift", description_signin_swift, sizeof description_signin_swift},
    {"Description/SignatureDescription.swift", description_signaturedescription_swift, sizeof description_signaturedescription_swift},
    {"Description/Substitute.swift", description_substitute_swift, sizeof description_substitute_swift},
    {"Description/Take.swift", description_take_swift, sizeof description_take_swift},
    {"Description/Text.swift", description_text_swift, sizeof description_text_swift},
    {"Description/Transport.swift", description_transport_swift, sizeof description_transport_swift},
    {"Description/ValueOperation.swift", description_valueoperation_swift, sizeof description_valueoperation_swift},
    {"Language/AlignedArrays+Mistakes.swift", language_alignedarrays_mistakes_swift, sizeof language_alignedarrays_mistakes_swift},
    {"Language/AlignedArrays.swift", language_alignedarrays_swift, sizeof language_alignedarrays_swift},
    {"Language/AnyValue.swift", language_anyvalue_swift, sizeof language_anyvalue_swift},
    {"Language/BodyContent.swift", language_bodycontent_swift, sizeof language_bodycontent_swift},
    {"Language/ContractValue.swift", language_contractvalue_swift, sizeof language_contractvalue_swift},
    {"Language/DataAction.swift", language_dataaction_swift, sizeof language_dataaction_swift},
    {"Language/DescribedAction.swift", language_describedaction_swift, sizeof language_describedaction_swift},
    {"Language/DescriptionRunner.swift", language_descriptionrunner_swift, sizeof language_descriptionrunner_swift},
    {"Language/ElementOutputsBuilder+Mistakes.swift", language_elementoutputsbuilder_mistakes_swift, sizeof language_elementoutputsbuilder_mistakes_swift},
    {"Language/Failures.swift", language_failures_swift, sizeof language_failures_swift},
    {"Language/FailuresBuilder+Mistakes.swift", language_failuresbuilder_mistakes_swift, sizeof language_failuresbuilder_mistakes_swift},
    {"Language/FilledValue.swift", language_filledvalue_swift, sizeof language_filledvalue_swift},
    {"Language/FormBody.swift", language_formbody_swift, sizeof language_formbody_swift},
    {"Language/FormValue.swift", language_formvalue_swift, sizeof language_formvalue_swift},
    {"Language/Header.swift", language_header_swift, sizeof language_header_swift},
    {"Language/Input.swift", language_input_swift, sizeof language_input_swift},
    {"Language/JSONBody.swift", language_jsonbody_swift, sizeof language_jsonbody_swift},
    {"Language/JSONObject.swift", language_jsonobject_swift, sizeof language_jsonobject_swift},
    {"Language/NodeCount.swift", language_nodecount_swift, sizeof language_nodecount_swift},
    {"Language/OptionalResponse.swift", language_optionalresponse_swift, sizeof language_optionalresponse_swift},
    {"Language/Output+Absence.swift", language_output_absence_swift, sizeof language_output_absence_swift},
    {"Language/Output+AbsenceMistakes.swift", language_output_absencemistakes_swift, sizeof language_output_absencemistakes_swift},
    {"Language/Output+CallFacts.swift", language_output_callfacts_swift, sizeof language_output_callfacts_swift},
    {"Language/Output+DefaultMistakes.swift", language_output_defaultmistakes_swift, sizeof language_output_defaultmistakes_swift},
    {"Language/Output+PlaceMistakes.swift", language_output_placemistakes_swift, sizeof language_output_placemistakes_swift},
    {"Language/Output+Places.swift", language_output_places_swift, sizeof language_output_places_swift},
    {"Language/Output+Values.swift", language_output_values_swift, sizeof language_output_values_swift},
    {"Language/Output+Widening.swift", language_output_widening_swift, sizeof language_output_widening_swift},
    {"Language/Output.swift", language_output_swift, sizeof language_output_swift},
    {"Language/Outputs.swift", language_outputs_swift, sizeof language_outputs_swift},
    {"Language/OutputsBuilder+Mistakes.swift", language_outputsbuilder_mistakes_swift, sizeof language_outputsbuilder_mistakes_swift},
    {"Language/Pages.swift", language_pages_swift, sizeof language_pages_swift},
    {"Language/Query.swift", language_query_swift, sizeof language_query_swift},
    {"Language/Redirects.swift", language_redirects_swift, sizeof language_redirects_swift},
    {"Language/Request.swift", language_request_swift, sizeof language_request_swift},
    {"Language/RequestBuilder+Mistakes.swift", language_requestbuilder_mistakes_swift, sizeof language_requestbuilder_mistakes_swift},
    {"Language/RequestCall.swift", language_requestcall_swift, sizeof language_requestcall_swift},
    {"Language/RequestLine.swift", language_requestline_swift, sizeof language_requestline_swift},
    {"Language/RequestParts.swift", language_requestparts_swift, sizeof language_requestparts_swift},
    {"Language/Response.swift", language_response_swift, sizeof language_response_swift},
    {"Language/ResponseModel.swift", language_responsemodel_swift, sizeof language_responsemodel_swift},
    {"Language/ResponseNodes.swift", language_responsenodes_swift, sizeof language_responsenodes_swift},
    {"Language/ResponsePath.swift", language_responsepath_swift, sizeof language_responsepath_swift},
    {"Language/Retry.swift", language_retry_swift, sizeof language_retry_swift},
    {"Language/Selection.swift", language_selection_swift, sizeof language_selection_swift},
    {"Language/SendingLine+Mistakes.swift", language_sendingline_mistakes_swift, sizeof language_sendingline_mistakes_swift},
    {"Language/SendingLine.swift", language_sendingline_swift, sizeof language_sendingline_swift},
    {"Language/Service.swift", language_service_swift, sizeof language_service_swift},
    {"Language/ServiceBuilder+Mistakes.swift", language_servicebuilder_mistakes_swift, sizeof language_servicebuilder_mistakes_swift},
    {"Language/Setting.swift", language_setting_swift, sizeof language_setting_swift},
    {"Language/SignInLines.swift", language_signinlines_swift, sizeof language_signinlines_swift},
    {"Language/SourcePlace.swift", language_sourceplace_swift, sizeof language_sourceplace_swift},
    {"Language/String+Mistakes.swift", language_string_mistakes_swift, sizeof language_string_mistakes_swift},
    {"Language/Text+Interpolation.swift", language_text_interpolation_swift, sizeof language_text_interpolation_swift},
    {"Language/TextBody.swift", language_textbody_swift, sizeof language_textbody_swift},
    {"Language/TextPlace+Mistakes.swift", language_textplace_mistakes_swift, sizeof language_textplace_mistakes_swift},
    {"Language/TextPlace.swift", language_textplace_swift, sizeof language_textplace_swift},
    {"Language/TimePlace.swift", language_timeplace_swift, sizeof language_timeplace_swift},
    {"Language/Timeout.swift", language_timeout_swift, sizeof language_timeout_swift},
    {"Language/UnknownField.swift", language_unknownfield_swift, sizeof language_unknownfield_swift},
    {"Language/ValueType.swift", language_valuetype_swift, sizeof language_valuetype_swift},
    {NULL, NULL, 0},
};

const struct c_embedded_file *c_embedded_library_table(void) { return files; }
