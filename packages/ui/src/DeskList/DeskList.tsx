import type { KeyboardEvent, ReactNode } from "react";
import css from "./DeskList.module.css";

export interface DeskListProps<Item extends { id: string }> {
  label: string;
  items: readonly Item[];
  selectedId: string | undefined;
  onSelect: (id: string) => void;
  children: (item: Item) => ReactNode;
  /** Shown when there are no items. */
  empty?: ReactNode;
}

const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1, j: 1, k: -1 };

function moveByKey(event: KeyboardEvent<HTMLUListElement>): void {
  const step = steps[event.key];
  if (!step || event.altKey || event.ctrlKey || event.metaKey) return;
  const buttons = [...event.currentTarget.querySelectorAll<HTMLElement>(":scope > li > button")];
  const at = buttons.findIndex((button) => button === document.activeElement);
  const to = buttons[Math.min(buttons.length - 1, Math.max(0, at + step))];
  if (!to) return;
  event.preventDefault();
  to.focus();
}

/** A dense list to work through: arrows (or j and k) move, Enter opens. */
export function DeskList<Item extends { id: string }>({
  label,
  items,
  selectedId,
  onSelect,
  children,
  empty,
}: DeskListProps<Item>) {
  if (items.length === 0) return empty ?? null;
  return (
    <ul className={css["list"]} aria-label={label} onKeyDown={moveByKey}>
      {items.map((item) => (
        <li key={item.id}>
          <button
            type="button"
            className={css["item"]}
            aria-current={item.id === selectedId || undefined}
            onClick={() => onSelect(item.id)}
          >
            {children(item)}
          </button>
        </li>
      ))}
    </ul>
  );
}
