import type { ImageFault, ImageKind } from "@omzien/contracts";
import { type GivenFile, InvalidInputError, type RemadeImage } from "@omzien/services";
import sharp, { type Sharp } from "sharp";
import { type ImageFormat, readFormat } from "./image-format.ts";
import { type ImageSize, imagePlans } from "./image-sizes.ts";

const maxSide = 6_000;
/** Of a drawing, in its own units. */
const maxDrawingSide = 20_000;
const maxPixels = 16_000_000;
const maxSeconds = 5;

/**
 * Draws a picture anew in every size of its kind, smallest first. What is said of it is looked at before anything is
 * unpacked: a file of some bytes that unpacks to gigabytes is refused by its dimensions. Nothing but pixels goes
 * along: no remarks, no place or date, nothing that follows behind the picture.
 * @throws InvalidInputError at `/file`: `image_empty`, `image_kind_unknown`, `image_type_differs`, `image_broken`,
 * `image_animated`, `image_svg_unsafe`, `image_too_complex`, `image_too_many_pixels`, `image_too_small`
 */
export async function remakeImage(kind: ImageKind, given: GivenFile): Promise<RemadeImage[]> {
  const read = readFormat(given);
  if ("fault" in read) throw refusal(read.fault);
  try {
    const own = await dimensionsOf(given.body, read.format, kind);
    const remade: RemadeImage[] = [];
    for (const size of imagePlans[kind].sizes) {
      remade.push(await drawn(kind, size, await opened(given.body, read.format, own, size)));
    }
    return withoutDoubles(remade);
  } catch (error) {
    if (error instanceof InvalidInputError) throw error;
    // The decoder says why in words of its own, about a file that somebody else made.
    throw refusal(String(error).includes("timeout") ? "image_too_complex" : "image_broken");
  }
}

function refusal(code: ImageFault): InvalidInputError {
  return new InvalidInputError([{ pointer: "/file", code }]);
}

async function dimensionsOf(body: Uint8Array, format: ImageFormat, kind: ImageKind): Promise<ImageSize> {
  const { width, height, pages = 1, autoOrient } = await sharp(body, { limitInputPixels: false }).metadata();
  if (pages > 1) throw refusal("image_animated");
  if (!width || !height) throw refusal("image_broken");
  const { least } = imagePlans[kind];
  // A drawing has no dots of its own: it can be made in any size, and only its shape may be unfit.
  if (format === "svg") {
    if (width > maxDrawingSide || height > maxDrawingSide) throw refusal("image_too_many_pixels");
    if (Math.max(width, height) / Math.min(width, height) > 20) throw refusal("image_too_small");
    return { width, height };
  }
  if (width > maxSide || height > maxSide || width * height > maxPixels) {
    throw refusal("image_too_many_pixels");
  }
  if (width < least.width || height < least.height) throw refusal("image_too_small");
  return { width: autoOrient.width, height: autoOrient.height };
}

/** A drawing is made at the size that is asked for; dots are taken as they are. */
async function opened(
  body: Uint8Array,
  format: ImageFormat,
  own: ImageSize,
  size: ImageSize,
): Promise<Sharp> {
  const shared = { limitInputPixels: maxPixels, failOn: "error" } as const;
  if (format !== "svg") return sharp(body, shared).autoOrient();
  const scale = Math.min(size.width / own.width, size.height / own.height);
  return sharp(body, { ...shared, density: Math.min(100_000, Math.max(1, 72 * scale)) });
}

async function drawn(kind: ImageKind, size: ImageSize, picture: Sharp): Promise<RemadeImage> {
  const { ending } = imagePlans[kind];
  const made = kind === "icon" ? asIcon(picture, size) : asLogo(picture, size);
  const { data, info } = await made.timeout({ seconds: maxSeconds }).toBuffer({ resolveWithObject: true });
  return { ending, body: data, width: info.width, height: info.height };
}

function asLogo(picture: Sharp, size: ImageSize): Sharp {
  return picture
    .resize({ ...size, fit: "inside", withoutEnlargement: true })
    .webp({ nearLossless: true, quality: 60 });
}

function asIcon(picture: Sharp, size: ImageSize): Sharp {
  // A home screen of Apple paints what can be seen through black.
  const isApple = size.width === 180;
  const background = isApple ? "#ffffff" : { r: 0, g: 0, b: 0, alpha: 0 };
  const fitted = (isApple ? picture.flatten({ background }) : picture).resize({
    ...size,
    fit: "contain",
    background,
  });
  return (isApple ? fitted.removeAlpha() : fitted).png({ compressionLevel: 9 });
}

/** A small logo is not made larger: it comes out the same in more than one size. */
function withoutDoubles(images: readonly RemadeImage[]): RemadeImage[] {
  return images.filter(
    ({ width, height }, index) =>
      images.findIndex((other) => other.width === width && other.height === height) === index,
  );
}
