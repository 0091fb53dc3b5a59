import type { components } from "@omzien/api-client";
import { useQuery } from "@tanstack/react-query";
import { useRouter } from "@tanstack/react-router";
import { type ReactNode, useEffect } from "react";
import { Loaded, WaitingPage } from "../../api/Loaded.tsx";
import { categoriesQuery } from "../../api/queries.ts";
import { useDraft } from "../forms/use-draft.ts";
import { offerFlow } from "../onboarding/send-flow.ts";
import { useMe } from "../session/use-me.ts";
import { OfferContext } from "./offer-context.ts";
import { OfferDraft } from "./offer-draft.ts";
import { offerSteps, stepHref } from "./offer-steps.ts";

/** Around all questions of an offer: one draft, which outlives reloading, going offline and signing in. */
export function OfferLayout({ children }: { children: ReactNode }) {
  const categories = useQuery(categoriesQuery);
  const router = useRouter();
  useEffect(() => {
    // The connection may go while somebody is writing; the questions that follow are then here already.
    for (const step of offerSteps) void router.preloadRoute({ to: stepHref(step) });
  }, [router]);
  return <Loaded query={categories}>{(list) => <WithDraft categories={list}>{children}</WithDraft>}</Loaded>;
}

interface WithDraftProps {
  categories: readonly components["schemas"]["Category"][];
  children: ReactNode;
}

function WithDraft({ categories, children }: WithDraftProps) {
  const draft = useDraft(offerFlow.form, OfferDraft);
  const who = useMe();
  if (!draft.ready) return <WaitingPage />;
  const me = who.kind === "member" ? who.me : undefined;
  const offering = { isMember: me !== undefined, isKnown: me?.profileComplete ?? false };
  return <OfferContext value={{ draft, categories, me, offering }}>{children}</OfferContext>;
}
