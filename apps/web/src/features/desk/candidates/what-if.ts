import type { paths } from "@omzien/api-client";
import type { EasingList, HelpRequest } from "@omzien/contracts";

export type CandidateQuery = NonNullable<
  paths["/help-requests/{helpRequestId}/candidates"]["get"]["parameters"]["query"]
>;

/** What is supposed of a request, as the choices on the screen; "" is as it was asked. */
export interface WhatIf {
  time: "" | "any";
  /** "+1000" is a kilometre further, "1000" no further than one. */
  distance: "" | "+1000" | "+3000" | "+10000" | "1000" | "3000";
  ring: "" | "neighbourhood" | "adjoining" | "municipality";
  language: "" | "shared";
  /** "only": who helped the asker before, when both would gladly do so again. */
  circle: "" | "only";
  need: "" | NonNullable<HelpRequest["needs"]>[number];
}

export const asAsked: WhatIf = { time: "", distance: "", ring: "", language: "", circle: "", need: "" };

export const isSupposing = (whatIf: WhatIf): boolean => Object.values(whatIf).some((choice) => choice !== "");

export const distances = ["1000", "3000", "+1000", "+3000", "+10000"] as const;
export const rings = ["neighbourhood", "adjoining", "municipality"] as const;

/** What the API is asked; what is as asked is left out. */
export function queryOf({ time, distance, ring, language, circle, need }: WhatIf): CandidateQuery {
  const metres = Number(distance);
  return {
    ...(time !== "" && { time }),
    ...(distance.startsWith("+") && { extraMetres: metres }),
    ...(distance !== "" && !distance.startsWith("+") && { withinMetres: metres }),
    ...(ring !== "" && { ring }),
    ...(language !== "" && { language }),
    ...(circle !== "" && { circle }),
    ...(need !== "" && { need }),
  };
}

export type Easing = EasingList["easings"][number];

/** The choices that stand for one question to the asker. Languages and skills are asked for by nobody yet. */
export function whatIfOf({ kind, extraMetres, ring }: Easing): WhatIf | undefined {
  switch (kind) {
    case "time":
      return { ...asAsked, time: "any" };
    case "distance": {
      const distance = distances.find((step) => step === `+${extraMetres ?? ""}`);
      return distance && { ...asAsked, distance };
    }
    case "area":
      return ring ? { ...asAsked, ring } : undefined;
    case "language":
    case "skill":
      return undefined;
    default:
      return kind satisfies never;
  }
}
