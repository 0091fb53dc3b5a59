import type { CallTask, FinishCallTask } from "@omzien/contracts";
import { Button, ButtonLink, Row, Text } from "@omzien/ui";
import { BookOpenText, Check } from "lucide-react";
import { answerOf } from "../../../api/answer-of.ts";
import { ProblemNotice } from "../../../api/ProblemNotice.tsx";
import { type Action, useAction } from "../../../api/use-action.ts";
import { useTranslator } from "../../../shell/shell-context.tsx";
import { CasePart } from "../frame/CaseFrame.tsx";
import { useDeskRefresh } from "../queries.ts";

type Finishing = Action<FinishCallTask["outcome"], unknown>;

/** How a call ended; whoever is not reached stays in the list. */
export function FinishCall({ call, day }: { call: CallTask; day: string }) {
  const { t } = useTranslator();
  const refresh = useDeskRefresh();
  const finishing: Finishing = useAction(
    (api, outcome: FinishCallTask["outcome"], header) =>
      answerOf(
        api.POST("/call-tasks/{callTaskId}/completion", {
          params: { path: { callTaskId: call.id }, header },
          body: { outcome },
        }),
      ),
    { onDone: refresh },
  );
  return (
    <CasePart id="finish" title={t("desk.calls.how")}>
      {call.kind === "account-unused" ? (
        <UnusedAccount name={call.person.name} day={day} finishing={finishing} />
      ) : (
        <Done call={call} finishing={finishing} />
      )}
      <ProblemNotice problem={finishing.problem} />
      {call.kind !== "promise-letter" && <Text muted>{t("desk.calls.not-reached")}</Text>}
    </CasePart>
  );
}

function UnusedAccount({ name, day, finishing }: { name: string; day: string; finishing: Finishing }) {
  const { t } = useTranslator();
  return (
    <>
      <Text>{t("desk.calls.stays.hint", { name, day })}</Text>
      <Row>
        <Button
          icon={<Check aria-hidden />}
          busy={finishing.busy}
          onClick={() => void finishing.send("stays")}
        >
          {t("desk.calls.stays")}
        </Button>
        <Button variant="secondary" busy={finishing.busy} onClick={() => void finishing.send("done")}>
          {t("desk.calls.leaves")}
        </Button>
      </Row>
    </>
  );
}

function Done({ call, finishing }: { call: CallTask; finishing: Finishing }) {
  const { t } = useTranslator();
  return (
    <Row>
      <Button icon={<Check aria-hidden />} busy={finishing.busy} onClick={() => void finishing.send("done")}>
        {t("desk.calls.done")}
      </Button>
      {call.kind === "consent-disputed" && (
        <ButtonLink
          variant="secondary"
          href={`/balie/voorlezen?persoon=${call.person.id}&bel=${call.id}`}
          icon={<BookOpenText aria-hidden />}
        >
          {t("desk.calls.again")}
        </ButtonLink>
      )}
    </Row>
  );
}
