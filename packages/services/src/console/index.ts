export { listActs, platformActions } from "./acts.ts";
export { changeMunicipality, deleteMunicipality } from "./change-municipality.ts";
export {
  type ConsoleActor,
  type ConsoleContext,
  type ConsoleInstallation,
  type SealPort,
} from "./context.ts";
export {
  addDomainInConsole,
  checkDomainInConsole,
  makeDomainPrimary,
  removeDomainInConsole,
} from "./domains.ts";
export { acceptConsoleInvitation, inviteAdministrator, openConsoleInvitation } from "./invitations.ts";
export {
  addPasskey,
  askPasskeyChallenge,
  beginPasskey,
  listPasskeys,
  removePasskey,
  signInWithPasskey,
} from "./passkeys/index.ts";
export { moveMunicipality, stopMunicipalityMove } from "./moves.ts";
export {
  askPackageInConsole,
  listPackagesInConsole,
  takePackageInConsole,
} from "./municipality-packages.ts";
export { proveAtConsole } from "./prove-at-console.ts";
export { getMunicipality, listMunicipalitiesForConsole } from "./municipalities.ts";
export {
  findConsoleActor,
  getConsoleMe,
  signOutOfConsole,
  type StartedConsoleSession,
} from "./sessions.ts";
export {
  askSupportVisit,
  endSupportVisitInConsole,
  listSupportVisitsInConsole,
} from "./support-visits.ts";
export { signInToConsole } from "./sign-in-to-console.ts";
export { finishOnboarding } from "./finish-onboarding.ts";
export {
  getOnboardingMap,
  keepOnboardingFile,
  listOnboardingRemarks,
  removeOnboardingFile,
} from "./onboarding-files/index.ts";
export {
  beginOnboarding,
  changeOnboarding,
  discardOnboarding,
  getOnboarding,
  listOnboardings,
} from "./onboardings.ts";
