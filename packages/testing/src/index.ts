export { alwaysFree, type HelpOfferOptions } from "./builders/help-offers.ts";
export { flexibleTiming, type HelpRequestOptions } from "./builders/help-requests.ts";
export { aMatch, type MatchOptions, type TestMatch } from "./builders/matches.ts";
export type { PersonOptions, TestPerson } from "./builders/people.ts";
export { aReport, type ReportOptions } from "./builders/reports.ts";
export { createTestTenant, type TestHelper, type TestTenant } from "./create-test-tenant.ts";
export type { AreaName, CategorySlug, TestArea } from "./furnish-tenant.ts";
export type { WaitingJob } from "./tenant-records.ts";
export { createTestClock, type TestClock, testStart } from "./test-clock.ts";
export {
  closeTestInstallation,
  type TestInstallation,
  testInstallation,
  useDatabaseServer,
} from "./test-installation.ts";
export { deadFiles, testFileEnvironment, testFiles, testImages } from "./test-files.ts";
export { testKeyEncryptionKeys, testSecrets } from "./test-secrets.ts";
export { openSecondInstallation, type SecondInstallation } from "./second-installation.ts";
