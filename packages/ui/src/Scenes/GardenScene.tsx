import { Person, Tree } from "./Figures.tsx";
import css from "./Scenes.module.css";

/** Two neighbours at work in a garden. For offering help. */
export function GardenScene() {
  return (
    <svg className={css["scene"]} viewBox="0 0 480 320" aria-hidden focusable="false">
      <rect className={css["sky"]} width="480" height="320" />
      <circle className={css["sun"]} cx="80" cy="70" r="30" />
      <path className={css["far"]} d="M0 220 C100 160 190 200 260 190 C350 160 420 190 480 200 V260 H0 Z" />
      <Tree x={404} y={250} scale={1.5} />
      <Tree x={34} y={246} scale={0.9} />
      <rect className={css["ground"]} y="240" width="480" height="80" />
      <path className={css["wood"]} d="M150 268 h180 v30 h-180 Z" />
      <Sprouts />
      <Person
        x={128}
        y={296}
        skin="skinDark"
        hair="hairDark"
        top="topA"
        hairStyle="bun"
        arm="M2 -78 L22 -72 L40 -62"
        scale={1.25}
      />
      <path className={css["topB"]} d="M176 212 h34 v30 h-34 Z" strokeWidth="2" />
      <path className={css["line"]} d="M210 226 L234 214 M180 212 q12 -20 26 0" />
      <path className={css["line"]} strokeDasharray="1 9" d="M238 222 q8 16 8 36" />
      <Person
        x={352}
        y={298}
        facing="left"
        skin="skinLight"
        hair="hairGrey"
        top="topC"
        arm="M2 -78 L18 -56 L34 -50"
        scale={1.25}
      />
      <path className={css["woodLine"]} d="M310 212 V292" />
    </svg>
  );
}

function Sprouts() {
  return (
    <g>
      {[176, 208, 244, 280, 306].map((x, index) => (
        <path
          key={x}
          className={css[index % 2 === 0 ? "leaf" : "leafDark"]}
          d={`M${x} 270 q-16 -10 -12 -26 q14 4 12 26 q-2 -22 14 -30 q4 18 -14 30 Z`}
        />
      ))}
    </g>
  );
}
