import {
  type HelpKind,
  type HelpKinds,
  type MatchingRules,
  type Modules,
  type ProjectPreset,
  presetWeights,
  type SearchRules,
  type SiteWords,
  usualSearchRules,
} from "@omzien/contracts";
import { hiddenKinds } from "./preset-kinds.ts";
import { presetWords, reciprocityTexts } from "./preset-words.ts";

/** All that a kind of project has a say in. */
export interface ProjectSettings {
  "matching-rules": MatchingRules;
  "search-rules": SearchRules;
  modules: Modules;
  "help-kinds": HelpKinds;
  "site-words": SiteWords;
}

/**
 * How a site would be set by a kind of project. What a municipality wrote itself stays: its own kinds of help, its own
 * text about giving and getting, names and numbers.
 * @param slugOf of a kind of help that the site began with; undefined for one of its own.
 */
export function proposalFor(
  preset: ProjectPreset,
  now: ProjectSettings,
  slugOf: (kindId: string) => string | undefined,
): ProjectSettings {
  const kinds = kindsFor(preset, now["help-kinds"], slugOf);
  return {
    "matching-rules": { ...now["matching-rules"], weights: presetWeights[preset] },
    "search-rules": { ...now["search-rules"], ...presetSearch[preset] },
    modules: modulesFor(preset, now.modules, kinds),
    "help-kinds": kinds,
    "site-words": wordsFor(preset, now["site-words"]),
  };
}

const hour = 60;
const day = 24 * hour;
type SearchChoice = Pick<SearchRules, "waves" | "ladder" | "ringsWaitForDesk" | "restHours">;

function searchWith(
  normal: Partial<SearchRules["waves"]["normal"]>,
  [adjoiningMinutes, municipalityMinutes]: [number, number],
  more: Partial<SearchChoice> = {},
): SearchChoice {
  const { waves, ladder, ringsWaitForDesk, restHours } = usualSearchRules;
  return {
    waves: { ...waves, normal: { ...waves.normal, ...normal } },
    ladder: { ...ladder, normal: { adjoiningMinutes, municipalityMinutes } },
    ringsWaitForDesk,
    restHours,
    ...more,
  };
}

const presetSearch: Readonly<Record<ProjectPreset, SearchChoice>> = {
  // Few at a time, long close to home.
  network: searchWith({ chance: 50, most: 4, waitMinutes: day }, [5 * day, 9 * day]),
  // More at a time, and soon in the whole town: the job matters, not the street.
  jobs: searchWith({ chance: 80, most: 10, waitMinutes: 6 * hour }, [day, 2 * day], { restHours: 36 }),
  // There are few helpers, and everywhere is near.
  village: searchWith({ chance: 60, most: 5, waitMinutes: 18 * hour }, [12 * hour, 2 * day]),
  // Helpers are few and loyal, and the desk is close by.
  charity: searchWith({ chance: 55, most: 5 }, [3 * day, 6 * day], { ringsWaitForDesk: true, restHours: 96 }),
  mutual: searchWith({ chance: 65, most: 6 }, [2 * day, 5 * day], { restHours: 36 }),
};

const presetModules: Readonly<Record<ProjectPreset, Partial<Modules>>> = {
  network: { vog: false },
  jobs: { vog: false, draftsForAnother: false },
  village: { vog: false },
  charity: {},
  mutual: { vog: false },
};

/** Certificates stay where a kind of help that is shown asks for one: nobody else could do it. */
export function modulesFor(preset: ProjectPreset, now: Modules, { groups }: HelpKinds): Modules {
  const shown = groups.flatMap((group) =>
    group.hidden ? [] : [group, ...group.children.filter(({ hidden }) => !hidden)],
  );
  const allOn = { helpOffers: true, draftsForAnother: true, mandates: true, vog: true, examples: true };
  const wanted = { ...now, ...allOn, ...presetModules[preset] };
  return { ...wanted, vog: wanted.vog || shown.some(({ vogRequired }) => vogRequired) };
}

/**
 * The kinds of help that are taken where certificates are off and stay off: what asks for one and was hidden stays so,
 * as nobody could do it.
 */
export function kindsWithoutCertificates(now: HelpKinds, proposed: HelpKinds): HelpKinds {
  const wasHidden = new Set(
    now.groups
      .flatMap((group) => [
        group,
        ...group.children.map((child) => ({ ...child, hidden: child.hidden || group.hidden })),
      ])
      .filter(({ hidden }) => hidden)
      .map(({ id }) => id),
  );
  const keep = <Kind extends HelpKind>(kind: Kind): Kind =>
    kind.vogRequired && wasHidden.has(kind.id) ? { ...kind, hidden: true } : kind;
  const groups = proposed.groups.map((group) => ({ ...keep(group), children: group.children.map(keep) }));
  return groups.some((group) => !group.hidden) ? { ...proposed, groups } : now;
}

function kindsFor(
  preset: ProjectPreset,
  now: HelpKinds,
  slugOf: (kindId: string) => string | undefined,
): HelpKinds {
  const hidden: readonly string[] = hiddenKinds[preset];
  const set = <Kind extends HelpKind>(kind: Kind): Kind => {
    const slug = kind.id === null ? undefined : slugOf(kind.id);
    return slug === undefined ? kind : { ...kind, hidden: hidden.includes(slug) };
  };
  const groups = now.groups.map((group) => ({ ...set(group), children: group.children.map(set) }));
  return groups.some((group) => !group.hidden) ? { ...now, groups } : now;
}

function wordsFor(preset: ProjectPreset, now: SiteWords): SiteWords {
  const isOwnText = now.reciprocity !== "" && !Object.values(reciprocityTexts).includes(now.reciprocity);
  return {
    ...now,
    words: { ...now.words, service: presetWords[preset] },
    reciprocity: isOwnText ? now.reciprocity : reciprocityTexts[preset],
  };
}
