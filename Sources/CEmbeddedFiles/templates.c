#include "CEmbeddedFiles.h"

static const unsigned char Helpers_access_token_py[] = {
#embed "../../Templates/Helpers/access_token.py"
};

static const unsigned char Helpers_action_error_py[] = {
#embed "../../Templates/Helpers/action_error.py"
};

static const unsigned char Helpers_adapter_py[] = {
#embed "../../Templates/Helpers/adapter.py"
};

static const unsigned char Helpers_all_headers_py[] = {
#embed "../../Templates/Helpers/all_headers.py"
};

static const unsigned char Helpers_answered_py[] = {
#embed "../../Templates/Helpers/answered.py"
};

static const unsigned char Helpers_as_array_py[] = {
#embed "../../Templates/Helpers/as_array.py"
};

static const unsigned char Helpers_as_boolean_py[] = {
#embed "../../Templates/Helpers/as_boolean.py"
};

static const unsigned char Helpers_as_date_py[] = {
#embed "../../Templates/Helpers/as_date.py"
};

static const unsigned char Helpers_as_date_time_py[] = {
#embed "../../Templates/Helpers/as_date_time.py"
};

static const unsigned char Helpers_as_integer_py[] = {
#embed "../../Templates/Helpers/as_integer.py"
};

static const unsigned char Helpers_as_number_py[] = {
#embed "../../Templates/Helpers/as_number.py"
};

static const unsigned char Helpers_as_text_py[] = {
#embed "../../Templates/Helpers/as_text.py"
};

static const unsigned char Helpers_at_most_py[] = {
#embed "../../Templates/Helpers/at_most.py"
};

static const unsigned char Helpers_attempt_py[] = {
#embed "../../Templates/Helpers/attempt.py"
};

static const unsigned char Helpers_authority_py[] = {
#embed "../../Templates/Helpers/authority.py"
};

static const unsigned char Helpers_aws_secret_py[] = {
#embed "../../Templates/Helpers/aws_secret.py"
};

static const unsigned char Helpers_aws_secrets_py[] = {
#embed "../../Templates/Helpers/aws_secrets.py"
};

static const unsigned char Helpers_basic_authorization_py[] = {
#embed "../../Templates/Helpers/basic_authorization.py"
};

static const unsigned char Helpers_by_cursor_py[] = {
#embed "../../Templates/Helpers/by_cursor.py"
};

static const unsigned char Helpers_by_link_py[] = {
#embed "../../Templates/Helpers/by_link.py"
};

static const unsigned char Helpers_by_offset_py[] = {
#embed "../../Templates/Helpers/by_offset.py"
};

static const unsigned char Helpers_by_page_number_py[] = {
#embed "../../Templates/Helpers/by_page_number.py"
};

static const unsigned char Helpers_call_py[] = {
#embed "../../Templates/Helpers/call.py"
};

static const unsigned char Helpers_call_log_py[] = {
#embed "../../Templates/Helpers/call_log.py"
};

static const unsigned char Helpers_cause_of_py[] = {
#embed "../../Templates/Helpers/cause_of.py"
};

static const unsigned char Helpers_changed_outputs_py[] = {
#embed "../../Templates/Helpers/changed_outputs.py"
};

static const unsigned char Helpers_changed_request_py[] = {
#embed "../../Templates/Helpers/changed_request.py"
};

static const unsigned char Helpers_character_class_py[] = {
#embed "../../Templates/Helpers/character_class.py"
};

static const unsigned char Helpers_checked_headers_py[] = {
#embed "../../Templates/Helpers/checked_headers.py"
};

static const unsigned char Helpers_children_py[] = {
#embed "../../Templates/Helpers/children.py"
};

static const unsigned char Helpers_client_credentials_py[] = {
#embed "../../Templates/Helpers/client_credentials.py"
};

static const unsigned char Helpers_client_credentials_in_body_py[] = {
#embed "../../Templates/Helpers/client_credentials_in_body.py"
};

static const unsigned char Helpers_collected_py[] = {
#embed "../../Templates/Helpers/collected.py"
};

static const unsigned char Helpers_connected_py[] = {
#embed "../../Templates/Helpers/connected.py"
};

static const unsigned char Helpers_connection_class_py[] = {
#embed "../../Templates/Helpers/connection_class.py"
};

static const unsigned char Helpers_connections_py[] = {
#embed "../../Templates/Helpers/connections.py"
};

static const unsigned char Helpers_date_from_iso8601_py[] = {
#embed "../../Templates/Helpers/date_from_iso8601.py"
};

static const unsigned char Helpers_deep_json_py[] = {
#embed "../../Templates/Helpers/deep_json.py"
};

static const unsigned char Helpers_descendants_py[] = {
#embed "../../Templates/Helpers/descendants.py"
};

static const unsigned char Helpers_element_py[] = {
#embed "../../Templates/Helpers/element.py"
};

static const unsigned char Helpers_element_if_given_py[] = {
#embed "../../Templates/Helpers/element_if_given.py"
};

static const unsigned char Helpers_elements_py[] = {
#embed "../../Templates/Helpers/elements.py"
};

static const unsigned char Helpers_equal_py[] = {
#embed "../../Templates/Helpers/equal.py"
};

static const unsigned char Helpers_final_response_py[] = {
#embed "../../Templates/Helpers/final_response.py"
};

static const unsigned char Helpers_finite_py[] = {
#embed "../../Templates/Helpers/finite.py"
};

static const unsigned char Helpers_following_py[] = {
#embed "../../Templates/Helpers/following.py"
};

static const unsigned char Helpers_form_bytes_py[] = {
#embed "../../Templates/Helpers/form_bytes.py"
};

static const unsigned char Helpers_frames_py[] = {
#embed "../../Templates/Helpers/frames.py"
};

static const unsigned char Helpers_from_iso8601_py[] = {
#embed "../../Templates/Helpers/from_iso8601.py"
};

static const unsigned char Helpers_from_unix_py[] = {
#embed "../../Templates/Helpers/from_unix.py"
};

static const unsigned char Helpers_has_paused_py[] = {
#embed "../../Templates/Helpers/has_paused.py"
};

static const unsigned char Helpers_has_type_py[] = {
#embed "../../Templates/Helpers/has_type.py"
};

static const unsigned char Helpers_header_names_py[] = {
#embed "../../Templates/Helpers/header_names.py"
};

static const unsigned char Helpers_header_value_py[] = {
#embed "../../Templates/Helpers/header_value.py"
};

static const unsigned char Helpers_hmac_base64_py[] = {
#embed "../../Templates/Helpers/hmac_base64.py"
};

static const unsigned char Helpers_hmac_hex_py[] = {
#embed "../../Templates/Helpers/hmac_hex.py"
};

static const unsigned char Helpers_hook_error_py[] = {
#embed "../../Templates/Helpers/hook_error.py"
};

static const unsigned char Helpers_host_part_py[] = {
#embed "../../Templates/Helpers/host_part.py"
};

static const unsigned char Helpers_http_date_py[] = {
#embed "../../Templates/Helpers/http_date.py"
};

static const unsigned char Helpers_i_regexp_py[] = {
#embed "../../Templates/Helpers/i_regexp.py"
};

static const unsigned char Helpers_idempotency_key_py[] = {
#embed "../../Templates/Helpers/idempotency_key.py"
};

static const unsigned char Helpers_in_time_py[] = {
#embed "../../Templates/Helpers/in_time.py"
};

static const unsigned char Helpers_is_array_py[] = {
#embed "../../Templates/Helpers/is_array.py"
};

static const unsigned char Helpers_is_direct_py[] = {
#embed "../../Templates/Helpers/is_direct.py"
};

static const unsigned char Helpers_is_retryable_py[] = {
#embed "../../Templates/Helpers/is_retryable.py"
};

static const unsigned char Helpers_is_same_origin_py[] = {
#embed "../../Templates/Helpers/is_same_origin.py"
};

static const unsigned char Helpers_jittered_py[] = {
#embed "../../Templates/Helpers/jittered.py"
};

static const unsigned char Helpers_json_bytes_py[] = {
#embed "../../Templates/Helpers/json_bytes.py"
};

static const unsigned char Helpers_kept_connections_py[] = {
#embed "../../Templates/Helpers/kept_connections.py"
};

static const unsigned char Helpers_kept_texts_py[] = {
#embed "../../Templates/Helpers/kept_texts.py"
};

static const unsigned char Helpers_length_py[] = {
#embed "../../Templates/Helpers/length.py"
};

static const unsigned char Helpers_less_py[] = {
#embed "../../Templates/Helpers/less.py"
};

static const unsigned char Helpers_member_py[] = {
#embed "../../Templates/Helpers/member.py"
};

static const unsigned char Helpers_member_if_given_py[] = {
#embed "../../Templates/Helpers/member_if_given.py"
};

static const unsigned char Helpers_members_py[] = {
#embed "../../Templates/Helpers/members.py"
};

static const unsigned char Helpers_missing_py[] = {
#embed "../../Templates/Helpers/missing.py"
};

static const unsigned char Helpers_next_link_py[] = {
#embed "../../Templates/Helpers/next_link.py"
};

static const unsigned char Helpers_only_py[] = {
#embed "../../Templates/Helpers/only.py"
};

static const unsigned char Helpers_opened_py[] = {
#embed "../../Templates/Helpers/opened.py"
};

static const unsigned char Helpers_origin_and_target_py[] = {
#embed "../../Templates/Helpers/origin_and_target.py"
};

static const unsigned char Helpers_pages_py[] = {
#embed "../../Templates/Helpers/pages.py"
};

static const unsigned char Helpers_pair_if_given_py[] = {
#embed "../../Templates/Helpers/pair_if_given.py"
};

static const unsigned char Helpers_path_part_py[] = {
#embed "../../Templates/Helpers/path_part.py"
};

static const unsigned char Helpers_path_segment_py[] = {
#embed "../../Templates/Helpers/path_segment.py"
};

static const unsigned char Helpers_proxied_opened_py[] = {
#embed "../../Templates/Helpers/proxied_opened.py"
};

static const unsigned char Helpers_proxied_wire_form_py[] = {
#embed "../../Templates/Helpers/proxied_wire_form.py"
};

static const unsigned char Helpers_proxy_py[] = {
#embed "../../Templates/Helpers/proxy.py"
};

static const unsigned char Helpers_proxy_error_py[] = {
#embed "../../Templates/Helpers/proxy_error.py"
};

static const unsigned char Helpers_proxy_for_py[] = {
#embed "../../Templates/Helpers/proxy_for.py"
};

static const unsigned char Helpers_quiet_pool_py[] = {
#embed "../../Templates/Helpers/quiet_pool.py"
};

static const unsigned char Helpers_read_base_url_py[] = {
#embed "../../Templates/Helpers/read_base_url.py"
};

static const unsigned char Helpers_read_boolean_py[] = {
#embed "../../Templates/Helpers/read_boolean.py"
};

static const unsigned char Helpers_read_deep_json_py[] = {
#embed "../../Templates/Helpers/read_deep_json.py"
};

static const unsigned char Helpers_read_integer_py[] = {
#embed "../../Templates/Helpers/read_integer.py"
};

static const unsigned char Helpers_read_json_py[] = {
#embed "../../Templates/Helpers/read_json.py"
};

static const unsigned char Helpers_read_number_py[] = {
#embed "../../Templates/Helpers/read_number.py"
};

static const unsigned char Helpers_read_region_py[] = {
#embed "../../Templates/Helpers/read_region.py"
};

static const unsigned char Helpers_read_secret_py[] = {
#embed "../../Templates/Helpers/read_secret.py"
};

static const unsigned char Helpers_read_setting_py[] = {
#embed "../../Templates/Helpers/read_setting.py"
};

static const unsigned char Helpers_read_string_py[] = {
#embed "../../Templates/Helpers/read_string.py"
};

static const unsigned char Helpers_redirected_py[] = {
#embed "../../Templates/Helpers/redirected.py"
};

static const unsigned char Helpers_request_py[] = {
#embed "../../Templates/Helpers/request.py"
};

static const unsigned char Helpers_requests_exchange_py[] = {
#embed "../../Templates/Helpers/requests_exchange.py"
};

static const unsigned char Helpers_response_py[] = {
#embed "../../Templates/Helpers/response.py"
};

static const unsigned char Helpers_result_of_hook_py[] = {
#embed "../../Templates/Helpers/result_of_hook.py"
};

static const unsigned char Helpers_retrying_py[] = {
#embed "../../Templates/Helpers/retrying.py"
};

static const unsigned char Helpers_seconds_asked_for_py[] = {
#embed "../../Templates/Helpers/seconds_asked_for.py"
};

static const unsigned char Helpers_secret_bytes_py[] = {
#embed "../../Templates/Helpers/secret_bytes.py"
};

static const unsigned char Helpers_secure_context_py[] = {
#embed "../../Templates/Helpers/secure_context.py"
};

static const unsigned char Helpers_selected_py[] = {
#embed "../../Templates/Helpers/selected.py"
};

static const unsigned char Helpers_shallow_py[] = {
#embed "../../Templates/Helpers/shallow.py"
};

static const unsigned char Helpers_side_call_py[] = {
#embed "../../Templates/Helpers/side_call.py"
};

static const unsigned char Helpers_signed_for_aws_py[] = {
#embed "../../Templates/Helpers/signed_for_aws.py"
};

static const unsigned char Helpers_signing_in_py[] = {
#embed "../../Templates/Helpers/signing_in.py"
};

static const unsigned char Helpers_standard_library_exchange_py[] = {
#embed "../../Templates/Helpers/standard_library_exchange.py"
};

static const unsigned char Helpers_text_bytes_py[] = {
#embed "../../Templates/Helpers/text_bytes.py"
};

static const unsigned char Helpers_text_of_py[] = {
#embed "../../Templates/Helpers/text_of.py"
};

static const unsigned char Helpers_time_left_py[] = {
#embed "../../Templates/Helpers/time_left.py"
};

static const unsigned char Helpers_timed_py[] = {
#embed "../../Templates/Helpers/timed.py"
};

static const unsigned char Helpers_timed_adapter_py[] = {
#embed "../../Templates/Helpers/timed_adapter.py"
};

static const unsigned char Helpers_token_of_py[] = {
#embed "../../Templates/Helpers/token_of.py"
};

static const unsigned char Helpers_tokens_py[] = {
#embed "../../Templates/Helpers/tokens.py"
};

static const unsigned char Helpers_tunnel_py[] = {
#embed "../../Templates/Helpers/tunnel.py"
};

static const unsigned char Helpers_unpacked_py[] = {
#embed "../../Templates/Helpers/unpacked.py"
};

static const unsigned char Helpers_url_encoded_py[] = {
#embed "../../Templates/Helpers/url_encoded.py"
};

static const unsigned char Helpers_why_default_py[] = {
#embed "../../Templates/Helpers/why_default.py"
};

static const unsigned char Helpers_why_default_array_py[] = {
#embed "../../Templates/Helpers/why_default_array.py"
};

static const unsigned char Helpers_wire_form_py[] = {
#embed "../../Templates/Helpers/wire_form.py"
};

static const unsigned char Helpers_wire_host_py[] = {
#embed "../../Templates/Helpers/wire_host.py"
};

static const unsigned char Helpers_with_parameter_py[] = {
#embed "../../Templates/Helpers/with_parameter.py"
};

static const unsigned char Lambda_raising_failures_py[] = {
#embed "../../Templates/Lambda/raising_failures.py"
};
static const unsigned char Lambda_returning_failures_py[] = {
#embed "../../Templates/Lambda/returning_failures.py"
};
static const unsigned char script_py[] = {
#embed "../../Templates/script.py"
};

static const struct c_embedded_file files[] = {
    {"Helpers/access_token.py", Helpers_access_token_py, sizeof Helpers_access_token_py},
    {"Helpers/action_error.py", Helpers_action_error_py, sizeof Helpers_action_error_py},
    {"Helpers/adapter.py", Helpers_adapter_py, sizeof Helpers_adapter_py},
    {"Helpers/all_headers.py", Helpers_all_headers_py, sizeof Helpers_all_headers_py},
    {"Helpers/answered.py", Helpers_answered_py, sizeof Helpers_answered_py},
    {"Helpers/as_array.py", Helpers_as_array_py, sizeof Helpers_as_array_py},
    {"Helpers/as_boolean.py", Helpers_as_boolean_py, sizeof Helpers_as_boolean_py},
    {"Helpers/as_date.py", Helpers_as_date_py, sizeof Helpers_as_date_py},
    {"Helpers/as_date_time.py", Helpers_as_date_time_py, sizeof Helpers_as_date_time_py},
    {"Helpers/as_integer.py", Helpers_as_integer_py, sizeof Helpers_as_integer_py},
    {"Helpers/as_number.py", Helpers_as_number_py, sizeof Helpers_as_number_py},
    {"Helpers/as_text.py", Helpers_as_text_py, sizeof Helpers_as_text_py},
    {"Helpers/at_most.py", Helpers_at_most_py, sizeof Helpers_at_most_py},
    {"Helpers/attempt.py", Helpers_attempt_py, sizeof Helpers_attempt_py},
    {"Helpers/authority.py", Helpers_authority_py, sizeof Helpers_authority_py},
    {"Helpers/aws_secret.py", Helpers_aws_secret_py, sizeof Helpers_aws_secret_py},
    {"Helpers/aws_secrets.py", Helpers_aws_secrets_py, sizeof Helpers_aws_secrets_py},
    {"Helpers/basic_authorization.py", Helpers_basic_authorization_py, sizeof Helpers_basic_authorization_py},
    {"Helpers/by_cursor.py", Helpers_by_cursor_py, sizeof Helpers_by_cursor_py},
    {"Helpers/by_link.py", Helpers_by_link_py, sizeof Helpers_by_link_py},
    {"Helpers/by_offset.py", Helpers_by_offset_py, sizeof Helpers_by_offset_py},
    {"Helpers/by_page_number.py", Helpers_by_page_number_py, sizeof Helpers_by_page_number_py},
    {"Helpers/call.py", Helpers_call_py, sizeof Helpers_call_py},
    {"Helpers/call_log.py", Helpers_call_log_py, sizeof Helpers_call_log_py},
    {"Helpers/cause_of.py", Helpers_cause_of_py, sizeof Helpers_cause_of_py},
    {"Helpers/changed_outputs.py", Helpers_changed_outputs_py, sizeof Helpers_changed_outputs_py},
    {"Helpers/changed_request.py", Helpers_changed_request_py, sizeof Helpers_changed_request_py},
    {"Helpers/character_class.py", Helpers_character_class_py, sizeof Helpers_character_class_py},
    {"Helpers/checked_headers.py", Helpers_checked_headers_py, sizeof Helpers_checked_headers_py},
    {"Helpers/children.py", Helpers_children_py, sizeof Helpers_children_py},
    {"Helpers/client_credentials.py", Helpers_client_credentials_py, sizeof Helpers_client_credentials_py},
    {"Helpers/client_credentials_in_body.py", Helpers_client_credentials_in_body_py, sizeof Helpers_client_credentials_in_body_py},
    {"Helpers/collected.py", Helpers_collected_py, sizeof Helpers_collected_py},
    {"Helpers/connected.py", Helpers_connected_py, sizeof Helpers_connected_py},
    {"Helpers/connection_class.py", Helpers_connection_class_py, sizeof Helpers_connection_class_py},
    {"Helpers/connections.py", Helpers_connections_py, sizeof Helpers_connections_py},
    {"Helpers/date_from_iso8601.py", Helpers_date_from_iso8601_py, sizeof Helpers_date_from_iso8601_py},
    {"Helpers/deep_json.py", Helpers_deep_json_py, sizeof Helpers_deep_json_py},
    {"Helpers/descendants.py", Helpers_descendants_py, sizeof Helpers_descendants_py},
    {"Helpers/element.py", Helpers_element_py, sizeof Helpers_element_py},
    {"Helpers/element_if_given.py", Helpers_element_if_given_py, sizeof Helpers_element_if_given_py},
    {"Helpers/elements.py", Helpers_elements_py, sizeof Helpers_elements_py},
    {"Helpers/equal.py", Helpers_equal_py, sizeof Helpers_equal_py},
    {"Helpers/final_response.py", Helpers_final_response_py, sizeof Helpers_final_response_py},
    {"Helpers/finite.py", Helpers_finite_py, sizeof Helpers_finite_py},
    {"Helpers/following.py", Helpers_following_py, sizeof Helpers_following_py},
    {"Helpers/form_bytes.py", Helpers_form_bytes_py, sizeof Helpers_form_bytes_py},
    {"Helpers/frames.py", Helpers_frames_py, sizeof Helpers_frames_py},
    {"Helpers/from_iso8601.py", Helpers_from_iso8601_py, sizeof Helpers_from_iso8601_py},
    {"Helpers/from_unix.py", Helpers_from_unix_py, sizeof Helpers_from_unix_py},
    {"Helpers/has_paused.py", Helpers_has_paused_py, sizeof Helpers_has_paused_py},
    {"Helpers/has_type.py", Helpers_has_type_py, sizeof Helpers_has_type_py},
    {"Helpers/header_names.py", Helpers_header_names_py, sizeof Helpers_header_names_py},
    {"Helpers/header_value.py", Helpers_header_value_py, sizeof Helpers_header_value_py},
    {"Helpers/hmac_base64.py", Helpers_hmac_base64_py, sizeof Helpers_hmac_base64_py},
    {"Helpers/hmac_hex.py", Helpers_hmac_hex_py, sizeof Helpers_hmac_hex_py},
    {"Helpers/hook_error.py", Helpers_hook_error_py, sizeof Helpers_hook_error_py},
    {"Helpers/host_part.py", Helpers_host_part_py, sizeof Helpers_host_part_py},
    {"Helpers/http_date.py", Helpers_http_date_py, sizeof Helpers_http_date_py},
    {"Helpers/i_regexp.py", Helpers_i_regexp_py, sizeof Helpers_i_regexp_py},
    {"Helpers/idempotency_key.py", Helpers_idempotency_key_py, sizeof Helpers_idempotency_key_py},
    {"Helpers/in_time.py", Helpers_in_time_py, sizeof Helpers_in_time_py},
    {"Helpers/is_array.py", Helpers_is_array_py, sizeof Helpers_is_array_py},
    {"Helpers/is_direct.py", Helpers_is_direct_py, sizeof Helpers_is_direct_py},
    {"Helpers/is_retryable.py", Helpers_is_retryable_py, sizeof Helpers_is_retryable_py},
    {"Helpers/is_same_origin.py", Helpers_is_same_origin_py, sizeof Helpers_is_same_origin_py},
    {"Helpers/jittered.py", Helpers_jittered_py, sizeof Helpers_jittered_py},
    {"Helpers/json_bytes.py", Helpers_json_bytes_py, sizeof Helpers_json_bytes_py},
    {"Helpers/kept_connections.py", Helpers_kept_connections_py, sizeof Helpers_kept_connections_py},
    {"Helpers/kept_texts.py", Helpers_kept_texts_py, sizeof Helpers_kept_texts_py},
    {"Helpers/length.py", Helpers_length_py, sizeof Helpers_length_py},
    {"Helpers/less.py", Helpers_less_py, sizeof Helpers_less_py},
    {"Helpers/member.py", Helpers_member_py, sizeof Helpers_member_py},
    {"Helpers/member_if_given.py", Helpers_member_if_given_py, sizeof Helpers_member_if_given_py},
    {"Helpers/members.py", Helpers_members_py, sizeof Helpers_members_py},
    {"Helpers/missing.py", Helpers_missing_py, sizeof Helpers_missing_py},
    {"Helpers/next_link.py", Helpers_next_link_py, sizeof Helpers_next_link_py},
    {"Helpers/only.py", Helpers_only_py, sizeof Helpers_only_py},
    {"Helpers/opened.py", Helpers_opened_py, sizeof Helpers_opened_py},
    {"Helpers/origin_and_target.py", Helpers_origin_and_target_py, sizeof Helpers_origin_and_target_py},
    {"Helpers/pages.py", Helpers_pages_py, sizeof Helpers_pages_py},
    {"Helpers/pair_if_given.py", Helpers_pair_if_given_py, sizeof Helpers_pair_if_given_py},
    {"Helpers/path_part.py", Helpers_path_part_py, sizeof Helpers_path_part_py},
    {"Helpers/path_segment.py", Helpers_path_segment_py, sizeof Helpers_path_segment_py},
    {"Helpers/proxied_opened.py", Helpers_proxied_opened_py, sizeof Helpers_proxied_opened_py},
    {"Helpers/proxied_wire_form.py", Helpers_proxied_wire_form_py, sizeof Helpers_proxied_wire_form_py},
    {"Helpers/proxy.py", Helpers_proxy_py, sizeof Helpers_proxy_py},
    {"Helpers/proxy_error.py", Helpers_proxy_error_py, sizeof Helpers_proxy_error_py},
    {"Helpers/proxy_for.py", Helpers_proxy_for_py, sizeof Helpers_proxy_for_py},
    {"Helpers/quiet_pool.py", Helpers_quiet_pool_py, sizeof Helpers_quiet_pool_py},
    {"Helpers/read_base_url.py", Helpers_read_base_url_py, sizeof Helpers_read_base_url_py},
    {"Helpers/read_boolean.py", Helpers_read_boolean_py, sizeof Helpers_read_boolean_py},
    {"Helpers/read_deep_json.py", Helpers_read_deep_json_py, sizeof Helpers_read_deep_json_py},
    {"Helpers/read_integer.py", Helpers_read_integer_py, sizeof Helpers_read_integer_py},
    {"Helpers/read_json.py", Helpers_read_json_py, sizeof Helpers_read_json_py},
    {"Helpers/read_number.py", Helpers_read_number_py, sizeof Helpers_read_number_py},
    {"Helpers/read_region.py", Helpers_read_region_py, sizeof Helpers_read_region_py},
    {"Helpers/read_secret.py", Helpers_read_secret_py, sizeof Helpers_read_secret_py},
    {"Helpers/read_setting.py", Helpers_read_setting_py, sizeof Helpers_read_setting_py},
    {"Helpers/read_string.py", Helpers_read_string_py, sizeof Helpers_read_string_py},
    {"Helpers/redirected.py", Helpers_redirected_py, sizeof Helpers_redirected_py},
    {"Helpers/request.py", Helpers_request_py, sizeof Helpers_request_py},
    {"Helpers/requests_exchange.py", Helpers_requests_exchange_py, sizeof Helpers_requests_exchange_py},
    {"Helpers/response.py", Helpers_response_py, sizeof Helpers_response_py},
    {"Helpers/result_of_hook.py", Helpers_result_of_hook_py, sizeof Helpers_result_of_hook_py},
    {"Helpers/retrying.py", Helpers_retrying_py, sizeof Helpers_retrying_py},
    {"Helpers/seconds_asked_for.py", Helpers_seconds_asked_for_py, sizeof Helpers_seconds_asked_for_py},
    {"Helpers/secret_bytes.py", Helpers_secret_bytes_py, sizeof Helpers_secret_bytes_py},
    {"Helpers/secure_context.py", Helpers_secure_context_py, sizeof Helpers_secure_context_py},
    {"Helpers/selected.py", Helpers_selected_py, sizeof Helpers_selected_py},
    {"Helpers/shallow.py", Helpers_shallow_py, sizeof Helpers_shallow_py},
    {"Helpers/side_call.py", Helpers_side_call_py, sizeof Helpers_side_call_py},
    {"Helpers/signed_for_aws.py", Helpers_signed_for_aws_py, sizeof Helpers_signed_for_aws_py},
    {"Helpers/signing_in.py", Helpers_signing_in_py, sizeof Helpers_signing_in_py},
    {"Helpers/standard_library_exchange.py", Helpers_standard_library_exchange_py, sizeof Helpers_standard_library_exchange_py},
    {"Helpers/text_bytes.py", Helpers_text_bytes_py, sizeof Helpers_text_bytes_py},
    {"Helpers/text_of.py", Helpers_text_of_py, sizeof Helpers_text_of_py},
    {"Helpers/time_left.py", Helpers_time_left_py, sizeof Helpers_time_left_py},
    {"Helpers/timed.py", Helpers_timed_py, sizeof Helpers_timed_py},
    {"Helpers/timed_adapter.py", Helpers_timed_adapter_py, sizeof Helpers_timed_adapter_py},
    {"Helpers/token_of.py", Helpers_token_of_py, sizeof Helpers_token_of_py},
    {"Helpers/tokens.py", Helpers_tokens_py, sizeof Helpers_tokens_py},
    {"Helpers/tunnel.py", Helpers_tunnel_py, sizeof Helpers_tunnel_py},
    {"Helpers/unpacked.py", Helpers_unpacked_py, sizeof Helpers_unpacked_py},
    {"Helpers/url_encoded.py", Helpers_url_encoded_py, sizeof Helpers_url_encoded_py},
    {"Helpers/why_default.py", Helpers_why_default_py, sizeof Helpers_why_default_py},
    {"Helpers/why_default_array.py", Helpers_why_default_array_py, sizeof Helpers_why_default_array_py},
    {"Helpers/wire_form.py", Helpers_wire_form_py, sizeof Helpers_wire_form_py},
    {"Helpers/wire_host.py", Helpers_wire_host_py, sizeof Helpers_wire_host_py},
    {"Helpers/with_parameter.py", Helpers_with_parameter_py, sizeof Helpers_with_parameter_py},
    {"Lambda/raising_failures.py", Lambda_raising_failures_py, sizeof Lambda_raising_failures_py},
    {"Lambda/returning_failures.py", Lambda_returning_failures_py, sizeof Lambda_returning_failures_py},
    {"script.py", script_py, sizeof script_py},
    {NULL, NULL, 0},
};

const struct c_embedded_file *c_embedded_templates_table(void) { return files; }
