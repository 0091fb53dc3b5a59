import { z } from "zod";

/** Stable codes of RFC 9457 problems; the screen shows the catalogue text `problem.<code>`, never `detail`. */
export const problemCodes = [
  "invalid_input",
  "malformed_json",
  "body_too_large",
  "not_found",
  "unknown_site",
  "site_closed",
  "sign_in_required",
  "forbidden",
  "origin_refused",
  "conflict",
  "rate_limited",
  "temporarily_unavailable",
  "internal_error",
  "idempotency_key_reused",
  "idempotency_in_progress",
  "code_of_conduct_not_accepted",
  "consent_required",
  "sign_in_code_wrong",
  "sign_in_code_burnt",
  "sign_in_expired",
  "invitation_already_answered",
  "invitation_no_longer_open",
  "help_request_already_withdrawn",
  "help_request_not_open",
  "help_request_limit_reached",
  "help_offer_exists",
  "helper_not_available",
  "match_already_ended",
  "match_not_agreed",
  "follow_up_already_answered",
  "report_already_closed",
  "answered_otherwise",
  "officer_works_apart",
  "last_administrator",
  "second_factor_required",
  "second_factor_wrong",
  "fresh_proof_required",
  "sender_not_set",
  "already_colleague",
  "colleague_already_invited",
  "data_on_hold",
  "erasure_already_requested",
  "person_already_exists",
  "postcode_outside_area",
  "draft_limit_reached",
  "draft_no_longer_waiting",
  "settings_changed",
  "version_required",
  "nothing_to_publish",
  "nothing_to_undo",
  "nothing_to_import",
  "mandate_exists",
  "mandate_limit_reached",
  "mandate_not_running",
  "mandate_not_for_this",
  "mandate_for_another_address",
  "represented_by_law",
  "guardian_consent_required",
  "alarm_already_looked_into",
  "contrast_too_low",
  "already_in_effect",
  "file_type_unsupported",
  "storage_unavailable",
  "console_sign_in_refused",
  "passkey_refused",
  "passkey_already_added",
  "last_second_factor",
  "municipality_not_in_that_state",
  "domain_not_possible",
  "onboarding_not_complete",
  "onboarding_step_failed",
] as const;
export const ProblemCode = z.enum(problemCodes);
export type ProblemCode = z.infer<typeof ProblemCode>;

/** One fault of the input; `pointer` is a JSON pointer into the body, or `query/…`, `path/…`. */
export const ProblemFault = z
  .object({ pointer: z.string(), code: z.string(), detail: z.string() })
  .meta({ id: "ProblemFault" });
export type ProblemFault = z.infer<typeof ProblemFault>;

export const Problem = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    code: ProblemCode,
    requestId: z.string(),
    errors: z.array(ProblemFault).optional(),
  })
  .meta({ id: "Problem", description: "RFC 9457 problem. `code` is stable; `errors` lists every fault." });
export type Problem = z.infer<typeof Problem>;
