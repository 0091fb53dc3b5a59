import type { ConsoleRoute } from "../route.ts";
import { actRoutes } from "./acts.ts";
import { administratorRoutes } from "./administrators.ts";
import { domainRoutes } from "./domains.ts";
import { municipalityRoutes } from "./municipalities.ts";
import { moveRoutes } from "./moves.ts";
import { municipalityPackageRoutes } from "./municipality-packages.ts";
import { onboardingRoutes } from "./onboardings.ts";
import { passkeyRoutes } from "./passkeys.ts";
import { sessionRoutes } from "./sessions.ts";
import { supportVisitRoutes } from "./support-visits.ts";

/** Table of contents of the console's API: one line per noun. */
export const consoleRoutes: readonly ConsoleRoute[] = [
  ...sessionRoutes,
  ...administratorRoutes,
  ...passkeyRoutes,
  ...municipalityRoutes,
  ...moveRoutes,
  ...municipalityPackageRoutes,
  ...domainRoutes,
  ...onboardingRoutes,
  ...supportVisitRoutes,
  ...actRoutes,
];
