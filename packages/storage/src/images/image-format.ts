import type { ImageFault } from "@omzien/contracts";
import { svgFault } from "./svg-fault.ts";

export type ImageFormat = "png" | "jpeg" | "webp" | "svg";

const typeOf = {
  png: "image/png",
  jpeg: "image/jpeg",
  webp: "image/webp",
  svg: "image/svg+xml",
} as const satisfies Record<ImageFormat, string>;

const maxSvgBytes = 512 * 1024;

/** What a file is by its own first bytes, and a fault when it is none of ours or not what was said of it. */
export function readFormat(given: {
  type: string;
  body: Uint8Array;
}): { format: ImageFormat } | { fault: ImageFault } {
  const body = Buffer.from(given.body.buffer, given.body.byteOffset, given.body.byteLength);
  if (body.byteLength === 0) return { fault: "image_empty" };
  const format = formatOf(body);
  if (format === undefined) return { fault: "image_kind_unknown" };
  if (given.type.split(";")[0]?.trim().toLowerCase() !== typeOf[format])
    return { fault: "image_type_differs" };
  const fault = format === "svg" ? faultOfSvg(body) : undefined;
  if (fault !== undefined) return { fault };
  // Drawing takes the first picture only, and its metadata do not say that there are more.
  if (format === "png" && body.includes("acTL", 8, "latin1")) return { fault: "image_animated" };
  return { format };
}

function formatOf(body: Buffer): ImageFormat | undefined {
  if (body.subarray(0, 8).equals(Buffer.from("89504e470d0a1a0a", "hex"))) return "png";
  if (body.subarray(0, 3).equals(Buffer.from("ffd8ff", "hex"))) return "jpeg";
  if (body.toString("latin1", 0, 4) === "RIFF" && body.toString("latin1", 8, 12) === "WEBP") return "webp";
  // Before the root there may be a mark, a declaration, remarks and a document type.
  const start = body.toString("utf8", 0, 4_096).replace(/^\uFEFF/, "");
  return /^\s*<(\?xml|!--|!doctype\s+svg|svg)\b/i.test(start) && /<svg\b/i.test(start) ? "svg" : undefined;
}

function faultOfSvg(body: Buffer): ImageFault | undefined {
  if (body.byteLength > maxSvgBytes) return "image_too_complex";
  try {
    return svgFault(new TextDecoder("utf-8", { fatal: true }).decode(body));
  } catch {
    return "image_broken";
  }
}
