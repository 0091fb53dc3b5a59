/**
 * Tables that do not travel, with the reason as the manifest tells it. Everything that is not named here does:
 * a table of tomorrow is exported without anybody thinking of it.
 */
export const leftOut: Readonly<Record<string, string>> = {
  session: "Secret: who holds it is signed in. People sign in again with their e-mail address.",
  sign_in_request: "Secret: links to sign in, which end within the hour.",
  rate_limit: "Counts of the last minutes, of this installation alone.",
  idempotency_key: "Answers of the last day, kept so that a request sent twice is done once.",
  data_key:
    "Secret: opens contact data of this installation. The contact data themselves are in the package, opened.",
  draft_for_another:
    "Sealed with a key that does not travel; a draft that nobody confirms ends within weeks.",
  municipality_package: "Of packages like this one, which lie at this installation. The audit has who asked.",
  municipality_package_download: "Of packages like this one. The audit has who took them.",
  colleague_invitation:
    "Links in mails of this installation, which end within two weeks. Administrators ask again.",
  second_factor: "Follows from a key of this installation. People set up their app again.",
  second_factor_recovery_code:
    "Secret: opens the door when a telephone is gone. There are new ones with a new app.",
  staff_sign_in_secret: "Secret: opens the municipality's own provider for this site. It is set again.",
  staff_sign_in_attempt: "Secret: people who are signing in right now. They begin again.",
  sender_key: "Secret: signs mails of the municipality. There is a new key where it arrives.",
  sender_domain:
    "Goes with its key and with the mail server of this installation. Administrators set it again.",
  mail_failure: "Of the mail server of this installation.",
  search_offer: "Copies for the search, which triggers make from offers and people as those arrive.",
  helper_standing: "Counters for the search, which triggers make from what helpers were asked and do.",
  schema_version: "Is in this manifest.",
};
