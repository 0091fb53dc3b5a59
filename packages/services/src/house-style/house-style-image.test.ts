import {
  closeTestInstallation,
  createTestTenant,
  deadFiles,
  type TestPerson,
  type TestTenant,
  testFiles,
  testImages,
} from "@omzien/testing";
import { appearanceOf, firstTheme } from "@omzien/theme";
import { afterAll, afterEach, beforeEach, describe, expect, test } from "vitest";
import { ForbiddenError, InvalidInputError, StorageUnavailableError } from "../errors.ts";
import { siteSettings } from "../site/site-settings.ts";
import { getHouseStyle, publishHouseStyle, uploadHouseStyleImage, writeHouseStyleDraft } from "./index.ts";

let tilburg: TestTenant;
let ingrid: TestPerson;

beforeEach(async () => {
  tilburg = await createTestTenant("tilburg");
  ingrid = await tilburg.person("Ingrid", { roles: ["administrator"] });
});
afterEach(() => tilburg.drop());
afterAll(closeTestInstallation);

const drawing = (color: string) => ({
  type: "image/svg+xml",
  body: new TextEncoder().encode(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 300 60"><rect width="300" height="60" fill="${color}"/></svg>`,
  ),
});
const upload = (
  kind: "logo" | "icon",
  { color = "#124", who = ingrid, files = testFiles(), file = drawing(color) } = {},
) => uploadHouseStyleImage({ ctx: tilburg.as(who), input: { kind, file }, images: testImages, files });
const style = () => getHouseStyle({ ctx: tilburg.as(ingrid) });
async function write(images: { logoId?: string | null; iconId?: string | null }) {
  const { version } = await style();
  const input = {
    appearance: appearanceOf(firstTheme),
    formOfAddress: "je" as const,
    note: "",
    logoId: null,
    iconId: null,
    ...images,
    basedOn: version,
  };
  return writeHouseStyleDraft({ ctx: tilburg.as(ingrid), input });
}
const publish = async (number: number) =>
  publishHouseStyle({ ctx: tilburg.as(ingrid), input: { number, basedOn: (await style()).version } });
const worn = () => siteSettings(tilburg.db, tilburg.clock.now());
const stored = () => testFiles().list(tilburg.id);

describe("a logo of the municipality's own", () => {
  test("is worn when the version that has it holds, and an earlier version brings an earlier logo back", async () => {
    const blue = await upload("logo", { color: "#124" });
    const red = await upload("logo", { color: "#811" });
    await write({ logoId: blue.id });
    expect((await worn()).logo).toBeUndefined();
    await publish(1);
    expect((await worn()).logo).toEqual(blue);
    await write({ logoId: red.id });
    await publish(2);
    expect((await worn()).logo?.files[0]?.href).toBe(red.files[0]?.href);
    await publish(1);
    expect((await worn()).logo).toEqual(blue);
    await publish(0);
    expect((await worn()).logo).toBeUndefined();
    expect((await style()).published).toMatchObject({ number: 0, logo: null, icon: null });
  });

  test("and an icon go side by side, and each can be taken away again", async () => {
    const logo = await upload("logo");
    const icon = await upload("icon");
    await write({ logoId: logo.id, iconId: icon.id });
    await publish(1);
    expect(await worn()).toMatchObject({ logo, icon });
    await write({ iconId: icon.id });
    await publish(2);
    expect(await worn()).toMatchObject({ logo: undefined, icon });
  });

  test("lies under its hash in what is this municipality's, and somebody is known to have sent it", async () => {
    const { id, files } = await upload("logo");
    expect((await stored()).map(({ key }) => key).toSorted()).toEqual(
      files.map(({ href }) => href.replace("/images/", `t/${tilburg.id}/`)).toSorted(),
    );
    const row = await tilburg.db.kysely
      .selectFrom("house_style_image")
      .select(["kind", "uploaded_by"])
      .where("id", "=", id)
      .executeTakeFirst();
    expect(row).toEqual({ kind: "logo", uploaded_by: ingrid.id });
    expect((await tilburg.audit()).map(({ action }) => action)).toEqual(["house_style_image.uploaded"]);
  });
});

describe("refused, and nothing changes", () => {
  const untouched = async () => {
    expect(await stored()).toEqual([]);
    expect(await tilburg.audit()).toEqual([]);
  };

  test("everybody but administrators", async () => {
    for (const who of [await tilburg.coordinator(), await tilburg.resident(), await tilburg.officer()]) {
      await expect(upload("logo", { who })).rejects.toThrow(ForbiddenError);
    }
    await untouched();
  });

  test("a file that is no picture, with why", async () => {
    const file = { type: "image/png", body: new TextEncoder().encode("<script>") };
    await expect(upload("logo", { file })).rejects.toMatchObject({
      faults: [{ pointer: "/file", code: "image_kind_unknown" }],
    });
    await untouched();
  });

  test("while the store is away", async () => {
    await expect(upload("logo", { files: deadFiles() })).rejects.toThrow(StorageUnavailableError);
    await untouched();
  });

  test("a draft with a picture that is not there, or that is of the other kind; both are said", async () => {
    const logo = await upload("logo");
    const wrong = write({ logoId: ingrid.id, iconId: logo.id });
    await expect(wrong).rejects.toThrow(InvalidInputError);
    await expect(wrong).rejects.toMatchObject({
      faults: [
        { pointer: "/logoId", code: "unknown_value" },
        { pointer: "/iconId", code: "unknown_value" },
      ],
    });
    expect((await style()).draft).toBeNull();
  });
});
