import { classNames } from "../class-names.ts";
import css from "./Scenes.module.css";

export interface PersonProps {
  /** Where the feet stand. */
  x: number;
  y: number;
  scale?: number;
  facing?: "left" | "right";
  skin: "skinLight" | "skinMiddle" | "skinDark";
  hair: "hairDark" | "hairGrey" | "hairBrown";
  top: "topA" | "topB" | "topC" | "topD";
  hairStyle?: "short" | "bun" | "scarf" | "long";
  /** The arm in front, from the shoulder at 0,-82. */
  arm?: string;
  seated?: boolean;
}

const limb = (kind: string | undefined) => classNames(css["limb"], kind);

function Hair({ style, hair }: { style: NonNullable<PersonProps["hairStyle"]>; hair: PersonProps["hair"] }) {
  const crown = "M-16 -108 C-18 -130 16 -132 16 -108 C10 -117 -2 -119 -8 -114 C-12 -112 -13 -108 -12 -102 Z";
  return (
    <g className={css[hair]}>
      {style === "long" && (
        <path d="M-17 -110 C-18 -132 16 -132 15 -110 L11 -112 L-6 -112 L-7 -84 C-16 -84 -19 -92 -17 -110 Z" />
      )}
      {style === "bun" && <circle cx="-14" cy="-122" r="8" />}
      {style === "scarf" && (
        <path d="M-17 -108 C-18 -134 19 -132 16 -107 L12 -112 L2 -114 L-6 -104 L-4 -88 L-14 -78 C-19 -88 -18 -98 -17 -108 Z" />
      )}
      {style !== "scarf" && <path d={crown} />}
    </g>
  );
}

/** A neighbour, drawn facing right. */
export function Person({
  x,
  y,
  scale = 1,
  facing = "right",
  skin,
  hair,
  top,
  hairStyle = "short",
  arm = "M2 -80 L14 -60 L24 -48",
  seated = false,
}: PersonProps) {
  const mirror = facing === "left" ? -1 : 1;
  return (
    <g transform={`translate(${x} ${y}) scale(${scale * mirror} ${scale})`}>
      <g className={limb(css["legs"])} strokeWidth="12">
        {seated ? (
          <path d="M-4 -40 L26 -38 L28 0 M0 -40 L18 -38 L18 0" />
        ) : (
          <path d="M-6 -42 L-9 -3 M6 -42 L10 -3" />
        )}
      </g>
      <path
        className={css[top]}
        d="M-15 -78 C-14 -92 14 -92 15 -78 L17 -40 C8 -34 -8 -34 -17 -40 Z"
        strokeWidth="1"
      />
      <path className={css[skin]} d="M-5 -94 h10 v10 h-10 Z" strokeWidth="1" />
      <circle className={css[skin]} cx="0" cy="-108" r="15" strokeWidth="0" />
      <Hair style={hairStyle} hair={hair} />
      <path className={limb(css[top])} d={arm} strokeWidth="11" />
      <path className={limb(css[skin])} d={handOf(arm)} strokeWidth="10" />
    </g>
  );
}

// The hand is a dot at the end of the sleeve.
function handOf(arm: string): string {
  const numbers = arm.match(/-?\d+(\.\d+)?/g) ?? [];
  const [x, y] = numbers.slice(-2);
  return `M${x ?? 0} ${y ?? 0} l0.01 0`;
}

/** A tree with a round crown, its foot at `x`, `y`. */
export function Tree({ x, y, scale = 1 }: { x: number; y: number; scale?: number }) {
  return (
    <g transform={`translate(${x} ${y}) scale(${scale})`}>
      <path className={css["woodLine"]} d="M0 0 V-70 M0 -40 L14 -58" />
      <circle className={css["leafDark"]} cx="12" cy="-92" r="30" />
      <circle className={css["leaf"]} cx="-12" cy="-100" r="34" />
      <circle className={css["leaf"]} cx="8" cy="-118" r="24" />
    </g>
  );
}

const gables = {
  step: "M0 -150 H12 V-166 H26 V-182 H40 V-198 H60 V-182 H74 V-166 H88 V-150 H100 V0 H0 Z",
  point: "M0 -130 L50 -196 L100 -130 V0 H0 Z",
  bell: "M0 -136 C14 -136 20 -150 24 -170 C30 -196 70 -196 76 -170 C80 -150 86 -136 100 -136 V0 H0 Z",
  flat: "M0 -120 H100 V0 H0 Z",
};

export interface HouseProps {
  x: number;
  y: number;
  gable: keyof typeof gables;
  wall: "wallA" | "wallB" | "wallC" | "wallD";
  /** Somebody is at home. */
  lit?: boolean;
  stretch?: number;
}

/** A house of 100 wide, its foot at the left at `x`, `y`. */
export function House({ x, y, gable, wall, lit = false, stretch = 1 }: HouseProps) {
  const pane = lit ? css["lit"] : css["pane"];
  return (
    <g transform={`translate(${x} ${y}) scale(1 ${stretch})`}>
      <path className={css[wall]} d={gables[gable]} />
      {gable === "flat" && <path className={css["roof"]} d="M-6 -120 L12 -156 H88 L106 -120 Z" />}
      {gable === "point" && (
        <path className={css["roof"]} d="M-8 -124 L50 -202 L108 -124 L98 -118 L50 -184 L2 -118 Z" />
      )}
      <path className={pane} d="M16 -112 h24 v34 h-24 Z M60 -112 h24 v34 h-24 Z M58 -56 h28 v36 h-28 Z" />
      <path className={css["door"]} d="M16 -58 h26 v58 h-26 Z" />
      {gable !== "flat" && <circle className={css["pane"]} cx="50" cy="-146" r="9" />}
    </g>
  );
}
