import type { LeakPart } from "@omzien/contracts";
import type { TenantTables } from "@omzien/db";

type Table = keyof TenantTables;
type ColumnOf<T extends Table> = keyof TenantTables[T] & string;

/** How the rows of a table lead to the people whom they are about. */
type LeakTable = {
  [T in Table]: {
    readonly table: T;
    readonly part: LeakPart;
    /** Columns with the id of a person. Who did it as their work is no person of the leak. */
    readonly people: readonly ColumnOf<T>[];
    /** Through another table, whose own people are then meant. */
    readonly through?: { readonly column: ColumnOf<T>; readonly table: Table };
  };
}[Table];

/** Every table with data about people, by the kind of data that it holds. */
export const leakTables: readonly LeakTable[] = [
  { table: "person_contact", part: "contact", people: ["person_id"] },
  { table: "person", part: "profile", people: ["id"] },
  { table: "person_role", part: "profile", people: ["person_id"] },
  { table: "colleague_invitation", part: "profile", people: ["person_id"] },
  { table: "role_change", part: "profile", people: ["person_id"] },
  { table: "role_check", part: "profile", people: ["person_id"] },
  { table: "code_of_conduct_acceptance", part: "profile", people: ["person_id"] },
  { table: "information_packet_receipt", part: "profile", people: ["person_id"] },
  { table: "confidentiality_acceptance", part: "profile", people: ["person_id"] },
  { table: "erasure", part: "profile", people: ["person_id"] },
  { table: "call_task", part: "profile", people: ["person_id"] },
  { table: "help_request", part: "requests", people: ["person_id"] },
  {
    table: "area_move",
    part: "profile",
    people: ["person_id"],
    through: { column: "help_request_id", table: "help_request" },
  },
  {
    table: "help_request_withdrawal",
    part: "requests",
    people: [],
    through: { column: "help_request_id", table: "help_request" },
  },
  {
    table: "help_request_extension",
    part: "requests",
    people: [],
    through: { column: "help_request_id", table: "help_request" },
  },
  {
    table: "help_request_search_pause",
    part: "requests",
    people: [],
    through: { column: "help_request_id", table: "help_request" },
  },
  {
    table: "search_step",
    part: "requests",
    people: [],
    through: { column: "help_request_id", table: "help_request" },
  },
  {
    table: "forwarding",
    part: "requests",
    people: [],
    through: { column: "help_request_id", table: "help_request" },
  },
  {
    table: "duty_call",
    part: "requests",
    people: [],
    through: { column: "help_request_id", table: "help_request" },
  },
  {
    table: "duty_call_take",
    part: "requests",
    people: [],
    through: { column: "help_request_id", table: "help_request" },
  },
  {
    table: "help_request_solution",
    part: "requests",
    people: [],
    through: { column: "help_request_id", table: "help_request" },
  },
  { table: "help_offer", part: "offers", people: ["person_id"] },
  {
    table: "offer_adjustment",
    part: "offers",
    people: [],
    through: { column: "offer_id", table: "help_offer" },
  },
  {
    table: "help_offer_category",
    part: "offers",
    people: [],
    through: { column: "offer_id", table: "help_offer" },
  },
  { table: "search_offer", part: "offers", people: ["person_id"] },
  { table: "helper_standing", part: "matches", people: ["person_id"] },
  {
    table: "invitation",
    part: "matches",
    people: ["helper_id"],
    through: { column: "help_request_id", table: "help_request" },
  },
  { table: "match", part: "matches", people: ["asker_id", "helper_id"] },
  { table: "match_agreement", part: "matches", people: ["person_id"] },
  { table: "match_hand_back", part: "matches", people: [], through: { column: "match_id", table: "match" } },
  { table: "match_stop", part: "matches", people: [], through: { column: "match_id", table: "match" } },
  { table: "rota", part: "requests", people: ["asker_id"] },
  { table: "rota_day", part: "requests", people: [], through: { column: "rota_id", table: "rota" } },
  { table: "rota_member", part: "matches", people: ["person_id"] },
  { table: "rota_proposal", part: "matches", people: [], through: { column: "rota_id", table: "rota" } },
  {
    table: "rota_shift",
    part: "matches",
    people: [],
    through: { column: "member_id", table: "rota_member" },
  },
  {
    table: "rota_swap",
    part: "matches",
    people: [],
    through: { column: "to_member_id", table: "rota_member" },
  },
  { table: "block", part: "matches", people: ["person_id", "blocked_id"] },
  { table: "match_message", part: "messages", people: ["sender_id"] },
  { table: "match_follow_up", part: "follow-ups", people: ["person_id"] },
  { table: "report", part: "reports", people: ["reporter_id", "about_person_id"] },
  {
    table: "call_note",
    part: "call-notes",
    people: ["person_id"],
    through: { column: "help_request_id", table: "help_request" },
  },
  { table: "consent_event", part: "consents", people: ["person_id"] },
  { table: "consent_salt", part: "consents", people: ["person_id"] },
  { table: "consent_epoch", part: "consents", people: ["person_id"] },
  { table: "consent_recording", part: "consents", people: ["person_id"] },
  { table: "helper_training", part: "offers", people: ["person_id"] },
  { table: "vog_record", part: "vog", people: ["person_id"] },
  { table: "draft_for_another", part: "representation", people: ["person_id", "maker_id"] },
  { table: "mandate", part: "representation", people: ["person_id", "representative_id"] },
  { table: "representation_need", part: "representation", people: ["person_id"] },
  { table: "mail", part: "mails", people: ["person_id"] },
  { table: "session", part: "sessions", people: ["person_id"] },
  { table: "second_factor", part: "sessions", people: ["person_id"] },
  { table: "staff_account", part: "sessions", people: ["person_id"] },
  { table: "second_factor_recovery_code", part: "sessions", people: ["person_id"] },
  { table: "access_event", part: "logs", people: ["subject_id", "viewer_id"] },
  { table: "audit_event", part: "logs", people: ["subject_id", "actor_id"] },
  { table: "look_alarm_review", part: "logs", people: ["viewer_id"] },
];

/** Tables that no part has, and why nobody can be found through them. */
export const leadNowhere: Readonly<Partial<Record<Table, string>>> = {
  consent_link: "only hashes; the answers themselves are among the consents",
  sign_in_request: "an address of whoever typed it, for an hour; it leads to no person",
  forwarding_recall: "says why and when; whose the envelope is stands in the table of those",
  forwarding_answer: "a sentence out of a list, and the number of another desk",
  envelope_answer: "the same, of this desk; a request of another municipality leads to nobody here",
  rate_limit: "keyed hashes of network addresses",
  idempotency_key: "a copy, for a day, of an answer whose content is found where it lives",
  breach_inquiry: "counts of a leak; its people are not kept",
  disclosure_version: "settings of the site; who wrote them did so as their work",
  disclosure_publication: "the same",
  retention_change: "the same",
  house_style_version: "the same",
  house_style_publication: "the same",
  house_style_cancellation: "the same",
  house_style_image: "the same",
  setting_version: "the same",
  setting_publication: "the same",
  setting_start: "the same",
  area_change: "the same",
  municipality_package: "the same",
  municipality_package_download: "the same",
  second_factor_rule: "the same",
  sender_domain: "the same",
  sender_key: "the same",
  staff_sign_in_secret: "the same",
  staff_sign_in_check: "the same",
  staff_sign_in_attempt: "hashes of who is signing in right now; it names nobody",
  mail_failure: "codes of a mail server; whose the mails are is among the mails",
  support_visit: "people of the platform, who came in for their work",
  data_key: "keys, wrapped by one that the database does not have",
};
