import { ChevronRight } from "lucide-react";
import type { ReactNode } from "react";
import css from "./ChoiceCards.module.css";

export interface ChoiceCard {
  key: string;
  label: string;
  hint?: string;
  icon: ReactNode;
  href: string;
  chosen?: boolean;
  onChoose?: () => void;
}

/** A choice that leads on at once: every card is a link, as large as a thumb. */
export function ChoiceCards({ cards, labelledBy }: { cards: readonly ChoiceCard[]; labelledBy: string }) {
  return (
    <ul className={css["cards"]} aria-labelledby={labelledBy}>
      {cards.map((card) => (
        <li key={card.key}>
          <a
            className={css["card"]}
            href={card.href}
            aria-current={card.chosen ? "true" : undefined}
            onClick={card.onChoose}
          >
            <span className={css["icon"]} aria-hidden>
              {card.icon}
            </span>
            <span className={css["words"]}>
              <span className={css["label"]}>{card.label}</span>
              {card.hint && <span className={css["hint"]}>{card.hint}</span>}
            </span>
            <ChevronRight aria-hidden className={css["arrow"]} />
          </a>
        </li>
      ))}
    </ul>
  );
}
