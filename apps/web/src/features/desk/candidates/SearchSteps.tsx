import type { CandidateList, HelpRequest } from "@omzien/contracts";
import { Button, Row, Text } from "@omzien/ui";
import { Pause, Play, Send } from "lucide-react";
import { ProblemNotice } from "../../../api/ProblemNotice.tsx";
import { useTranslator } from "../../../shell/shell-context.tsx";
import css from "./AskedPart.module.css";
import { useSearchSteps } from "./use-search-steps.ts";

/** What happens next by itself, and the ways to hasten it, stop it, or let it go on. */
export function SearchSteps({ request, list }: { request: HelpRequest; list: CandidateList }) {
  const { t, formatTime } = useTranslator();
  const steps = useSearchSteps(request.id);
  const { nextStep, quietUntil } = list;
  const isPaused = nextStep.kind === "paused";
  const mayAskNow = isPaused || nextStep.kind === "wave";
  // Also with nobody left the search looks for newcomers once a day; complex help is never asked for by itself.
  const mayPause = nextStep.kind !== "none" && request.weight !== "complex";
  return (
    <div className={css["steps"]}>
      <div role="status">
        <NextStepText nextStep={nextStep} />
      </div>
      {mayAskNow && quietUntil && <Text muted>{t("desk.next.quiet", { time: formatTime(quietUntil) })}</Text>}
      <ProblemNotice problem={steps.problem} />
      {mayPause && (
        <Row>
          {mayAskNow && !quietUntil && (
            <Button variant="secondary" icon={<Send aria-hidden />} busy={steps.busy} onClick={steps.askNext}>
              {t("desk.next.now")}
            </Button>
          )}
          {isPaused ? (
            <Button variant="secondary" icon={<Play aria-hidden />} busy={steps.busy} onClick={steps.resume}>
              {t("desk.next.resume")}
            </Button>
          ) : (
            <Button variant="quiet" icon={<Pause aria-hidden />} busy={steps.busy} onClick={steps.pause}>
              {t("desk.next.pause")}
            </Button>
          )}
        </Row>
      )}
    </div>
  );
}

function NextStepText({ nextStep: { kind, at, count } }: { nextStep: CandidateList["nextStep"] }) {
  const { t, formatInstant } = useTranslator();
  switch (kind) {
    case "wave":
      return at && new Date(at) > new Date()
        ? t("desk.next.wave", { count, when: formatInstant(at) })
        : t("desk.next.wave-now", { count });
    case "paused":
      return t("desk.next.paused");
    case "desk":
      return t("desk.next.desk");
    case "none":
      return null;
    default:
      return kind satisfies never;
  }
}
