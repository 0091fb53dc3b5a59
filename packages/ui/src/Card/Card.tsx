import { CalendarDays, MapPin } from "lucide-react";
import type { ReactNode } from "react";
import { classNames } from "../class-names.ts";
import css from "./Card.module.css";

export interface CardProps {
  /** What it is about: the heading of the card. */
  what: ReactNode;
  headingLevel?: 2 | 3 | 4;
  /** An area, never an address. */
  where?: ReactNode;
  when?: ReactNode;
  /** Above the heading: a tag, a state. */
  above?: ReactNode;
  icon?: ReactNode;
  children?: ReactNode;
  /** One action, no more. */
  action?: ReactNode;
  /** Where the heading leads; the whole card is then the target. */
  href?: string;
}

/** What, where, when, one action: the same anatomy for every request and person. What is empty leaves no hole. */
export function Card({
  what,
  headingLevel = 3,
  where,
  when,
  above,
  icon,
  children,
  action,
  href,
}: CardProps) {
  const Heading = `h${headingLevel}` as const;
  return (
    <article className={classNames(css["card"], href && css["linked"])}>
      {above && <div className={css["above"]}>{above}</div>}
      <div className={css["head"]}>
        {icon && (
          <span className={css["icon"]} aria-hidden>
            {icon}
          </span>
        )}
        <Heading className={css["what"]}>{href ? <a href={href}>{what}</a> : what}</Heading>
      </div>
      {(where || when) && (
        <ul className={css["facts"]}>
          {where && (
            <li>
              <MapPin aria-hidden />
              <span>{where}</span>
            </li>
          )}
          {when && (
            <li>
              <CalendarDays aria-hidden />
              <span>{when}</span>
            </li>
          )}
        </ul>
      )}
      {children}
      {action && <div className={css["action"]}>{action}</div>}
    </article>
  );
}

/** Cards side by side, as many as fit. */
export function CardList({ children, label }: { children: ReactNode; label?: string }) {
  return (
    <ul className={css["list"]} aria-label={label}>
      {children}
    </ul>
  );
}
