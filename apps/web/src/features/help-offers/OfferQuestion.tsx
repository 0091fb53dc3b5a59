import { type FormFault, QuestionPage } from "@omzien/ui";
import { useNavigate, useSearch } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { usePageTitle } from "../../shell/page-title.ts";
import { useTranslator } from "../../shell/shell-context.tsx";
import { Redirect } from "../session/Redirect.tsx";
import { useOffer } from "./offer-context.ts";
import { firstOpenStep, type OfferStep, stepHref, stepsFor } from "./offer-steps.ts";

interface OfferQuestionProps {
  step: OfferStep;
  title: string;
  faults?: readonly FormFault[];
  action?: string;
  busy?: boolean;
  /** Checks the answer. @returns false when the page should stay. */
  onSubmit: () => boolean;
  children: ReactNode;
  aside?: ReactNode;
}

/** One question of an offer: where one is, the way back, and on to the next that needs an answer. */
export function OfferQuestion({ step, title, onSubmit, action, ...page }: OfferQuestionProps) {
  const { t } = useTranslator();
  const { draft, offering } = useOffer();
  const navigate = useNavigate();
  const { na } = useSearch({ strict: false });
  usePageTitle(title);
  const steps = stepsFor(draft.values, offering);
  const at = steps.indexOf(step);
  const open = firstOpenStep(draft.values, offering);
  // Whoever comes here too early, by a bookmark, begins at the first open question.
  if (at < 0 || steps.indexOf(open) < at) return <Redirect href={stepHref(open)} />;
  const before = na === "controleren" && open === "controleren" ? "controleren" : steps[at - 1];
  const next = na === "controleren" ? "controleren" : steps[at + 1];
  return (
    <QuestionPage
      {...page}
      {...(before ? { backHref: stepHref(before) } : {})}
      step={{ current: at + 1, total: steps.length }}
      action={action ?? t("action.continue")}
      onSubmit={() => {
        if (onSubmit() && next) void navigate({ href: stepHref(next) });
      }}
    />
  );
}
