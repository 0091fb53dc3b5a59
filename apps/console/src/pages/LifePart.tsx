import type { Municipality } from "@omzien/contracts";
import { Button, Heading, Row, Stack, Text, TextField } from "@omzien/ui";
import { useState } from "react";
import { answerOf, api } from "../api/client.ts";
import { faultAt, ProblemNotice } from "../api/ProblemNotice.tsx";
import { useAct } from "../api/use-act.ts";
import { moment, words } from "../shell/words.ts";
import { GraveButton } from "./GraveButton.tsx";

/** Closing, opening, deleting and having back. */
export function LifePart({
  municipality: { id, state, operations },
  mayAct,
}: {
  municipality: Municipality;
  mayAct: boolean;
}) {
  const { t } = words;
  const path = { params: { path: { tenantId: id } } };
  const suspend = useAct(() => answerOf(api.POST("/municipalities/{tenantId}/suspension", path)));
  const resume = useAct(() => answerOf(api.DELETE("/municipalities/{tenantId}/suspension", path)));
  const restore = useAct(() => answerOf(api.DELETE("/municipalities/{tenantId}/deletion", path)));
  const due = operations.find(
    ({ kind, finishedAt, givenUpAt }) => kind === "delete" && !finishedAt && !givenUpAt,
  );
  return (
    <Stack>
      <Heading level={2}>{t("console.life.title")}</Heading>
      <ProblemNotice problem={suspend.problem ?? resume.problem ?? restore.problem} />
      {state === "live" && (
        <>
          <Text>{t("console.suspend.text")}</Text>
          <Row>
            <Button variant="secondary" busy={suspend.busy} onClick={() => suspend.act()}>
              {t("console.suspend.button")}
            </Button>
          </Row>
        </>
      )}
      {state === "suspended" && (
        <>
          <Text>{t("console.resume.text")}</Text>
          <Row>
            <Button busy={resume.busy} onClick={() => resume.act()}>
              {t("console.resume.button")}
            </Button>
          </Row>
        </>
      )}
      {state === "leaving" ? (
        <>
          <Text>{t("console.restore.text", { day: due ? moment(due.dueAt) : "" })}</Text>
          <Row>
            <Button busy={restore.busy} onClick={() => restore.act()}>
              {t("console.restore.button")}
            </Button>
          </Row>
        </>
      ) : (
        <Deletion tenantId={id} mayAct={mayAct} />
      )}
    </Stack>
  );
}

function Deletion({ tenantId, mayAct }: { tenantId: string; mayAct: boolean }) {
  const { t } = words;
  const [name, setName] = useState("");
  const { act, busy, problem } = useAct(() =>
    answerOf(
      api.POST("/municipalities/{tenantId}/deletion", { params: { path: { tenantId } }, body: { name } }),
    ),
  );
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        act();
      }}
    >
      <Stack>
        <Heading level={3}>{t("console.delete.title")}</Heading>
        <Text>{t("console.delete.text")}</Text>
        <ProblemNotice problem={problem} />
        <TextField
          id="delete-name"
          label={t("console.delete.name")}
          value={name}
          autoComplete="off"
          onChange={(event) => setName(event.target.value)}
          error={faultAt(problem, "/name")}
        />
        <Row>
          <GraveButton variant="danger" busy={busy} mayAct={mayAct}>
            {t("console.delete.button")}
          </GraveButton>
        </Row>
      </Stack>
    </form>
  );
}
