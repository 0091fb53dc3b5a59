import type { AreaMap } from "@omzien/contracts";
import { Button, DataTable, Heading, Link, Row, Stack, Text } from "@omzien/ui";
import { Undo2 } from "lucide-react";
import { useState } from "react";
import { ProblemNotice } from "../../../api/ProblemNotice.tsx";
import { useTranslator } from "../../../shell/shell-context.tsx";
import { useMapUndo } from "./queries.ts";

/** What was changed last, and the way back. */
export function LastChanges({ map }: { map: AreaMap }) {
  const { t, formatInstant, formatDate } = useTranslator();
  const undo = useMapUndo(map.version);
  const [isDone, setDone] = useState(false);
  const { changes } = map;
  return (
    <Stack>
      <Heading level={2}>{t("areas.changes.title")}</Heading>
      {changes.length === 0 ? (
        <Text muted>{t("areas.changes.none")}</Text>
      ) : (
        <DataTable
          caption={t("areas.changes.title")}
          columns={[
            t("areas.changes.when"),
            t("areas.changes.who"),
            t("areas.changes.what"),
            t("areas.changes.from"),
          ]}
          rows={changes.map(({ id, at, by, kind, about, startsOn, isUndone }) => ({
            key: id,
            cells: [
              formatInstant(at),
              by.name || t("administration.someone"),
              <div key="what">
                <Text>{t(`areas.changed.${kind}`, { what: about })}</Text>
                {isUndone && <Text muted>{t("areas.changes.undone")}</Text>}
              </div>,
              formatDate(startsOn),
            ],
          }))}
        />
      )}
      <div role="status">{isDone && <Text>{t("areas.undo.done")}</Text>}</div>
      <ProblemNotice problem={undo.problem} />
      {map.canUndo && (
        <Row>
          <Button
            variant="secondary"
            icon={<Undo2 aria-hidden />}
            busy={undo.busy}
            onClick={() => void undo.send(undefined).then((done) => setDone(done !== undefined))}
          >
            {t("areas.undo")}
          </Button>
        </Row>
      )}
      <Link href="/beheer/veranderd">{t("areas.changes.all")}</Link>
    </Stack>
  );
}
