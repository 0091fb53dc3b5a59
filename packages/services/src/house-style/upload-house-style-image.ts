import { createHash } from "node:crypto";
import { notPersonal, type Projected } from "@omzien/consent";
import type { HouseStyleImage, ImageKind } from "@omzien/contracts";
import { transaction } from "@omzien/db";
import { recordAudit } from "../audit.ts";
import { administratorOf, type Verb } from "../context.ts";
import { invariant } from "../errors.ts";
import { newId } from "../new-id.ts";
import type { FileStore, GivenFile, ImagePort } from "./image-ports.ts";
import { storedImage } from "./present-image.ts";
import { insertImage } from "./queries.ts";

/**
 * Draws a logo or icon anew and keeps it, so that a draft can wear it; nobody sees it before that is published. The
 * files are stored first: a row never points at what is not there.
 *
 * @throws ForbiddenError for all but administrators; InvalidInputError with why the file cannot be shown;
 * StorageUnavailableError, with nothing changed.
 */
export async function uploadHouseStyleImage({
  ctx,
  input: { kind, file },
  images,
  files,
}: Verb<{ kind: ImageKind; file: GivenFile }> & { images: ImagePort; files: FileStore }): Promise<
  Projected<HouseStyleImage>
> {
  const { personId } = administratorOf(ctx);
  const remade = await images.remake(kind, file);
  const own = files.of(ctx.tenant.id);
  const stored = await Promise.all(
    remade.map(async ({ body, ending, width, height }) => {
      const name = `${createHash("sha256").update(body).digest("hex")}.${ending}`;
      await own.put(name, body);
      return { href: `/images/${name}`, width, height };
    }),
  );
  const id = newId();
  await transaction(ctx.db, async (tx) => {
    await insertImage(tx, { id, kind, files: stored, by: personId, at: ctx.now() });
    await recordAudit(tx, ctx, { action: "house_style_image.uploaded", subject: id, facts: { kind } });
  });
  const image = storedImage(kind, id, stored);
  invariant(image, "what was just stored is an image");
  return notPersonal(image);
}
