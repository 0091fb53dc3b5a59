import { Heading, Link, Row } from "@omzien/ui";
import { ArrowLeft } from "lucide-react";
import { type ReactNode, useEffect, useId } from "react";
import css from "./CaseFrame.module.css";

export interface CaseFrameProps {
  title: string;
  /** One step back on a phone, where the columns stand one behind the other. */
  backHref: string;
  backText: string;
  tags?: ReactNode;
  /** Things to do with the case as a whole, such as printing. */
  actions?: ReactNode;
  /** Stands beside a case: does not take the focus. */
  quiet?: boolean;
  children: ReactNode;
}

/** A case in the middle column. Its heading takes the focus when the case is opened, so that Tab goes on inside. */
export function CaseFrame({
  title,
  backHref,
  backText,
  tags,
  actions,
  quiet = false,
  children,
}: CaseFrameProps) {
  const id = useId();
  useEffect(() => {
    if (!quiet) document.getElementById(id)?.focus({ preventScroll: true });
  }, [id, quiet]);
  return (
    <article className={css["case"]} aria-labelledby={id}>
      <p className={css["back"]}>
        <Link href={backHref} icon={<ArrowLeft aria-hidden className={css["arrow"]} />}>
          {backText}
        </Link>
      </p>
      <header className={css["head"]}>
        <div className={css["title"]}>
          <Heading level={2} size="l" id={id} tabIndex={-1}>
            {title}
          </Heading>
          {tags && <Row>{tags}</Row>}
        </div>
        {actions && <div className={css["actions"]}>{actions}</div>}
      </header>
      {children}
    </article>
  );
}

/** A part of a case with its own heading, which takes the focus by `focusCasePart`. */
export function CasePart({ title, id, children }: { title: string; id: string; children: ReactNode }) {
  return (
    <section aria-labelledby={`${id}-title`} className={css["part"]} id={id}>
      <Heading level={3} size="m" id={`${id}-title`} tabIndex={-1}>
        {title}
      </Heading>
      {children}
    </section>
  );
}

/** Brings the focus to the heading of a part, for when what was pressed in it is gone. */
export function focusCasePart(id: string): void {
  document.getElementById(`${id}-title`)?.focus();
}
