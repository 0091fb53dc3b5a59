import { Button, Heading, Text } from "@omzien/ui";
import { CircleCheck, CircleDashed } from "lucide-react";
import { ProblemNotice } from "../../../api/ProblemNotice.tsx";
import { useTranslator } from "../../../shell/shell-context.tsx";
import { type Part, partsDone } from "./call-draft.ts";
import css from "./NewCallPage.module.css";
import type { CallForm } from "./use-call.ts";

const parts: readonly Part[] = ["caller", "what", "when", "consent"];

/** How far the call is, and the one button. */
export function CallSide({ call, onSave }: { call: CallForm; onSave: () => void }) {
  const { t } = useTranslator();
  const done = partsDone(call.values, call.aloud);
  const open = parts.filter((part) => !done[part]).length;
  return (
    <aside className={css["side"]} aria-labelledby="call-side">
      <Heading level={2} size="s" id="call-side">
        {open === 0 ? t("desk.call.ready") : t("desk.call.left", { count: open })}
      </Heading>
      <ul className={css["parts"]}>
        {parts.map((part) => (
          <li key={part} data-done={done[part] || undefined}>
            <a href={`#part-${part}`}>
              {done[part] ? <CircleCheck aria-hidden /> : <CircleDashed aria-hidden />}
              <span>
                {t(`desk.call.part.${part}`)}: {t(done[part] ? "desk.call.done" : "desk.call.todo")}
              </span>
            </a>
          </li>
        ))}
      </ul>
      <CallProblem call={call} />
      <Button wide busy={call.saving.busy} onClick={onSave}>
        {t("desk.call.save")}
      </Button>
      <Text size="small" muted>
        {t("desk.call.kept")}
      </Text>
    </aside>
  );
}

function CallProblem({ call }: { call: CallForm }) {
  const { t } = useTranslator();
  const { problem } = call.saving;
  return (
    <ProblemNotice problem={problem}>
      {problem?.code === "consent_required" && <p>{t("desk.call.problem.consent")}</p>}
      {problem?.code === "person_already_exists" && <p>{t("desk.call.problem.exists")}</p>}
    </ProblemNotice>
  );
}
