import type { Story } from "../stage.ts";
import { neighbourStory } from "./neighbour/index.ts";
import { postcodeStory } from "./postcode.ts";

/** In this order: later stories may find what earlier ones left behind, but need none of it. */
export const stories: readonly Story[] = [postcodeStory, neighbourStory];
