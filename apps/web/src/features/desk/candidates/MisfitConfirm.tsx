import { Button, Notice, Row, Text } from "@omzien/ui";
import { Send } from "lucide-react";
import { TextList } from "../../pages/TextList.tsx";
import { useTranslator } from "../../../shell/shell-context.tsx";
import type { Candidate } from "./candidate-score.ts";
import type { Invite } from "./use-invite.ts";

/** Names for each of the chosen what does not fit, before somebody is asked who cannot on that day. */
export function MisfitConfirm({ invite, people }: { invite: Invite; people: readonly Candidate[] }) {
  const { t } = useTranslator();
  const isBeyondArea = people.some(({ misfits }) => misfits.some(({ kind }) => kind === "area"));
  return (
    <Notice tone="warning" live="polite" title={t("desk.misfit.title", { count: people.length })}>
      <TextList
        items={people.map(({ name, misfits }) =>
          t("desk.misfit.person", { name, misfits: misfits.map(({ text }) => text).join(" ") }),
        )}
      />
      <Text>{t("desk.misfit.told")}</Text>
      {isBeyondArea && <Text>{t("desk.misfit.area")}</Text>}
      <Row>
        <Button icon={<Send aria-hidden />} busy={invite.busy} onClick={invite.send}>
          {t("desk.misfit.action")}
        </Button>
        <Button variant="quiet" onClick={invite.clear}>
          {t("desk.misfit.cancel")}
        </Button>
      </Row>
    </Notice>
  );
}
