import type { Candidate, Factor, FactorResult, Text } from "./types.ts";

export type Audience = "coordinator" | "helper" | "asker";

/**
 * One reason: a template id and its arguments. The category is an id, the language a code: the caller names them.
 * Points and their maximum are there for the coordinator only.
 */
export type ReasonLine = Text & {
  readonly factor: Factor;
  readonly points?: number;
  readonly max?: number;
};

/** What helper and asker may hear of: who carries how much, and who gave what, is for the coordinator. */
const told: ReadonlySet<Factor> = new Set(["distance", "availability", "interest", "bond", "language"]);

/** Lines that only say that there is nothing to say. */
const untold: ReadonlySet<string> = new Set([
  "matching.availability.none",
  "matching.bond.none",
  "matching.language.none",
  "matching.language.unknown",
]);

/**
 * Why this candidate, for one reader, in the order of the factors. The coordinator gets a line with points for every
 * factor; helper and asker get the good reasons only, and no figures but the rounded travel time and the number of
 * moments. Each line must still pass packages/consent for its reader.
 * The helper's lines have ids of their own, ending in `.you`, as they speak to the helper.
 */
export const explain = (candidate: Candidate, audience: Audience): ReasonLine[] => {
  if (audience === "coordinator") {
    return candidate.factors.map(({ factor, textKey, args, points, max }) => ({
      factor,
      textKey,
      args,
      points,
      max,
    }));
  }
  return candidate.factors.filter(isTold).map(({ factor, textKey, args }) => ({
    factor,
    textKey: audience === "helper" ? `${textKey}.you` : textKey,
    args,
  }));
};

/** Of a training, as the municipality calls it; the English one may be empty. */
export interface TrainingNames {
  nl: string;
  en: string;
}

/**
 * That somebody had the training that the desk asks for; it brings no points. Nobody else reads it. Both names are in
 * it, for who reads it later may read another language.
 */
export const trainingLine = (names: TrainingNames, audience: Exclude<Audience, "asker">): Text => ({
  textKey: audience === "helper" ? "matching.training.you" : "matching.training",
  args: { training: names.nl, trainingEn: names.en },
});

const isTold = ({ factor, textKey, args }: FactorResult): boolean =>
  told.has(factor) && !untold.has(textKey) && args["language"] !== "nl";
