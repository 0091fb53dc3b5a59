import { first } from "./0001-first.ts";
import { accessLog } from "./0002-access-log.ts";
import { consentChain } from "./0003-consent-chain.ts";
import { retention } from "./0004-retention.ts";
import { contactEncryption } from "./0005-contact-encryption.ts";
import { confidentiality } from "./0006-confidentiality.ts";
import { representation } from "./0007-representation.ts";
import { officer } from "./0008-officer.ts";
import { ownData } from "./0009-own-data.ts";
import { narrowing } from "./0010-narrowing.ts";
import { mandates } from "./0011-mandates.ts";
import { oversight } from "./0012-oversight.ts";
import { promiseLetter } from "./0013-promise-letter.ts";
import { houseStyle } from "./0014-house-style.ts";
import { houseStyleImage } from "./0015-house-style-image.ts";
import { setting } from "./0016-setting.ts";
import { colleagues } from "./0017-colleagues.ts";
import { supportVisit } from "./0018-support-visit.ts";
import { municipalityPackage } from "./0019-municipality-package.ts";
import { secondFactor } from "./0020-second-factor.ts";
import { settingStart } from "./0021-setting-start.ts";
import { sender } from "./0022-sender.ts";
import { supportVisitTerm } from "./0023-support-visit-term.ts";
import { staffSignIn } from "./0024-staff-sign-in.ts";
import { areaMap } from "./0025-area-map.ts";
import { informationPacket } from "./0026-information-packet.ts";
import { secondFactorPending } from "./0027-second-factor-pending.ts";
import { packageForPlatform } from "./0028-package-for-platform.ts";
import { searchPause } from "./0029-search-pause.ts";
import { deskDigest } from "./0030-desk-digest.ts";
import { rota } from "./0031-rota.ts";
import { searchSteps } from "./0032-search-steps.ts";
import { searchFacts } from "./0033-search-facts.ts";
import { forwarding } from "./0034-forwarding.ts";
import { training } from "./0035-training.ts";
import { rotaEndedCall } from "./0036-rota-ended-call.ts";
import { mostAMonth } from "./0037-most-a-month.ts";
import { circleFirst } from "./0038-circle-first.ts";
import { adjustmentSuperseded } from "./0039-adjustment-superseded.ts";
import { invitationCall } from "./0040-invitation-call.ts";

/** Every migration of a tenant's schema, oldest first. Never edit one that has landed; add the next. */
export const tenantMigrations = [
  first,
  accessLog,
  consentChain,
  retention,
  contactEncryption,
  confidentiality,
  representation,
  officer,
  ownData,
  narrowing,
  mandates,
  oversight,
  promiseLetter,
  houseStyle,
  houseStyleImage,
  setting,
  colleagues,
  supportVisit,
  municipalityPackage,
  secondFactor,
  settingStart,
  sender,
  supportVisitTerm,
  staffSignIn,
  areaMap,
  informationPacket,
  secondFactorPending,
  packageForPlatform,
  searchPause,
  deskDigest,
  rota,
  searchSteps,
  searchFacts,
  forwarding,
  training,
  rotaEndedCall,
  mostAMonth,
  circleFirst,
  adjustmentSuperseded,
  invitationCall,
] as const;

/** Tables whose rows are facts: the tenant's role may insert and read them, never change or remove them. */
export const appendOnlyTables = [
  "consent_event",
  "audit_event",
  "code_of_conduct_acceptance",
  "confidentiality_statement",
  "confidentiality_acceptance",
  "access_event",
  "consent_text",
  "destruction",
  "disclosure_version",
  "disclosure_publication",
  "retention_change",
  "house_style_version",
  "house_style_publication",
  "house_style_cancellation",
  "house_style_image",
  "setting_version",
  "setting_publication",
  "role_change",
  "role_check",
  "second_factor_rule",
  "municipality_package_download",
  "setting_start",
  "support_look",
  "area_change",
  "area_version",
  "information_packet",
  "information_packet_receipt",
] as const;

/** Tables whose rows may be changed as far as their triggers let them, and that the tenant's role never removes. */
export const keptTables = ["support_visit"] as const;

/** Tables that only triggers and functions of the schema write; the tenant's role reads them. */
export const readOnlyTables = [
  "consent_link",
  "consent_salt",
  "consent_epoch",
  "search_offer",
  "helper_standing",
] as const;
