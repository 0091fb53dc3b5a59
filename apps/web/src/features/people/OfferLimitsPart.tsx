import type { OfferLimits } from "@omzien/contracts";
import { Button, Details, Link, Notice, Row, Stack, SummaryList } from "@omzien/ui";
import { BookOpenText } from "lucide-react";
import { useState } from "react";
import { answerOf } from "../../api/answer-of.ts";
import { Loaded } from "../../api/Loaded.tsx";
import { ProblemError } from "../../api/problem-error.ts";
import { ProblemNotice } from "../../api/ProblemNotice.tsx";
import { useAction } from "../../api/use-action.ts";
import { useTranslator } from "../../shell/shell-context.tsx";
import { CasePart, focusCasePart } from "../desk/frame/CaseFrame.tsx";
import { useDeskRefresh, useOfferLimits } from "../desk/queries.ts";
import { LimitChoices } from "./LimitChoices.tsx";
import type { LimitOutcome } from "./limit-outcome.ts";

interface PartProps {
  personId: string;
  onOutcome: (outcome: LimitOutcome) => void;
}

/** What a helper may be asked, and how often; whoever has no screen changes it by telephone. */
export function OfferLimitsPart({ personId }: { personId: string }) {
  const { t } = useTranslator();
  const query = useOfferLimits(personId);
  const [told, setTold] = useState<{ outcome: LimitOutcome; id: string }>();
  // One's own offer has a page of its own.
  if (query.error instanceof ProblemError && query.error.code === "forbidden") return null;
  const onOutcome = (outcome: LimitOutcome) => {
    setTold({ outcome, id: crypto.randomUUID() });
    // The button that was pressed may be gone, and the focus with it.
    focusCasePart("limits");
  };
  const part = { personId, onOutcome };
  return (
    <CasePart id="limits" title={t("limit-desk.title")}>
      <Loaded query={query}>
        {(limits) => (
          <Stack>
            {!limits.mayBeAsked && <NotYet personId={personId} />}
            <LimitsNow limits={limits} />
            {/* There before anything comes in it, so that every outcome is said aloud. */}
            <div role="status">
              <Stack>
                {told && told.outcome !== "set" && (
                  <Notice key={told.id} title={t(`limit-desk.${told.outcome}`)} />
                )}
                <LastPress key={limits.lastAdjustment?.id} {...part} limits={limits} />
              </Stack>
            </div>
            {limits.mayBeAsked && limits.isPaused && limits.lastAdjustment?.kind !== "rest" && (
              <Resume {...part} />
            )}
            <Details summary={t("limit-desk.change")}>
              <LimitChoices {...part} limits={limits} />
            </Details>
          </Stack>
        )}
      </Loaded>
    </CasePart>
  );
}

/** Whatever the limits say: without this consent nobody asks. */
function NotYet({ personId }: { personId: string }) {
  const { t } = useTranslator();
  return (
    <Notice tone="warning" title={t("limit-desk.not-yet")}>
      <p>
        <Link href={`/balie/voorlezen?persoon=${personId}`} icon={<BookOpenText aria-hidden />}>
          {t("limit-desk.not-yet.read")}
        </Link>
      </p>
    </Notice>
  );
}

function LimitsNow({ limits }: { limits: OfferLimits }) {
  const { t, formatDay, formatList } = useTranslator();
  const { categories, maxAsksPerMonth: count, asksLast30Days: asked, pausedUntil } = limits;
  const rest = pausedUntil
    ? t("limit-desk.rest.until", { day: formatDay(pausedUntil) })
    : t("limit-desk.rest.open");
  return (
    <SummaryList
      rows={[
        { label: t("limit-desk.kinds"), value: formatList(categories.map(({ name }) => name)) },
        {
          label: t("limit-desk.often"),
          value: [t("limit-desk.most", { count }), t("limit-desk.asked", { count: asked })].join("\n"),
        },
        { label: t("limit-desk.street"), value: limits.notOwnStreet && t("limit-desk.street.no") },
        { label: t("limit-desk.rest"), value: limits.isPaused && rest },
      ]}
    />
  );
}

/** Ends a rest that is not needed any more, however it began. */
function Resume({ personId, onOutcome }: PartProps) {
  const { t } = useTranslator();
  const refresh = useDeskRefresh();
  const resume = useAction(
    (api) => answerOf(api.DELETE("/people/{personId}/help-offer/pause", { params: { path: { personId } } })),
    { onDone: refresh },
  );
  const press = async () => {
    if (await resume.send(undefined)) onOutcome("resumed");
  };
  return (
    <>
      <Row>
        <Button variant="secondary" busy={resume.busy} onClick={() => void press()}>
          {t("limit-desk.resume")}
        </Button>
      </Row>
      <ProblemNotice problem={resume.problem} />
    </>
  );
}

/** What was set with one press in the last day, and the way back. */
function LastPress({ personId, onOutcome, limits }: PartProps & { limits: OfferLimits }) {
  const { t } = useTranslator();
  const refresh = useDeskRefresh();
  const undo = useAction(
    (api, adjustmentId: string) =>
      answerOf(
        api.DELETE("/people/{personId}/help-offer/adjustments/{adjustmentId}", {
          params: { path: { personId, adjustmentId } },
        }),
      ),
    { onDone: refresh },
  );
  const { lastAdjustment: last, maxAsksPerMonth: count } = limits;
  if (!last) return null;
  const takeBack = async () => {
    if (await undo.send(last.id)) onOutcome("undone");
  };
  return (
    <Notice tone="success" title={t(`limit-desk.done.${last.kind}`, { count })}>
      <Row>
        <Button variant="secondary" busy={undo.busy} onClick={() => void takeBack()}>
          {t("limit-desk.undo")}
        </Button>
      </Row>
      <ProblemNotice problem={undo.problem} />
    </Notice>
  );
}
