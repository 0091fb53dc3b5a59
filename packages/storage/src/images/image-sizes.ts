import type { ImageKind } from "@omzien/contracts";

export interface ImageSize {
  width: number;
  height: number;
}

interface Plan {
  ending: "png" | "webp";
  /** Smallest first. */
  sizes: readonly ImageSize[];
  /** Of a picture made of dots: with fewer it would be a blur. */
  least: ImageSize;
}

const square = (side: number) => ({ width: side, height: side });

/**
 * What is made of each kind. A logo fits the header at one, two and three dots per pixel; an icon the tab (32), the
 * home screens of Apple (180) and Android (192), and a screen of applications (512).
 */
export const imagePlans = {
  logo: {
    ending: "webp",
    sizes: [1, 2, 3].map((scale) => ({ width: 240 * scale, height: 48 * scale })),
    least: { width: 24, height: 24 },
  },
  icon: { ending: "png", sizes: [32, 180, 192, 512].map(square), least: square(180) },
} as const satisfies Record<ImageKind, Plan>;
