import type { Route } from "../http/route.ts";
import { areaMapRoutes } from "./area-map/routes.ts";
import { areaRoutes } from "./areas/routes.ts";
import { callNoteRoutes } from "./call-notes/routes.ts";
import { categoryRoutes } from "./categories/routes.ts";
import { conductTextRoutes } from "./conduct-text/routes.ts";
import { colleagueRoutes } from "./colleagues/routes.ts";
import { confidentialityRoutes } from "./consents/confidentiality-routes.ts";
import { consentRoutes } from "./consents/routes.ts";
import { deskRoutes } from "./desk/routes.ts";
import { disclosureSettingsRoutes } from "./disclosure-settings/routes.ts";
import { draftRoutes } from "./drafts-for-another/routes.ts";
import { envelopeRoutes } from "./envelopes/routes.ts";
import { figureRoutes } from "./figures/routes.ts";
import { forwardingRuleRoutes } from "./forwarding-rules/routes.ts";
import { forwardingRoutes } from "./forwardings/routes.ts";
import { helpKindsRoutes } from "./help-kinds/routes.ts";
import { helpOfferRoutes } from "./help-offers/routes.ts";
import { helpRequestRoutes } from "./help-requests/routes.ts";
import { houseStyleRoutes } from "./house-style/routes.ts";
import { informationPacketRoutes } from "./information-packet/routes.ts";
import { invitationRoutes } from "./invitations/routes.ts";
import { mandateRoutes } from "./mandates/routes.ts";
import { matchingRulesRoutes } from "./matching-rules/routes.ts";
import { matchRoutes } from "./matches/routes.ts";
import { meRoutes } from "./me/routes.ts";
import { senderRoutes } from "./sender/routes.ts";
import { moduleRoutes } from "./modules/routes.ts";
import { municipalityPackageRoutes } from "./municipality-packages/routes.ts";
import { myDataRoutes } from "./my-data/routes.ts";
import { breachRoutes } from "./oversight/breach-routes.ts";
import { consentRegisterRoutes } from "./oversight/consent-register-routes.ts";
import { oversightDocumentRoutes } from "./oversight/document-routes.ts";
import { oversightLookRoutes } from "./oversight/look-routes.ts";
import { peopleRoutes } from "./people/routes.ts";
import { projectPresetRoutes } from "./project-presets/routes.ts";
import { reportRoutes } from "./reports/routes.ts";
import { retentionSettingsRoutes } from "./retention-settings/routes.ts";
import { rotaRoutes } from "./rotas/routes.ts";
import { searchRulesRoutes } from "./search-rules/routes.ts";
import { secondFactorRoutes } from "./second-factor/routes.ts";
import { sessionRoutes } from "./sessions/routes.ts";
import { signInRequestRoutes } from "./sign-in-requests/routes.ts";
import { settingChangeRoutes } from "./setting-changes/routes.ts";
import { siteRoutes } from "./site/routes.ts";
import { siteWordsRoutes } from "./site-words/routes.ts";
import { staffSignInRoutes } from "./staff-sign-in/routes.ts";
import { supportRoutes } from "./support/routes.ts";
import { trainingRoutes } from "./trainings/routes.ts";
import { vogRoutes } from "./vog/routes.ts";
import { workTableRoutes } from "./work-table/routes.ts";

/** Table of contents of the API: one line per noun. */
export const routes: readonly Route[] = [
  ...siteRoutes,
  ...areaRoutes,
  ...areaMapRoutes,
  ...categoryRoutes,
  ...signInRequestRoutes,
  ...sessionRoutes,
  ...meRoutes,
  ...consentRoutes,
  ...confidentialityRoutes,
  ...helpRequestRoutes,
  ...forwardingRoutes,
  ...draftRoutes,
  ...mandateRoutes,
  ...helpOfferRoutes,
  ...invitationRoutes,
  ...matchRoutes,
  ...rotaRoutes,
  ...reportRoutes,
  ...callNoteRoutes,
  ...peopleRoutes,
  ...vogRoutes,
  ...trainingRoutes,
  ...informationPacketRoutes,
  ...deskRoutes,
  ...workTableRoutes,
  ...envelopeRoutes,
  ...figureRoutes,
  ...myDataRoutes,
  ...disclosureSettingsRoutes,
  ...retentionSettingsRoutes,
  ...colleagueRoutes,
  ...secondFactorRoutes,
  ...staffSignInRoutes,
  ...oversightDocumentRoutes,
  ...oversightLookRoutes,
  ...breachRoutes,
  ...consentRegisterRoutes,
  ...houseStyleRoutes,
  ...siteWordsRoutes,
  ...settingChangeRoutes,
  ...conductTextRoutes,
  ...helpKindsRoutes,
  ...matchingRulesRoutes,
  ...searchRulesRoutes,
  ...moduleRoutes,
  ...forwardingRuleRoutes,
  ...projectPresetRoutes,
  ...municipalityPackageRoutes,
  ...senderRoutes,
  ...supportRoutes,
];
