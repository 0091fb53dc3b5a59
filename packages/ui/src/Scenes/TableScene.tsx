import { Person } from "./Figures.tsx";
import css from "./Scenes.module.css";

/** Two neighbours with coffee. For a thing that went well. */
export function TableScene() {
  return (
    <svg className={css["scene"]} viewBox="0 0 480 320" aria-hidden focusable="false">
      <rect className={css["sky"]} width="480" height="320" />
      <path className={css["pane"]} d="M150 30 h180 v120 h-180 Z" />
      <path className={css["far"]} d="M150 118 q50 -34 96 -8 q44 -20 84 6 V150 H150 Z" />
      <circle className={css["sun"]} cx="288" cy="70" r="20" />
      <path className={css["line"]} d="M240 30 V150 M150 30 h180 v120 h-180 Z" />
      <rect className={css["ground"]} y="262" width="480" height="58" />
      <path
        className={css["woodLine"]}
        d="M76 288 V196 M76 232 H136 M130 288 V232 M404 288 V196 M404 232 H344 M350 288 V232"
      />
      <Person
        x={110}
        y={276}
        seated
        skin="skinMiddle"
        hair="hairGrey"
        top="topB"
        arm="M4 -76 L26 -62 L44 -68"
        scale={1.25}
      />
      <Person
        x={370}
        y={276}
        seated
        facing="left"
        skin="skinLight"
        hair="hairBrown"
        top="topA"
        hairStyle="long"
        arm="M4 -76 L24 -60 L40 -64"
        scale={1.25}
      />
      <path
        className={css["wood"]}
        d="M162 206 h156 v12 h-156 Z M232 218 h16 v64 h-16 Z M204 280 h72 v8 h-72 Z"
      />
      <path
        className={css["paper"]}
        d="M180 184 h24 v14 a8 8 0 0 1 -8 8 h-8 a8 8 0 0 1 -8 -8 Z M276 184 h24 v14 a8 8 0 0 1 -8 8 h-8 a8 8 0 0 1 -8 -8 Z"
      />
      <path
        className={css["line"]}
        d="M188 174 q-5 -8 0 -15 M197 174 q5 -8 0 -15 M284 174 q-5 -8 0 -15 M293 174 q5 -8 0 -15"
      />
      <path
        className={css["heart"]}
        d="M240 196 c-18 -14 -22 -28 -11 -32 c7 -2 11 5 11 8 c0 -3 4 -10 11 -8 c11 4 7 18 -11 32 Z"
      />
    </svg>
  );
}
