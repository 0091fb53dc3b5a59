import { Button } from "@omzien/ui";
import { Send } from "lucide-react";
import { ProblemNotice } from "../../../api/ProblemNotice.tsx";
import { useTranslator } from "../../../shell/shell-context.tsx";
import css from "./InviteBar.module.css";
import { MisfitConfirm } from "./MisfitConfirm.tsx";
import type { Invite } from "./use-invite.ts";

/** What is chosen, and the one button that asks them all; stays in sight under a long list. */
export function InviteBar({ invite }: { invite: Invite }) {
  const { t } = useTranslator();
  const count = invite.selected.size;
  return (
    <div className={css["bar"]}>
      <ProblemNotice problem={invite.problem} />
      {invite.toConfirm.length > 0 && <MisfitConfirm invite={invite} people={invite.toConfirm} />}
      <div className={css["row"]}>
        {count > 0 && invite.toConfirm.length === 0 && (
          <Button icon={<Send aria-hidden />} busy={invite.busy} onClick={invite.ask}>
            {t("desk.invite.action", { count })}
          </Button>
        )}
        {count === 0 && invite.best > 0 && (
          <Button variant="secondary" onClick={invite.selectBest}>
            {t("desk.invite.best", { count: invite.best })}
          </Button>
        )}
        {count > 0 && invite.toConfirm.length === 0 && (
          <Button variant="quiet" onClick={invite.clear}>
            {t("desk.invite.clear")}
          </Button>
        )}
        <span className={css["count"]}>{t("desk.invite.chosen", { count })}</span>
      </div>
    </div>
  );
}
