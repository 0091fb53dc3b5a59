import { Button, Heading, Row } from "@omzien/ui";
import { ArrowLeft } from "lucide-react";
import { type ReactNode, useEffect, useRef } from "react";
import { useTranslator } from "../../../shell/shell-context.tsx";
import css from "./ReadOut.module.css";

export interface ReadOutHeadProps {
  title: string;
  /** Back to the question how the person wants it. */
  onBack: () => void;
  children: ReactNode;
}

/** What is to be done with the data that just came; takes the focus, for it took the place of the form. */
export function ReadOutHead({ title, onBack, children }: ReadOutHeadProps) {
  const { t } = useTranslator();
  const heading = useRef<HTMLDivElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div data-print="no" className={css["top"]} ref={heading} tabIndex={-1}>
      <Heading level={2}>{title}</Heading>
      {children}
      <Row>
        <Button variant="quiet" icon={<ArrowLeft aria-hidden />} onClick={onBack}>
          {t("data-desk.other")}
        </Button>
      </Row>
    </div>
  );
}
