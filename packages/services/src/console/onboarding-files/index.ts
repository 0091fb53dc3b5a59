export {
  getOnboardingMap,
  keepOnboardingFile,
  listOnboardingRemarks,
  removeOnboardingFile,
} from "./onboarding-files.ts";
