import type { components } from "@omzien/api-client";
import { createContext, useContext } from "react";
import type { DraftForm } from "../forms/use-draft.ts";
import type { Me } from "../session/use-me.ts";
import type { OfferDraft } from "./offer-draft.ts";
import type { Offering } from "./offer-steps.ts";

type Category = components["schemas"]["Category"];

export interface OfferForm {
  draft: DraftForm<OfferDraft>;
  categories: readonly Category[];
  me: Me | undefined;
  offering: Offering;
}

export const OfferContext = createContext<OfferForm | undefined>(undefined);

/** @throws Error outside `OfferLayout`. */
export function useOffer(): OfferForm {
  const form = useContext(OfferContext);
  if (!form) throw new Error("OfferLayout is missing");
  return form;
}
