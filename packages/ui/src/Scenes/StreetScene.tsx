import { House, Person, Tree } from "./Figures.tsx";
import css from "./Scenes.module.css";

/** A street where one neighbour walks along to the shop with another. For the home page. */
export function StreetScene() {
  return (
    <svg className={css["scene"]} viewBox="0 0 640 440" aria-hidden focusable="false">
      <rect className={css["sky"]} width="640" height="440" />
      <circle className={css["sun"]} cx="520" cy="82" r="40" />
      <path
        className={css["cloud"]}
        d="M90 96 a22 22 0 0 1 40 -12 a28 28 0 0 1 52 8 a18 18 0 0 1 4 36 H96 a16 16 0 0 1 -6 -32 Z"
      />
      <path
        className={css["cloud"]}
        d="M380 60 a16 16 0 0 1 30 -8 a20 20 0 0 1 38 6 a13 13 0 0 1 3 26 H384 a12 12 0 0 1 -4 -24 Z"
      />
      <path className={css["far"]} d="M0 300 C80 240 170 262 250 270 C350 226 460 240 640 284 V340 H0 Z" />
      <House x={24} y={330} gable="step" wall="wallA" lit />
      <House x={124} y={330} gable="flat" wall="wallC" stretch={1.12} />
      <House x={224} y={330} gable="bell" wall="wallB" lit />
      <House x={408} y={330} gable="point" wall="wallD" lit />
      <House x={508} y={330} gable="step" wall="wallB" stretch={0.92} />
      <Tree x={366} y={334} scale={1.15} />
      <Tree x={624} y={336} scale={0.95} />
      <rect className={css["ground"]} y="326" width="640" height="114" />
      <path className={css["path"]} d="M0 362 H640 V412 H0 Z" />
      <Bicycle x={104} y={352} />
      <g transform="translate(0 44)">
        <Person
          x={292}
          y={352}
          skin="skinLight"
          hair="hairGrey"
          top="topD"
          hairStyle="bun"
          arm="M2 -78 L16 -62 L32 -58"
          scale={1.12}
        />
        <path className={css["line"]} d="M326 290 h14 M336 290 L329 344 M336 290 L356 344 M331 322 h17" />
        <circle className={css["line"]} cx="328" cy="349" r="5" />
        <circle className={css["line"]} cx="358" cy="349" r="5" />
        <Person
          x={244}
          y={354}
          skin="skinDark"
          hair="hairDark"
          top="topA"
          arm="M0 -80 L-8 -58 L-6 -40"
          scale={1.2}
        />
        <ShoppingBag x={236} y={306} />
        <Person
          x={484}
          y={350}
          facing="left"
          skin="skinMiddle"
          hair="hairBrown"
          top="topC"
          hairStyle="scarf"
          arm="M2 -80 L18 -96 L26 -114"
          scale={1.12}
        />
      </g>
    </svg>
  );
}

function ShoppingBag({ x, y }: { x: number; y: number }) {
  return (
    <g transform={`translate(${x} ${y})`}>
      <path className={css["leaf"]} d="M-6 -2 q-4 -16 4 -20 q6 8 2 20 Z" />
      <path className={css["paper"]} d="M-16 0 H14 L11 34 H-13 Z" />
    </g>
  );
}

function Bicycle({ x, y }: { x: number; y: number }) {
  return (
    <g transform={`translate(${x} ${y})`} className={css["line"]}>
      <circle r="20" cx="-30" cy="-20" />
      <circle r="20" cx="34" cy="-20" />
      <path d="M-30 -20 L-14 -48 H20 L34 -20 M-14 -48 L4 -20 L20 -48 L17 -60 h12 M-30 -20 H4 M-18 -56 h12" />
    </g>
  );
}
