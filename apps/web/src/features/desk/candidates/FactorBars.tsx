import css from "./FactorBars.module.css";
import type { FactorScore } from "./candidate-score.ts";

/** The factors as small bars: how wide is what a factor weighs, how full is what was reached. The table says it in words. */
export function FactorBars({ scores }: { scores: readonly FactorScore[] }) {
  const total = Math.max(
    1,
    scores.reduce((sum, { max }) => sum + max, 0),
  );
  const starts = scores.map((_, index) => scores.slice(0, index).reduce((sum, { max }) => sum + max, 0));
  return (
    <svg viewBox="0 0 108 20" className={css["bars"]} aria-hidden focusable="false">
      {scores.map(({ factor, max, share }, index) => {
        const x = (100 * (starts[index] ?? 0)) / total + index;
        const width = Math.max(1, (100 * max) / total);
        return (
          <g key={factor}>
            <rect x={x} y={0} width={width} height={20} className={css["room"]} />
            <rect x={x} y={20 - 20 * share} width={width} height={20 * share} className={css["reached"]} />
          </g>
        );
      })}
    </svg>
  );
}
