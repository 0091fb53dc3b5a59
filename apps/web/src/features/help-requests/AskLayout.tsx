import { useQuery } from "@tanstack/react-query";
import { useRouter } from "@tanstack/react-router";
import { type ReactNode, useEffect } from "react";
import { Loaded, WaitingPage } from "../../api/Loaded.tsx";
import { categoriesQuery } from "../../api/queries.ts";
import { useDraft } from "../forms/use-draft.ts";
import { askFlow } from "../onboarding/send-flow.ts";
import { useMe } from "../session/use-me.ts";
import { AskContext, type Category, leavesOf } from "./ask-context.ts";
import { AskDraft } from "./ask-draft.ts";
import { askSteps, stepHref } from "./ask-steps.ts";

/** Around all questions of a request: one draft, which outlives reloading, going offline and signing in. */
export function AskLayout({ children }: { children: ReactNode }) {
  const categories = useQuery(categoriesQuery);
  const router = useRouter();
  useEffect(() => {
    // The connection may go while somebody is writing; the questions that follow are then here already.
    for (const step of askSteps) void router.preloadRoute({ to: stepHref(step) });
    // The page of the exact kind is one for all of them.
    void router.preloadRoute({ to: "/hulp-vragen/soort/$slug", params: { slug: "-" } });
  }, [router]);
  return <Loaded query={categories}>{(list) => <WithDraft categories={list}>{children}</WithDraft>}</Loaded>;
}

function WithDraft({ categories, children }: { categories: readonly Category[]; children: ReactNode }) {
  const draft = useDraft(askFlow.form, AskDraft);
  const who = useMe();
  if (!draft.ready) return <WaitingPage />;
  const me = who.kind === "member" ? who.me : undefined;
  const category = leavesOf(categories).find((leaf) => leaf.id === draft.values.categoryId);
  const asking = {
    isMember: me !== undefined,
    isKnown: me?.profileComplete ?? false,
    categoryWeight: category?.weight,
  };
  return <AskContext value={{ draft, categories, category, me, asking }}>{children}</AskContext>;
}
