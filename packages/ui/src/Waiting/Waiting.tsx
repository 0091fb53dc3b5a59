import { useUiTexts } from "../texts/UiTexts.tsx";
import { VisuallyHidden } from "../VisuallyHidden/VisuallyHidden.tsx";
import css from "./Waiting.module.css";

/** Holds the place of what is coming, so that nothing jumps; says once that it is coming. */
export function Waiting({ lines = 3, label }: { lines?: number; label?: string }) {
  const texts = useUiTexts();
  return (
    <div role="status" className={css["waiting"]}>
      <VisuallyHidden>{label ?? texts.loading}</VisuallyHidden>
      {Array.from({ length: lines }, (_, index) => (
        <span key={index} className={css["line"]} aria-hidden />
      ))}
    </div>
  );
}
