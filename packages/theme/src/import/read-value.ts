import { color, serializeRGB } from "@csstools/css-color-parser";
import { parseComponentValue } from "@csstools/css-parser-algorithms";
import { tokenize, TokenType } from "@csstools/css-tokenizer";
import { type FontId, fontIds } from "@omzien/contracts";
import { fonts } from "../fonts.ts";

export type ValueFault =
  | "outside"
  | "not_a_color"
  | "see_through"
  | "not_a_size"
  | "font_not_ours"
  | "not_a_weight";
export type Read<Value> = { value: Value } | { fault: ValueFault };

const reachesOut = new Set(["url", "src", "image", "image-set", "expression", "element", "attr", "env"]);

/** Whether a value would fetch or run something: it is never used, not even in part. */
export function asksOutside(text: string): boolean {
  if (/javascript:|vbscript:|-moz-binding|behavior\s*:/i.test(text)) return true;
  return tokenize({ css: text }).some(
    (token) =>
      token[0] === TokenType.URL ||
      token[0] === TokenType.BadURL ||
      (token[0] === TokenType.Function && reachesOut.has(token[4].value.toLowerCase())),
  );
}

/** An opaque colour of CSS Color 4 as `#rrggbb`, written by us from its channels. */
export function readColor(text: string): Read<string> {
  if (asksOutside(text)) return { fault: "outside" };
  const node = parseComponentValue(tokenize({ css: text }));
  const parsed = node && color(node);
  if (!parsed) return { fault: "not_a_color" };
  if (parsed.alpha !== 1) return { fault: "see_through" };
  const channels = /^rgb\((\d+), (\d+), (\d+)\)$/.exec(serializeRGB(parsed).toString())?.slice(1).map(Number);
  if (!channels?.every((channel) => channel <= 255)) return { fault: "not_a_color" };
  return { value: `#${channels.map((channel) => channel.toString(16).padStart(2, "0")).join("")}` };
}

/** A length in CSS pixels; a percentage counts as pixels of a button 50 high. */
export function readSize(text: string): Read<number> {
  const found = /^(-?\d+(?:\.\d+)?)(px|rem|em|%)?$/.exec(text.trim());
  const [, amount, unit] = found ?? [];
  if (amount === undefined || (unit === undefined && Number(amount) !== 0)) return { fault: "not_a_size" };
  const factor = unit === "rem" || unit === "em" ? 16 : unit === "%" ? 0.5 : 1;
  return { value: Number(amount) * factor };
}

/** A number such as a line height, `1.5` or `150%`. */
export function readNumber(text: string): Read<number> {
  const found = /^(\d+(?:\.\d+)?)(%)?$/.exec(text.trim());
  if (found?.[1] === undefined) return { fault: "not_a_size" };
  return { value: found[2] ? Number(found[1]) / 100 : Number(found[1]) };
}

const weightNames: Record<string, number> = { normal: 400, regular: 400, medium: 500, bold: 700, black: 900 };

/** A weight from 400 to 900. */
export function readWeight(text: string): Read<number> {
  const weight = weightNames[text.trim().toLowerCase()] ?? Number(text);
  if (!Number.isInteger(weight) || weight < 1 || weight > 1000) return { fault: "not_a_weight" };
  return { value: Math.min(900, Math.max(400, weight)) };
}

/** The first family of a list that is one of ours; else the one of ours that is nearest in kind. */
export function readFont(text: string): Read<FontId> {
  if (asksOutside(text)) return { fault: "outside" };
  const families = text.split(",").map((family) => plainFamily(family));
  const own = fontIds.find((id) => families.includes(plainFamily(fonts[id].family)));
  return own ? { value: own } : { fault: "font_not_ours" };
}

const plainFamily = (family: string) =>
  family
    .toLowerCase()
    .replace(/variable|next|\d/g, "")
    .replace(/[^a-z]/g, "");
