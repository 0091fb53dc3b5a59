import type { Story } from "../stage.ts";
import { administrationStory } from "./administration.ts";
import { alarmStory } from "./alarm.ts";
import { areasStory } from "./areas.ts";
import { circleStory } from "./circle.ts";
import { climbStory } from "./climb.ts";
import { consoleStory } from "./console/index.ts";
import { conductStory } from "./conduct.ts";
import { colleaguesStory } from "./colleagues.ts";
import { candidatesStory } from "./desk/candidates.ts";
import { callStory } from "./desk/call.ts";
import { helperStory } from "./desk/helper.ts";
import { stopStory } from "./desk/stop.ts";
import { triageStory } from "./desk/triage.ts";
import { workTableStory } from "./desk/work-table.ts";
import { forwardStory } from "./forward.ts";
import { helperByPhoneStory } from "./helper-by-phone.ts";
import { helpKindsStory } from "./help-kinds.ts";
import { houseStyleStory } from "./house-style.ts";
import { isolationStory } from "./isolation.ts";
import { keyboardStory } from "./keyboard.ts";
import { ladderStory } from "./ladder.ts";
import { limitsStory } from "./limits.ts";
import { mandatesStory } from "./mandates.ts";
import { matchingRulesStory } from "./matching-rules.ts";
import { modulesStory } from "./modules.ts";
import { neighbourStory } from "./neighbour/index.ts";
import { offerStory } from "./offer.ts";
import { ownAccountStory } from "./own-account.ts";
import { oversightStory } from "./oversight.ts";
import { ownDataStory } from "./own-data.ts";
import { pagesStory } from "./pages.ts";
import { phoneStory } from "./phone.ts";
import { postcodeStory } from "./postcode.ts";
import { projectStory } from "./project.ts";
import { reportStory } from "./report.ts";
import { representationStory } from "./representation.ts";
import { rotaStory } from "./rota.ts";
import { senderStory } from "./sender.ts";
import { siteWordsStory } from "./site-words.ts";
import { takeAlongStory } from "./take-along.ts";
import { trainedPoolStory } from "./trained-pool.ts";

/**
 * The desk's early, while the seeded history is fresh: every story begins on a Tuesday morning, a week after the
 * one before, so that helpers have rested. None needs what another left behind. Those of administrators and the officer
 * are played in twos, of about the same length.
 */
export const stories: readonly Story[] = [
  alarmStory,
  triageStory,
  workTableStory,
  callStory,
  candidatesStory,
  helperStory,
  trainedPoolStory,
  neighbourStory,
  stopStory,
  circleStory,
  ladderStory,
  forwardStory,
  ownDataStory,
  representationStory,
  phoneStory,
  reportStory,
  isolationStory,
  offerStory,
  keyboardStory,
  postcodeStory,
  rotaStory,
  climbStory,
  limitsStory,
  helperByPhoneStory,
  houseStyleStory,
  ownAccountStory,
  pagesStory,
  mandatesStory,
  oversightStory,
  consoleStory,
  administrationStory,
  colleaguesStory,
  siteWordsStory,
  modulesStory,
  areasStory,
  helpKindsStory,
  senderStory,
  matchingRulesStory,
  takeAlongStory,
  // After it everybody is asked to accept the code of conduct anew.
  conductStory,
  // After it everybody who is new gets one mail more.
  projectStory,
];
