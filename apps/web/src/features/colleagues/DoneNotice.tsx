import { Button, Notice, Row, Text } from "@omzien/ui";
import { Undo2 } from "lucide-react";
import { useTranslator } from "../../shell/shell-context.tsx";
import type { ColleagueActions, Done } from "./use-colleague-actions.ts";

/** What was just done, and the way back from it. */
export function DoneNotice({ done, actions }: { done: Done | undefined; actions: ColleagueActions }) {
  const { t } = useTranslator();
  if (done === undefined) return null;
  const undo = undoOf(done, actions);
  return (
    <Notice tone="success" live="polite">
      <Text>{useDoneWords(done)}</Text>
      {undo && (
        <Row>
          <Button variant="secondary" icon={<Undo2 aria-hidden />} busy={actions.busy} onClick={undo}>
            {t("colleague.undo")}
          </Button>
        </Row>
      )}
    </Notice>
  );
}

function useDoneWords(done: Done): string {
  const { t } = useTranslator();
  if (done.kind === "given" || done.kind === "taken")
    return t(`colleague.done.${done.kind}`, {
      name: done.name || t("colleague.nameless"),
      role: t(`colleague.role.${done.role}`),
    });
  if (done.kind === "reset") return t("colleague.done.reset", { name: done.name || t("colleague.nameless") });
  return t(`colleague.done.${done.kind}`);
}

function undoOf(done: Done, { give, take, sendAgain, withdraw }: ColleagueActions) {
  switch (done.kind) {
    case "given":
      return () => void take.send(done);
    case "taken":
      return () => void give.send(done);
    case "checked":
    case "ruled":
    case "reset":
      return undefined;
    case "sent":
    case "withdrawn": {
      const { invitationId: id } = done;
      const back = done.kind === "sent" ? withdraw : sendAgain;
      return id === undefined ? undefined : () => void back.send(id);
    }
    default:
      return done satisfies never;
  }
}
