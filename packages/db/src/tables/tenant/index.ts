import type { DeskDigestTable } from "./desk-digest.ts";
import type {
  SiteTable,
  AreaTable,
  AreaRelationTable,
  PostcodeTable,
  CategoryTable,
  TrainingTable,
} from "./site.ts";
import type {
  EnvelopeAnswerTable,
  ForwardingAnswerTable,
  ForwardingRecallTable,
  ForwardingTable,
} from "./forwarding.ts";
import type { AreaChangeTable, AreaMoveTable, AreaVersionTable } from "./area-map.ts";
import type {
  PersonTable,
  PersonContactTable,
  DataKeyTable,
  PersonRoleTable,
  VogRecordTable,
  HelperTrainingTable,
  CodeOfConductTable,
  CodeOfConductAcceptanceTable,
  ConfidentialityAcceptanceTable,
  ConfidentialityStatementTable,
  BlockTable,
  ErasureTable,
} from "./person.ts";
import type { SignInRequestTable, SessionTable, RateLimitTable, IdempotencyKeyTable } from "./session.ts";
import type {
  SecondFactorRecoveryCodeTable,
  SecondFactorRuleTable,
  SecondFactorTable,
} from "./second-factor.ts";
import type { HelperStandingTable, SearchOfferTable } from "./search-facts.ts";
import type { HelpOfferTable, HelpOfferCategoryTable, OfferAdjustmentTable } from "./help-offer.ts";
import type {
  DutyCallTable,
  DutyCallTakeTable,
  HelpRequestTable,
  HelpRequestWithdrawalTable,
  HelpRequestExtensionTable,
  HelpRequestSearchPauseTable,
  HelpRequestSolutionTable,
  InvitationTable,
  SearchStepTable,
} from "./help-request.ts";
import type {
  MatchTable,
  MatchAgreementTable,
  MatchHandBackTable,
  MatchStopTable,
  MatchMessageTable,
  MatchFollowUpTable,
} from "./match.ts";
import type { AccessEventTable } from "./access-event.ts";
import type { ColleagueInvitationTable, RoleChangeTable, RoleCheckTable } from "./colleague.ts";
import type { InformationPacketReceiptTable, InformationPacketTable } from "./information-packet.ts";
import type { MailFailureTable, SenderDomainTable, SenderKeyTable } from "./sender.ts";
import type {
  StaffAccountTable,
  StaffSignInAttemptTable,
  StaffSignInCheckTable,
  StaffSignInSecretTable,
} from "./staff-sign-in.ts";
import type {
  RotaDayTable,
  RotaMemberTable,
  RotaProposalTable,
  RotaShiftTable,
  RotaSwapTable,
  RotaTable,
} from "./rota.ts";
import type { SupportLookTable, SupportVisitTable } from "./support.ts";
import type {
  ConsentEpochTable,
  ConsentLinkTable,
  ConsentSaltTable,
  ConsentTextTable,
} from "./consent-chain.ts";
import type {
  DisclosurePublicationTable,
  DisclosureVersionTable,
  RetentionChangeTable,
} from "./administration.ts";
import type { DestructionTable } from "./destruction.ts";
import type { BreachInquiryTable, LookAlarmReviewTable } from "./oversight.ts";
import type { CallTaskTable, ConsentRecordingTable } from "./own-data.ts";
import type { DraftForAnotherTable, MandateTable, RepresentationNeedTable } from "./representation.ts";
import type {
  HouseStyleCancellationTable,
  HouseStyleImageTable,
  HouseStylePublicationTable,
  HouseStyleVersionTable,
} from "./house-style.ts";
import type { SettingPublicationTable, SettingStartTable, SettingVersionTable } from "./setting.ts";
import type { MunicipalityPackageDownloadTable, MunicipalityPackageTable } from "./municipality-package.ts";
import type { ReportTable, CallNoteTable, ConsentEventTable, MailTable, AuditEventTable } from "./record.ts";

/**
 * Tables of one tenant; names are those of the migrations.
 * `date` columns are read and written as text (`2026-12-01`): a calendar day has no time zone.
 */
export interface TenantTables {
  site: SiteTable;
  house_style_version: HouseStyleVersionTable;
  house_style_publication: HouseStylePublicationTable;
  house_style_cancellation: HouseStyleCancellationTable;
  house_style_image: HouseStyleImageTable;
  setting_version: SettingVersionTable;
  setting_publication: SettingPublicationTable;
  setting_start: SettingStartTable;
  area: AreaTable;
  area_relation: AreaRelationTable;
  area_change: AreaChangeTable;
  area_version: AreaVersionTable;
  area_move: AreaMoveTable;
  postcode: PostcodeTable;
  category: CategoryTable;
  person: PersonTable;
  person_contact: PersonContactTable;
  data_key: DataKeyTable;
  person_role: PersonRoleTable;
  colleague_invitation: ColleagueInvitationTable;
  role_change: RoleChangeTable;
  role_check: RoleCheckTable;
  vog_record: VogRecordTable;
  training: TrainingTable;
  helper_training: HelperTrainingTable;
  code_of_conduct: CodeOfConductTable;
  code_of_conduct_acceptance: CodeOfConductAcceptanceTable;
  information_packet: InformationPacketTable;
  information_packet_receipt: InformationPacketReceiptTable;
  confidentiality_statement: ConfidentialityStatementTable;
  confidentiality_acceptance: ConfidentialityAcceptanceTable;
  block: BlockTable;
  erasure: ErasureTable;
  sign_in_request: SignInRequestTable;
  session: SessionTable;
  rate_limit: RateLimitTable;
  second_factor: SecondFactorTable;
  second_factor_recovery_code: SecondFactorRecoveryCodeTable;
  second_factor_rule: SecondFactorRuleTable;
  idempotency_key: IdempotencyKeyTable;
  help_offer: HelpOfferTable;
  help_offer_category: HelpOfferCategoryTable;
  offer_adjustment: OfferAdjustmentTable;
  search_offer: SearchOfferTable;
  helper_standing: HelperStandingTable;
  help_request: HelpRequestTable;
  help_request_withdrawal: HelpRequestWithdrawalTable;
  help_request_extension: HelpRequestExtensionTable;
  search_step: SearchStepTable;
  forwarding: ForwardingTable;
  forwarding_recall: ForwardingRecallTable;
  forwarding_answer: ForwardingAnswerTable;
  envelope_answer: EnvelopeAnswerTable;
  duty_call: DutyCallTable;
  duty_call_take: DutyCallTakeTable;
  help_request_solution: HelpRequestSolutionTable;
  help_request_search_pause: HelpRequestSearchPauseTable;
  invitation: InvitationTable;
  match: MatchTable;
  match_agreement: MatchAgreementTable;
  match_hand_back: MatchHandBackTable;
  match_stop: MatchStopTable;
  match_message: MatchMessageTable;
  match_follow_up: MatchFollowUpTable;
  rota: RotaTable;
  rota_day: RotaDayTable;
  rota_member: RotaMemberTable;
  rota_proposal: RotaProposalTable;
  rota_shift: RotaShiftTable;
  rota_swap: RotaSwapTable;
  report: ReportTable;
  call_note: CallNoteTable;
  consent_event: ConsentEventTable;
  consent_link: ConsentLinkTable;
  consent_salt: ConsentSaltTable;
  consent_epoch: ConsentEpochTable;
  consent_text: ConsentTextTable;
  destruction: DestructionTable;
  disclosure_version: DisclosureVersionTable;
  disclosure_publication: DisclosurePublicationTable;
  retention_change: RetentionChangeTable;
  consent_recording: ConsentRecordingTable;
  call_task: CallTaskTable;
  mail: MailTable;
  audit_event: AuditEventTable;
  access_event: AccessEventTable;
  draft_for_another: DraftForAnotherTable;
  mandate: MandateTable;
  representation_need: RepresentationNeedTable;
  look_alarm_review: LookAlarmReviewTable;
  breach_inquiry: BreachInquiryTable;
  municipality_package: MunicipalityPackageTable;
  municipality_package_download: MunicipalityPackageDownloadTable;
  sender_domain: SenderDomainTable;
  sender_key: SenderKeyTable;
  staff_sign_in_secret: StaffSignInSecretTable;
  staff_sign_in_check: StaffSignInCheckTable;
  staff_sign_in_attempt: StaffSignInAttemptTable;
  staff_account: StaffAccountTable;
  mail_failure: MailFailureTable;
  support_visit: SupportVisitTable;
  support_look: SupportLookTable;
  desk_digest: DeskDigestTable;
}

export type * from "./access-event.ts";
export type * from "./area-map.ts";
export type * from "./colleague.ts";
export type * from "./sender.ts";
export type * from "./staff-sign-in.ts";
export type * from "./support.ts";
export type * from "./columns.ts";
export type * from "./desk-digest.ts";
export type * from "./forwarding.ts";
export type * from "./site.ts";
export type * from "./person.ts";
export type * from "./second-factor.ts";
export type * from "./session.ts";
export type * from "./help-offer.ts";
export type * from "./house-style.ts";
export type * from "./help-request.ts";
export type * from "./match.ts";
export type * from "./municipality-package.ts";
export type * from "./record.ts";
export type * from "./consent-chain.ts";
export type * from "./destruction.ts";
export type * from "./oversight.ts";
export type * from "./own-data.ts";
export type * from "./representation.ts";
export type * from "./rota.ts";
