import type { ImageFault } from "@omzien/contracts";
import { SaxesParser } from "saxes";
import { reckonDrawing } from "./drawing-cost.ts";

type Attribute = { local: string; value: string; uri: string };

const active = words("script foreignobject iframe object embed audio video handler listener");
const moving = words("animate animatecolor animatemotion animatetransform set mpath");
// A picture in a picture: what is in it would be looked at by nobody.
const pictures = words("image feimage");
// A few of these can keep a drawing program busy for minutes.
const slow = words("pattern marker filter");

function words(text: string): ReadonlySet<string> {
  return new Set(text.split(" "));
}

/**
 * Why a drawing is not taken, undefined when it is: it does something, moves, refers outside itself or is too much
 * to draw. Drawing it anew would leave all that out as well; who made it should know that it is not shown as it is.
 */
export function svgFault(text: string): ImageFault | undefined {
  const parser = new SaxesParser({ xmlns: true });
  const found = new Set<ImageFault>();
  const cost = reckonDrawing();
  const readWords = (given: string) => {
    if (refersOutside(given)) found.add("image_svg_unsafe");
    if (/mask|clip-path/.test(given) && given.includes("url(")) found.add("image_too_complex");
  };
  parser.on("error", () => found.add("image_broken"));
  parser.on("doctype", (doctype) => {
    if (doctype.includes("[")) found.add("image_svg_unsafe");
  });
  parser.on("xmldecl", ({ encoding }) => {
    if (encoding !== undefined && encoding.toLowerCase() !== "utf-8") found.add("image_broken");
  });
  parser.on("processinginstruction", () => found.add("image_svg_unsafe"));
  parser.on("opentag", ({ local, attributes }) => {
    const given = Object.values(attributes);
    cost.open(given.find(({ local: name }) => name === "id")?.value, given.flatMap(partsNamed));
    for (const fault of faultsOf(local.toLowerCase(), given)) found.add(fault);
  });
  parser.on("closetag", () => cost.close());
  parser.on("text", readWords);
  parser.on("cdata", readWords);
  parser.write(text).close();
  if (found.size === 0 && cost.isTooMuch()) return "image_too_complex";
  return [...found][0];
}

function faultsOf(name: string, attributes: readonly Attribute[]): ImageFault[] {
  const faults: ImageFault[] = [];
  if (active.has(name) || pictures.has(name) || attributes.some(isUnsafe)) faults.push("image_svg_unsafe");
  if (moving.has(name)) faults.push("image_animated");
  if (slow.has(name)) faults.push("image_too_complex");
  return faults;
}

function isUnsafe({ local, value, uri }: Attribute): boolean {
  const name = local.toLowerCase();
  if (name.startsWith("on")) return true;
  // Names of vocabularies look like addresses and are none.
  if (uri === "http://www.w3.org/2000/xmlns/") return false;
  if (name === "href" || name === "src") return !value.trim().startsWith("#");
  return refersOutside(value);
}

/** In an attribute or a stylesheet; `url(#part)` is a part of the drawing itself. A backslash can hide anything. */
function refersOutside(given: string): boolean {
  return /@import|url\s*\(\s*["']?\s*[^#"'\s]|\\/i.test(given);
}

/** Parts of the drawing that an attribute brings in. */
function partsNamed({ local, value }: Attribute): string[] {
  if (local === "href") return [value.trim().slice(1)];
  return [...value.matchAll(/url\s*\(\s*["']?\s*#([^"')\s]+)/gi)].map(([, id = ""]) => id);
}
