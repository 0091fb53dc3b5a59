import { House, Tree } from "./Figures.tsx";
import css from "./Scenes.module.css";

/** A letter on its way past quiet houses. For empty lists and for waiting. */
export function LetterScene() {
  return (
    <svg className={css["scene"]} viewBox="0 0 480 320" aria-hidden focusable="false">
      <rect className={css["sky"]} width="480" height="320" />
      <path
        className={css["cloud"]}
        d="M60 80 a16 16 0 0 1 30 -8 a20 20 0 0 1 38 6 a13 13 0 0 1 3 26 H64 a12 12 0 0 1 -4 -24 Z"
      />
      <path className={css["far"]} d="M0 240 C120 190 220 214 300 208 C380 180 430 200 480 210 V270 H0 Z" />
      <House x={26} y={266} gable="bell" wall="wallD" />
      <House x={356} y={266} gable="step" wall="wallB" lit />
      <Tree x={150} y={268} scale={0.8} />
      <rect className={css["ground"]} y="262" width="480" height="58" />
      <path
        className={css["line"]}
        strokeDasharray="2 12"
        d="M108 150 C150 60 220 70 236 122 C250 170 300 150 330 140"
      />
      <g transform="rotate(-8 240 160)">
        <path className={css["paper"]} d="M176 116 h128 v84 h-128 Z" />
        <path className={css["line"]} d="M176 118 L240 166 L304 118" />
        <path
          className={css["heart"]}
          d="M240 192 c-14 -11 -17 -21 -8 -25 c5 -2 8 4 8 6 c0 -2 3 -8 8 -6 c9 4 6 14 -8 25 Z"
        />
      </g>
    </svg>
  );
}
