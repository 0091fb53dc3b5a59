import type { components } from "@omzien/api-client";
import { ExtendHelpRequest, type Mandate } from "@omzien/contracts";
import { Button, Card, DateField, Notice, Row, Stack, Text } from "@omzien/ui";
import { useState } from "react";
import { answerOf } from "../../../api/answer-of.ts";
import { ProblemNotice } from "../../../api/ProblemNotice.tsx";
import { queryClient } from "../../../api/query-client.ts";
import { useAction } from "../../../api/use-action.ts";
import { useTranslator } from "../../../shell/shell-context.tsx";
import type { FieldPlace } from "../../forms/form-faults.ts";
import { useFaults } from "../../forms/use-faults.ts";
import { usePlacedProblem } from "../../forms/use-placed-problem.ts";
import { CategoryIcon } from "../../help/CategoryIcon.tsx";
import { RequestStateTag } from "../../help-requests/RequestStateTag.tsx";
import { addDays, localDate } from "../../timing/local-date.ts";
import { timingText } from "../../timing/timing-text.ts";
import { representedQuery } from "../queries.ts";

type HelpRequest = components["schemas"]["HelpRequest"];

interface RepresentedRequestProps {
  mandate: Mandate;
  request: HelpRequest;
}

const runs: readonly HelpRequest["state"][] = ["triage", "open", "matched"];

/** A request of somebody for whom I may choose: to take back, or to make last longer. */
export function RepresentedRequest({ mandate, request }: RepresentedRequestProps) {
  const translator = useTranslator();
  const { t, formatDay } = translator;
  const [isExtending, setExtending] = useState(false);
  const [isChanged, setChanged] = useState(false);
  const shown = (changed: HelpRequest) => {
    setExtending(false);
    setChanged(true);
    showChanged(mandate.id, changed);
  };
  return (
    <Card
      what={request.category.name}
      icon={<CategoryIcon name={request.category.icon} />}
      above={<RequestStateTag state={request.state} />}
      when={timingText(translator, request.timing)}
    >
      <Text>{request.description}</Text>
      <Text muted>{t("mandate.for.last-day", { day: formatDay(request.endsOn) })}</Text>
      {isChanged && (
        <Notice tone="success" title={t("mandate.for.changed", { name: mandate.name })} live="polite" />
      )}
      {runs.includes(request.state) &&
        (isExtending ? (
          <ExtendFor mandateId={mandate.id} request={request} onDone={shown} />
        ) : (
          <Actions
            mandateId={mandate.id}
            requestId={request.id}
            onExtend={() => setExtending(true)}
            onDone={shown}
          />
        ))}
    </Card>
  );
}

/** Only what was changed: a look at everything would be written down again. */
function showChanged(mandateId: string, changed: HelpRequest): void {
  queryClient.setQueryData(
    representedQuery(mandateId).queryKey,
    (before) =>
      before && {
        ...before,
        requests: before.requests.map((each) => (each.id === changed.id ? changed : each)),
      },
  );
}

interface ActionsProps {
  mandateId: string;
  requestId: string;
  onExtend: () => void;
  onDone: (changed: HelpRequest) => void;
}

function Actions({ mandateId, requestId, onExtend, onDone }: ActionsProps) {
  const { t } = useTranslator();
  const withdrawing = useAction(
    (api, _: undefined, header) =>
      answerOf(
        api.POST("/mandates/{mandateId}/help-requests/{helpRequestId}/withdrawal", {
          params: { path: { mandateId, helpRequestId: requestId }, header },
          body: { reason: "" },
        }),
      ),
    { onDone },
  );
  return (
    <Stack gap="s">
      <ProblemNotice problem={withdrawing.problem} />
      <Row>
        <Button variant="secondary" onClick={onExtend}>
          {t("mandate.for.extend")}
        </Button>
        <Button variant="secondary" busy={withdrawing.busy} onClick={() => void withdrawing.send(undefined)}>
          {t("mandate.for.withdraw")}
        </Button>
      </Row>
    </Stack>
  );
}

interface ExtendForProps {
  mandateId: string;
  request: HelpRequest;
  onDone: (changed: HelpRequest) => void;
}

function ExtendFor({ mandateId, request, onDone }: ExtendForProps) {
  const { t } = useTranslator();
  const [endsOn, setEndsOn] = useState("");
  const id = `ends-${request.id}`;
  const places: FieldPlace[] = [{ pointer: "/endsOn", id, missing: "mandate.for.extend.missing" }];
  const faults = useFaults(places);
  const extending = useAction(
    (api, body: ExtendHelpRequest, header) =>
      answerOf(
        api.POST("/mandates/{mandateId}/help-requests/{helpRequestId}/extension", {
          params: { path: { mandateId, helpRequestId: request.id }, header },
          body,
        }),
      ),
    { onDone },
  );
  const problem = usePlacedProblem(faults, extending.problem);
  const save = async () => {
    const input = faults.check(ExtendHelpRequest, { endsOn: endsOn || undefined });
    if (input) await extending.send(input);
  };
  return (
    <Stack gap="s">
      <DateField
        id={id}
        name="ends-on"
        label={t("mandate.for.extend.day")}
        error={faults.errorOf(id)}
        min={addDays(request.endsOn, 1)}
        max={addDays(localDate(), 366)}
        value={endsOn}
        onChange={setEndsOn}
      />
      <ProblemNotice problem={problem} />
      <Row>
        <Button busy={extending.busy} onClick={() => void save()}>
          {t("mandate.for.extend.save")}
        </Button>
      </Row>
    </Stack>
  );
}
