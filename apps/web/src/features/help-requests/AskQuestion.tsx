import { type FormFault, QuestionPage } from "@omzien/ui";
import { useNavigate, useSearch } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { usePageTitle } from "../../shell/page-title.ts";
import { useTranslator } from "../../shell/shell-context.tsx";
import { Redirect } from "../session/Redirect.tsx";
import { useAsk } from "./ask-context.ts";
import { type AskStep, firstOpenStep, stepHref, stepsFor } from "./ask-steps.ts";

interface AskQuestionProps {
  step: AskStep;
  title: string;
  faults?: readonly FormFault[];
  action?: string;
  busy?: boolean;
  /** Checks the answer. @returns false when the page should stay. */
  onSubmit: () => boolean;
  children: ReactNode;
  aside?: ReactNode;
}

/** One question of a request: where one is, the way back, and on to the next that needs an answer. */
export function AskQuestion({ step, title, onSubmit, action, ...page }: AskQuestionProps) {
  const { t } = useTranslator();
  const place = useStepPlace(step);
  usePageTitle(title);
  if (place.elsewhere) return <Redirect href={place.elsewhere} />;
  return (
    <QuestionPage
      {...page}
      {...(place.backHref ? { backHref: place.backHref } : {})}
      step={place.step}
      action={action ?? t("action.continue")}
      onSubmit={() => {
        if (onSubmit()) place.goOn();
      }}
    />
  );
}

/** Where a question stands among the others of this person. */
export function useStepPlace(step: AskStep) {
  const { draft, asking } = useAsk();
  const navigate = useNavigate();
  const { na } = useSearch({ strict: false });
  const steps = stepsFor(asking);
  const at = steps.indexOf(step);
  const open = firstOpenStep(draft.values, asking);
  const isChange = na === "controleren" && open === "controleren";
  const before = steps[at - 1];
  const next = na === "controleren" ? "controleren" : steps[at + 1];
  return {
    step: { current: at + 1, total: steps.length },
    backHref: isChange ? stepHref("controleren") : before && stepHref(before),
    /** Whoever comes here too early, by a bookmark, begins at the first open question. */
    elsewhere: at < 0 || steps.indexOf(open) < at ? stepHref(open) : undefined,
    goOnHref: next ? stepHref(next) : stepHref(step),
    goOn() {
      if (next) void navigate({ href: stepHref(next) });
    },
  };
}
