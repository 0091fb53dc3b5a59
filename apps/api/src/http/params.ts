import { AskedPurpose, ColleagueRole, Id, OversightDocumentKey, StaffRole } from "@omzien/contracts";
import { z } from "zod";

export const HelpRequestParams = z.strictObject({ helpRequestId: Id });
export const DraftParams = z.strictObject({ draftId: Id });
export const InvitationParams = z.strictObject({ invitationId: Id });
export const MatchParams = z.strictObject({ matchId: Id });
export const ReportParams = z.strictObject({ reportId: Id });
export const CallTaskParams = z.strictObject({ callTaskId: Id });
export const RecordingParams = z.strictObject({ recordingId: Id });
export const PersonParams = z.strictObject({ personId: Id });
export const ColleagueInvitationParams = z.strictObject({ colleagueInvitationId: Id });
export const ColleagueRoleParams = z.strictObject({ personId: Id, role: ColleagueRole });
export const StaffRoleParams = z.strictObject({ personId: Id, role: StaffRole });
export const MandateParams = z.strictObject({ mandateId: Id });
export const MandateRequestParams = z.strictObject({ mandateId: Id, helpRequestId: Id });
export const MandateConsentParams = z.strictObject({ mandateId: Id, purpose: AskedPurpose });
export const OversightDocumentParams = z.strictObject({ document: OversightDocumentKey });
export const BreachInquiryParams = z.strictObject({ inquiryId: Id });
