/** Linear-light red, green and blue in [0, 1]. */
type Linear = [red: number, green: number, blue: number];

/** OKLab: lightness in [0, 1] and two opponent axes. Source: Björn Ottosson, "A perceptual color space", 2020. */
type Lab = [lightness: number, a: number, b: number];

const toLinear = (channel: number) =>
  channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
const toGamma = (channel: number) =>
  channel <= 0.0031308 ? channel * 12.92 : 1.055 * channel ** (1 / 2.4) - 0.055;

function linearOf(hex: string): Linear {
  const channel = (at: number) => toLinear(Number.parseInt(hex.slice(at, at + 2), 16) / 255);
  return [channel(1), channel(3), channel(5)];
}

function hexOf(linear: Linear): string {
  const channel = (value: number) =>
    Math.round(Math.min(1, Math.max(0, toGamma(Math.min(1, Math.max(0, value))))) * 255)
      .toString(16)
      .padStart(2, "0");
  return `#${linear.map(channel).join("")}`;
}

function labOf(hex: string): Lab {
  const [r, g, b] = linearOf(hex);
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

function linearOfLab([lightness, a, b]: Lab): Linear {
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
}

const inGamut = (linear: Linear) => linear.every((channel) => channel >= -0.0005 && channel <= 1.0005);

/** WCAG 2.2 relative luminance of `#rrggbb`, in [0, 1]. */
export function luminance(hex: string): number {
  const [r, g, b] = linearOf(hex);
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** WCAG 2.2 contrast ratio of two colours, in [1, 21]. */
export function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].toSorted((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** The same hue at another lightness in [0, 1]; gives up colourfulness where the screen cannot show it. */
export function withLightness(hex: string, lightness: number): string {
  const [, a, b] = labOf(hex);
  for (let keep = 1; keep > 0; keep -= 0.05) {
    const linear = linearOfLab([lightness, a * keep, b * keep]);
    if (inGamut(linear)) return hexOf(linear);
  }
  return hexOf(linearOfLab([lightness, 0, 0]));
}

/** OKLab lightness of a colour, in [0, 1]. */
export function lightnessOf(hex: string): number {
  return labOf(hex)[0];
}

/** `share` in [0, 1] of one colour laid over another, mixed as a browser mixes `color-mix(in srgb)`. */
export function mix(over: string, under: string, share: number): string {
  const channel = (at: number) => {
    const top = Number.parseInt(over.slice(at, at + 2), 16);
    const bottom = Number.parseInt(under.slice(at, at + 2), 16);
    return Math.round(top * share + bottom * (1 - share))
      .toString(16)
      .padStart(2, "0");
  };
  return `#${channel(1)}${channel(3)}${channel(5)}`;
}
