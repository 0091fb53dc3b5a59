import type { AreaMap } from "@omzien/contracts";
import { signIn } from "../acts/sign-in.ts";
import { demoPeople } from "../demo-people.ts";
import type { Story } from "../stage.ts";
import type { Visitor } from "../visitor.ts";

/** A project area is drawn with the keyboard alone, renamed and taken back; a file is looked at before it is taken. */
export const areasStory: Story = {
  id: "areas",
  title:
    "an administrator draws an area with the keyboard, renames it, reads a file after a look at it, and goes back",
  play: async (stage) => {
    const { t } = stage.site.words;
    const boss = await stage.visitor("beheerder");
    const email = demoPeople[stage.site.id].administrator;
    await signIn(boss, stage.product.mailbox, { email, to: "/beheer" });
    await boss.follow(t("administration.areas.title"));
    await boss.reads(t("areas.title"));
    await boss.page.getByRole("region", { name: t("areas.map.label") }).waitFor();
    await boss.look("gebieden");

    stage.tell("a project area, drawn with the keyboard");
    await boss.follow(t("areas.new.project"));
    await boss.choose(new RegExp(`^${t("areas.form.how.drawn")}`));
    await boss.fill(t("areas.form.name"), "Langs het water");
    await boss.press(t("areas.form.add"));
    await boss.page.getByRole("alert").first().waitFor();
    await boss.look("nieuw-nog-leeg");
    await draw(boss);
    await boss.press(t("areas.sketch.close"));
    await boss.look("nieuw-getekend");
    await boss.press(t("areas.form.look"));
    await boss.sees(t("areas.effects.none"));
    await boss.press(t("areas.form.add"));
    await boss.reads(t("areas.title"));

    stage.tell("another name for it, and the map of before it was there");
    await boss.follow(t("areas.change.name", { name: "Langs het water" }));
    await boss.reads("Langs het water");
    await boss.page.locator("#name").fill("Langs de rivier");
    await boss.look("andere-naam");
    await boss.press(t("areas.form.rename"));
    await boss.reads(t("areas.title"));
    await boss.sees(t("areas.changed.renamed", { what: "Langs het water → Langs de rivier" }));
    await boss.page.locator("#day").fill("2024-06-01");
    await boss.page.getByRole("rowheader", { name: "Langs de rivier" }).waitFor({ state: "detached" });

    stage.tell("a neighbourhood that ends: who goes where is told first");
    const ending = (await mapOf(boss)).items.find(
      ({ kind, people }) => kind === "neighbourhood" && people > 0,
    );
    if (!ending) throw new Error("nobody lives in any neighbourhood");
    await boss.go(`/beheer/gebieden/${ending.id}`);
    await boss.page.getByRole("tab", { name: t("areas.tab.redraw") }).click();
    await boss.page.getByRole("application").waitFor();
    await boss.look("andere-grens");
    await boss.page.getByRole("tab", { name: t("areas.tab.end") }).click();
    await boss.press(t("areas.form.look"));
    await boss.sees(t("areas.effects.title"));
    await boss.look("stoppen");

    stage.tell("a file: looked at, taken, and taken back");
    await boss.go("/beheer/gebieden/inlezen");
    await boss.press(t("areas.import.look"));
    await boss.sees(t("areas.import.fault.missing"));
    await boss.page.locator("#file").setInputFiles({
      name: "buurten.geojson",
      mimeType: "application/geo+json",
      buffer: Buffer.from(JSON.stringify(fileWithin(await mapOf(boss)))),
    });
    await boss.press(t("areas.import.look"));
    await boss.sees(t("areas.import.counts", { rows: 2, items: 1 }));
    await boss.sees(t("areas.reason.crosses_itself"));
    await boss.look("bestand-bekeken");
    await boss.press(t("areas.import.take"));
    await boss.reads(t("areas.title"));
    await boss.page.getByRole("rowheader", { name: "Proefbuurt" }).waitFor();
    for (const what of ["buurten.geojson", "Langs het water → Langs de rivier", "Langs het water"]) {
      await boss.press(t("areas.undo"));
      await boss.sees(t("areas.changed.undone", { what }));
    }
    await boss.page.getByRole("rowheader", { name: "Proefbuurt" }).waitFor({ state: "detached" });
    await boss.look("teruggedraaid");

    stage.tell("all of it stands among what was changed");
    await boss.go("/beheer/veranderd");
    await boss.sees(t("changes.area-undone", { what: "buurten.geojson" }));
  },
};

async function draw({ page }: Visitor): Promise<void> {
  const map = page.getByRole("application");
  await map.focus();
  const { keyboard } = page;
  for (const way of ["ArrowRight", "ArrowDown", "ArrowLeft"]) {
    await keyboard.press("Enter");
    for (let step = 0; step < 5; step += 1) await keyboard.press(way);
  }
  await keyboard.press("Enter");
}

function mapOf({ page }: Visitor): Promise<AreaMap> {
  return page.evaluate(() => fetch("/api/v1/area-map").then((answer) => answer.json() as Promise<AreaMap>));
}

/** A small neighbourhood in the middle of one that is there, and a row that crosses itself. */
function fileWithin({ items }: AreaMap): unknown {
  const ring = items.flatMap(({ kind, geometry }) =>
    kind === "neighbourhood" && geometry?.type === "MultiPolygon" ? (geometry.coordinates[0]?.[0] ?? []) : [],
  );
  const [west, south] = ring[0] ?? [0, 0];
  const [east, north] = [west + 0.002, south + 0.002];
  const row = (naam: string, corners: number[][]) => ({
    type: "Feature",
    properties: { naam },
    geometry: { type: "Polygon", coordinates: [corners] },
  });
  const [a, b, c, d] = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
  ] as [number[], number[], number[], number[]];
  return {
    type: "FeatureCollection",
    features: [row("Proefbuurt", [a, b, c, d, a]), row("Strik", [a, c, b, d, a])],
  };
}
