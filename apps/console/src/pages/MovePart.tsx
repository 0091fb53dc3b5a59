import type { Municipality } from "@omzien/contracts";
import { Button, Heading, Notice, RadioGroup, Row, Stack, Text, TextField } from "@omzien/ui";
import { useState } from "react";
import { answerOf, api } from "../api/client.ts";
import { faultAt, ProblemNotice } from "../api/ProblemNotice.tsx";
import { useAct } from "../api/use-act.ts";
import { words } from "../shell/words.ts";
import { GraveButton } from "./GraveButton.tsx";
import { moveOf, type MoveState } from "./move-state.ts";

/** Moving to another cell: beginning it, seeing how far it is, and ending it as long as that can be. */
export function MovePart({ municipality, mayAct }: { municipality: Municipality; mayAct: boolean }) {
  const { t } = words;
  const move = moveOf(municipality);
  return (
    <Stack>
      <Heading level={2}>{t("console.move.title")}</Heading>
      {move === undefined ? (
        <Begin municipality={municipality} mayAct={mayAct} />
      ) : (
        <UnderWay municipality={municipality} move={move} mayAct={mayAct} />
      )}
    </Stack>
  );
}

function Begin({ municipality, mayAct }: { municipality: Municipality; mayAct: boolean }) {
  const { t } = words;
  if (municipality.otherCells.length === 0) return <Text muted>{t("console.move.none")}</Text>;
  if (municipality.state !== "live") return <Text muted>{t("console.move.closed")}</Text>;
  return (
    <>
      <Text>{t("console.move.text")}</Text>
      <BeginForm municipality={municipality} mayAct={mayAct} />
    </>
  );
}

function BeginForm({
  municipality: { id, otherCells },
  mayAct,
}: {
  municipality: Municipality;
  mayAct: boolean;
}) {
  const { t } = words;
  const [toCell, setToCell] = useState<string>();
  const [name, setName] = useState("");
  const params = { path: { tenantId: id } };
  const { act, busy, problem } = useAct(() =>
    answerOf(api.POST("/municipalities/{tenantId}/move", { params, body: { toCell: toCell ?? "", name } })),
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
        <ProblemNotice problem={problem} />
        <RadioGroup
          id="move-cell"
          name="move-cell"
          label={t("console.move.to")}
          options={otherCells.map((cell) => ({
            value: cell.id,
            label: cell.id,
            hint: t(cell.takesMore ? "console.move.cell" : "console.move.cell.full", {
              tenants: cell.tenants,
              max: cell.maxTenants,
            }),
          }))}
          value={toCell}
          onChange={setToCell}
          error={faultAt(problem, "/toCell") && t("console.move.choose")}
        />
        <TextField
          id="move-name"
          label={t("console.move.name")}
          value={name}
          autoComplete="off"
          onChange={(event) => setName(event.target.value)}
          error={faultAt(problem, "/name")}
        />
        <Row>
          <GraveButton busy={busy} mayAct={mayAct}>
            {t("console.move.button")}
          </GraveButton>
        </Row>
      </Stack>
    </form>
  );
}

function UnderWay({
  municipality: { id, name },
  move,
  mayAct,
}: {
  municipality: Municipality;
  move: MoveState;
  mayAct: boolean;
}) {
  const { t } = words;
  const params = { path: { tenantId: id } };
  const again = useAct(() =>
    answerOf(api.POST("/municipalities/{tenantId}/move", { params, body: { toCell: move.toCell, name } })),
  );
  const stop = useAct(() => answerOf(api.DELETE("/municipalities/{tenantId}/move", { params })));
  return (
    <>
      <ProblemNotice problem={again.problem ?? stop.problem} />
      <HowFar move={move} />
      {!move.isStopping && (
        <Row>
          {move.hasFailed && mayAct && (
            <Button busy={again.busy} onClick={() => again.act()}>
              {t("console.move.again")}
            </Button>
          )}
          {!move.isSwitched && (
            <Button variant="secondary" busy={stop.busy} onClick={() => stop.act()}>
              {t("console.move.stop")}
            </Button>
          )}
        </Row>
      )}
    </>
  );
}

function HowFar({ move }: { move: MoveState }) {
  const { t } = words;
  const { toCell: cell, number, total, step, isStopping, hasFailed, isSwitched } = move;
  if (isStopping) {
    return (
      <Notice tone="info" title={t("console.move.stopping")} live="polite">
        <Text>{t("console.move.stopping.text")}</Text>
      </Notice>
    );
  }
  const where = t("console.move.step", { number, total, step: words.find(`console.step.${step}`, {}, step) });
  if (hasFailed) {
    return (
      <Notice tone="danger" title={t("console.move.failed", { cell })} live="polite">
        <Text>{where}</Text>
        <Text>{t(isSwitched ? "console.move.failed.after" : "console.move.failed.before")}</Text>
      </Notice>
    );
  }
  return (
    <Notice tone="info" title={t("console.move.busy", { cell })} live="polite">
      <Text>{where}</Text>
      <Text>{t("console.move.busy.text")}</Text>
    </Notice>
  );
}
