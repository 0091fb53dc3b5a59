import { ArrowLeft } from "lucide-react";
import type { FormEvent, ReactNode } from "react";
import { Button } from "../Button/Button.tsx";
import { ErrorSummary, type FormFault } from "../ErrorSummary/ErrorSummary.tsx";
import { Link } from "../Link/Link.tsx";
import { PageLayout } from "../PageLayout/PageLayout.tsx";
import { Steps } from "../Steps/Steps.tsx";
import { useUiTexts } from "../texts/UiTexts.tsx";
import css from "./QuestionPage.module.css";

export interface QuestionPageProps {
  backHref?: string;
  step?: { current: number; total: number };
  /** A new list on every attempt, so that the summary takes the focus again. */
  faults?: readonly FormFault[];
  /** Words of the one button. */
  action: string;
  busy?: boolean;
  onSubmit: () => void;
  /** The question: one field or group with `asHeading`, or a heading of level 1 with a few fields. */
  children: ReactNode;
  /** A second way on, as a link: "sla over". */
  aside?: ReactNode;
}

/** One question, one decision, one button. */
export function QuestionPage({
  backHref,
  step,
  faults = [],
  action,
  busy,
  onSubmit,
  children,
  aside,
}: QuestionPageProps) {
  const texts = useUiTexts();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSubmit();
  };
  return (
    <PageLayout>
      <div className={css["top"]}>
        {backHref && (
          <Link href={backHref} icon={<ArrowLeft aria-hidden className={css["arrow"]} />}>
            {texts.back}
          </Link>
        )}
        {step && <Steps {...step} />}
      </div>
      <ErrorSummary faults={faults} />
      <form noValidate onSubmit={submit} className={css["form"]}>
        {children}
        <div className={css["actions"]}>
          <Button type="submit" busy={busy ?? false}>
            {action}
          </Button>
          {aside}
        </div>
      </form>
    </PageLayout>
  );
}
