import {
  Appearance,
  type ColorToken,
  colorTokens,
  type HouseStyleImage,
  type HouseStyleVersion,
} from "@omzien/contracts";

/** What the form holds: colours as they were typed. */
export interface StyleValues extends Omit<Appearance, "colors"> {
  colors: Record<ColorToken, string>;
  formOfAddress: "je" | "u";
  logo: HouseStyleImage | null;
  icon: HouseStyleImage | null;
  note: string;
}

export const colorGroups = {
  page: ["surface", "surfaceRaised", "surfaceSunken", "text", "textMuted", "border", "borderControl"],
  action: ["actionBg", "actionText", "actionHover", "link"],
  own: ["brandBg", "brandText", "accent", "accentText", "highlight"],
  message: ["success", "warning", "danger"],
  focus: ["focusInner", "focusOuter"],
} as const satisfies Record<string, readonly ColorToken[]>;
export type ColorGroup = keyof typeof colorGroups;

export const tokens = Object.keys(colorTokens) as ColorToken[];

/** The values of a version, to go on with. */
export function valuesOf({ appearance, formOfAddress, logo, icon, note }: HouseStyleVersion): StyleValues {
  return { ...appearance, formOfAddress, logo, icon, note };
}

const isColor = (text: string) => /^#[0-9a-f]{6}$/i.test(text);

/** Colours that are no `#rrggbb`, in the order of the page. */
export function malformedColors({ colors }: Pick<StyleValues, "colors">): ColorToken[] {
  return Object.values(colorGroups)
    .flat()
    .filter((token) => !isColor(colors[token]));
}

/** What can be shown while somebody types: a colour that is not finished stays as it was in `base`. */
export function appearanceShown(values: StyleValues, base: Appearance): Appearance {
  const { formOfAddress: _address, logo: _logo, icon: _icon, note: _note, ...given } = values;
  const colors = Object.fromEntries(
    tokens.map((token) => [token, isColor(given.colors[token]) ? given.colors[token] : base.colors[token]]),
  );
  return Appearance.parse({ ...given, colors });
}

export type StyleKey = ColorToken | Exclude<keyof StyleValues, "colors" | "note">;

/** What is different between two styles, by what is asked on the page. */
export function differences(
  before: StyleValues,
  after: StyleValues,
): { key: StyleKey; before: string; after: string }[] {
  const flat = ({ colors, note: _note, logo, icon, ...rest }: StyleValues) => ({
    ...colors,
    ...rest,
    logo: logo?.id ?? "",
    icon: icon?.id ?? "",
  });
  const [from, to] = [flat(before), flat(after)];
  return (Object.keys(from) as StyleKey[])
    .map((key) => ({ key, before: String(from[key]), after: String(to[key]) }))
    .filter((each) => each.before.toLowerCase() !== each.after.toLowerCase());
}
