import type { components } from "@omzien/api-client";
import { createContext, useContext } from "react";
import type { DraftForm } from "../forms/use-draft.ts";
import type { Me } from "../session/use-me.ts";
import type { AskDraft } from "./ask-draft.ts";
import type { Asking } from "./ask-steps.ts";

export type Category = components["schemas"]["Category"];
/** A kind of help that can be asked for: the second level, or a first level without any below it. */
export type LeafCategory = Omit<Category, "children">;

export interface AskForm {
  draft: DraftForm<AskDraft>;
  categories: readonly Category[];
  category: LeafCategory | undefined;
  me: Me | undefined;
  asking: Asking;
}

export const AskContext = createContext<AskForm | undefined>(undefined);

/** @throws Error outside `AskLayout`. */
export function useAsk(): AskForm {
  const form = useContext(AskContext);
  if (!form) throw new Error("AskLayout is missing");
  return form;
}

export function leavesOf(categories: readonly Category[]): LeafCategory[] {
  return categories.flatMap((category) => (category.children.length > 0 ? category.children : [category]));
}
