import { askingSections } from "./asking.ts";
import { helpingSections } from "./helping.ts";
import { matchSections } from "./matches.ts";
import { profileSections } from "./profile.ts";
import { rotaSections } from "./rotas.ts";
import { recordSections } from "./records.ts";
import { representationSections } from "./representation.ts";
import type { Section } from "./section.ts";

/** Everything that the site holds about somebody, in the order in which it is shown. */
export const sections: readonly Section[] = [
  ...profileSections,
  ...askingSections,
  ...helpingSections,
  ...matchSections,
  ...rotaSections,
  ...representationSections,
  ...recordSections,
];
