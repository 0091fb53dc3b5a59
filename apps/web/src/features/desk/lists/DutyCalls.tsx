import type { DutyCall } from "@omzien/contracts";
import { Button, Notice, Row } from "@omzien/ui";
import { Phone } from "lucide-react";
import { answerOf } from "../../../api/answer-of.ts";
import { ProblemNotice } from "../../../api/ProblemNotice.tsx";
import { useAction } from "../../../api/use-action.ts";
import { useTranslator } from "../../../shell/shell-context.tsx";
import { deskHref } from "../frame/desk-search.ts";
import { useDeskRefresh, useDutyCalls } from "../queries.ts";

/** Whom to call at once because help is needed today; above every list, with the number. Nothing when there is nobody. */
export function DutyCalls({ waiting }: { waiting: number | undefined }) {
  const calls = useDutyCalls(waiting);
  return calls.data?.items.map((call) => <Ringing key={call.helpRequestId} call={call} />);
}

function Ringing({ call }: { call: DutyCall }) {
  const { t, formatInstant } = useTranslator();
  const refresh = useDeskRefresh();
  const path = { helpRequestId: call.helpRequestId };
  const take = useAction(
    (api, _none: void, header) =>
      answerOf(api.POST("/duty-calls/{helpRequestId}/take", { params: { path, header } })),
    { onDone: refresh },
  );
  const release = useAction(
    (api) => answerOf(api.DELETE("/duty-calls/{helpRequestId}/take", { params: { path } })),
    { onDone: refresh },
  );
  const { person, category, areaName, takenAt } = call;
  const title = takenAt ? t("desk.duty.taken", { when: formatInstant(takenAt) }) : t("desk.duty.title");
  return (
    <Notice tone={takenAt ? "success" : "danger"} title={title} live={takenAt ? "polite" : "assertive"}>
      <p>{[category.name, person.name, areaName].filter(Boolean).join(" · ")}</p>
      <p>{t("desk.duty.since", { when: formatInstant(call.raisedAt) })}</p>
      <p>
        {person.phone ? (
          <a href={`tel:${person.phone}`}>
            <Phone aria-hidden size="1em" /> {person.phone}
          </a>
        ) : (
          t("desk.duty.none-phone")
        )}
      </p>
      <Row>
        {takenAt ? (
          <Button variant="quiet" busy={release.busy} onClick={() => void release.send(undefined)}>
            {t("desk.duty.release")}
          </Button>
        ) : (
          <Button busy={take.busy} onClick={() => void take.send(undefined)}>
            {t("desk.duty.take")}
          </Button>
        )}
        <a href={deskHref({ vraag: call.helpRequestId, persoon: person.id })}>{t("desk.duty.open")}</a>
      </Row>
      <ProblemNotice problem={take.problem ?? release.problem} />
    </Notice>
  );
}
