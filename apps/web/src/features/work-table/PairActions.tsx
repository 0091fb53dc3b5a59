import { Button } from "@omzien/ui";
import { Lock, LockOpen, Unlink } from "lucide-react";
import { useId } from "react";
import { useTranslator } from "../../shell/shell-context.tsx";
import type { PairProps } from "./PairCard.tsx";
import css from "./PairCard.module.css";
import { pairKey } from "./table-choices.ts";

/** What people decide about a pair. Nothing is sent by it. */
export function PairActions({ pair: { request, helper }, state }: PairProps) {
  const { t } = useTranslator();
  const id = useId();
  const key = pairKey(request.id, helper.offerId);
  const choice = state.choiceOf(key);
  const names = { helper: helper.name, asker: request.asker.name };
  return (
    <div className={css["actions"]}>
      <span className={css["ask"]}>
        <input
          id={id}
          type="checkbox"
          className={css["check"]}
          checked={choice === "ask"}
          disabled={choice !== "ask" && !state.mayAskMore}
          onChange={(event) => state.choose(key, event.target.checked ? "ask" : null)}
        />
        <label htmlFor={id} className={css["label"]}>
          {t("work-table.ask", names)}
        </label>
      </span>
      {choice !== "ask" && (
        <Button
          variant="quiet"
          icon={choice === "keep" ? <LockOpen aria-hidden /> : <Lock aria-hidden />}
          onClick={() => state.choose(key, choice === "keep" ? null : "keep")}
          aria-label={t(choice === "keep" ? "work-table.let-go.long" : "work-table.keep.long", names)}
        >
          {t(choice === "keep" ? "work-table.let-go" : "work-table.keep")}
        </Button>
      )}
      <Button
        variant="quiet"
        icon={<Unlink aria-hidden />}
        onClick={() => state.choose(key, "apart")}
        aria-label={t("work-table.apart.long", names)}
      >
        {t("work-table.apart")}
      </Button>
    </div>
  );
}
