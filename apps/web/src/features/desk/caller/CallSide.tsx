import { Button, Heading, Text } from "@omzien/ui";
import { CircleCheck, CircleDashed } from "lucide-react";
import type { ReactNode } from "react";
import { ProblemNotice } from "../../../api/ProblemNotice.tsx";
import type { Action } from "../../../api/use-action.ts";
import { useTranslator } from "../../../shell/shell-context.tsx";
import css from "./call-form.module.css";

interface CallSideProps {
  /** In the order of the page; `id` is that of the part without `part-`. */
  parts: readonly { id: string; title: string; isDone: boolean }[];
  /** What the button does. */
  action: string;
  saving: Pick<Action<never, unknown>, "busy" | "problem">;
  onSave: () => void;
  /** More about what went wrong. */
  children?: ReactNode;
}

/** How far the call is, and the one button. */
export function CallSide({ parts, action, saving, onSave, children }: CallSideProps) {
  const { t } = useTranslator();
  const open = parts.filter(({ isDone }) => !isDone).length;
  return (
    <aside className={css["side"]} aria-labelledby="call-side">
      <Heading level={2} size="s" id="call-side">
        {open === 0 ? t("desk.call.ready") : t("desk.call.left", { count: open })}
      </Heading>
      <ul className={css["parts"]}>
        {parts.map(({ id, title, isDone }) => (
          <li key={id} data-done={isDone || undefined}>
            <a href={`#part-${id}`}>
              {isDone ? <CircleCheck aria-hidden /> : <CircleDashed aria-hidden />}
              <span>
                {title}: {t(isDone ? "desk.call.done" : "desk.call.todo")}
              </span>
            </a>
          </li>
        ))}
      </ul>
      <ProblemNotice problem={saving.problem}>{children}</ProblemNotice>
      <Button wide busy={saving.busy} onClick={onSave}>
        {action}
      </Button>
      <Text size="small" muted>
        {t("desk.call.kept")}
      </Text>
    </aside>
  );
}
