import { useUiTexts } from "../texts/UiTexts.tsx";
import css from "./Steps.module.css";

/** Where one is, in words; the row of dashes only repeats it. */
export function Steps({ current, total, title }: { current: number; total: number; title?: string }) {
  const texts = useUiTexts();
  return (
    <div className={css["steps"]}>
      <p className={css["words"]}>
        {texts.step(current, total)}
        {title && <span className={css["title"]}>: {title}</span>}
      </p>
      <div className={css["dashes"]} aria-hidden>
        {Array.from({ length: total }, (_, index) => (
          <span key={index} data-done={index < current || undefined} />
        ))}
      </div>
    </div>
  );
}
