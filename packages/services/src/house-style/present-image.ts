import { HouseStyleImage, type ImageKind } from "@omzien/contracts";

/** As it goes over the wire; null when there is none, or when what is stored is none. */
export function storedImage(kind: ImageKind, id: string | null, files: unknown): HouseStyleImage | null {
  const parsed = HouseStyleImage.safeParse({ id, kind, files });
  return parsed.success ? parsed.data : null;
}
