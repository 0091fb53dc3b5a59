import { Check, Plus } from "lucide-react";
import type { KeyboardEvent, ReactNode } from "react";
import { type FieldWords, Group } from "../Field/Field.tsx";
import { type UiTexts, useUiTexts } from "../texts/UiTexts.tsx";
import { VisuallyHidden } from "../VisuallyHidden/VisuallyHidden.tsx";
import css from "./AvailabilityGrid.module.css";
import { isChosen, neighbour, parts, type Slot, slotsOf, toggleSlots, weekdays } from "./availability.ts";

export interface AvailabilityGridProps extends FieldWords {
  id: string;
  asHeading?: boolean;
  value: readonly Slot[];
  onChange: (value: Slot[]) => void;
}

const size = { rows: weekdays.length + 1, columns: parts.length + 1 };

function moveByArrow(event: KeyboardEvent<HTMLTableElement>): void {
  const button = event.target instanceof HTMLElement ? event.target.closest("button") : null;
  const [row, column] = (button?.dataset["cell"] ?? "").split(",").map(Number);
  if (row === undefined || column === undefined || Number.isNaN(row)) return;
  const rightToLeft = getComputedStyle(event.currentTarget).direction === "rtl";
  const to = neighbour(event.key, { row, column }, size, rightToLeft);
  if (!to) return;
  event.preventDefault();
  event.currentTarget.querySelector<HTMLElement>(`[data-cell="${to.row},${to.column}"]`)?.focus();
}

/**
 * When someone is usually free: seven days by three parts, toggle buttons in a real table. The head of a row or a
 * column turns all of it. Tab or arrows by keyboard, tap by touch, table commands with a screen reader.
 */
export function AvailabilityGrid({ id, value, onChange, ...words }: AvailabilityGridProps) {
  const texts = useUiTexts();
  const toggle = (slots: Slot[]) => onChange(toggleSlots(value, slots));
  return (
    <Group id={id} {...words}>
      <table className={css["grid"]} onKeyDown={moveByArrow}>
        <thead>
          <tr>
            <td>
              <HeadButton
                cell="0,0"
                chosen={value}
                slots={slotsOf({})}
                onToggle={toggle}
                spoken={texts.wholeWeek}
              >
                {texts.wholeWeek}
              </HeadButton>
            </td>
            {parts.map((part, index) => (
              <th key={part} scope="col">
                <HeadButton
                  cell={`0,${index + 1}`}
                  chosen={value}
                  slots={slotsOf({ part })}
                  onToggle={toggle}
                  spoken={texts.wholeColumn(texts.part[part])}
                >
                  {texts.part[part]}
                </HeadButton>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weekdays.map((weekday) => (
            <Row key={weekday} weekday={weekday} value={value} onToggle={toggle} texts={texts} />
          ))}
        </tbody>
      </table>
      <p className={css["count"]} aria-live="polite">
        {texts.chosen(value.length)}
      </p>
    </Group>
  );
}

interface RowProps {
  weekday: number;
  value: readonly Slot[];
  onToggle: (slots: Slot[]) => void;
  texts: UiTexts;
}

function Row({ weekday, value, onToggle, texts }: RowProps) {
  const name = texts.weekday(weekday);
  return (
    <tr>
      <th scope="row">
        <HeadButton
          cell={`${weekday},0`}
          chosen={value}
          slots={slotsOf({ weekday })}
          onToggle={onToggle}
          spoken={texts.wholeDay(name)}
        >
          {name}
        </HeadButton>
      </th>
      {parts.map((part, index) => {
        const on = isChosen(value, { weekday, part });
        return (
          <td key={part}>
            <button
              type="button"
              data-cell={`${weekday},${index + 1}`}
              aria-pressed={on}
              className={css["slot"]}
              onClick={() => onToggle([{ weekday, part }])}
            >
              {on ? <Check aria-hidden /> : <Plus aria-hidden />}
              <VisuallyHidden>{texts.slot(name, texts.part[part])}</VisuallyHidden>
            </button>
          </td>
        );
      })}
    </tr>
  );
}

interface HeadButtonProps {
  cell: string;
  chosen: readonly Slot[];
  slots: Slot[];
  spoken: string;
  onToggle: (slots: Slot[]) => void;
  children: ReactNode;
}

function HeadButton({ cell, chosen, slots, spoken, onToggle, children }: HeadButtonProps) {
  const on = slots.every((slot) => isChosen(chosen, slot));
  return (
    <button
      type="button"
      data-cell={cell}
      aria-pressed={on}
      aria-label={spoken}
      className={css["head"]}
      onClick={() => onToggle(slots)}
    >
      {children}
    </button>
  );
}
