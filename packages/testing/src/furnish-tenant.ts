import type { TenantDb } from "@omzien/db";
import { newId } from "@omzien/services";

/** Four neighbourhoods a kilometre and a half apart; Noord and Zuid are twins. RD-New metres around the middle. */
export const areaNames = ["centrum", "noord", "oost", "zuid"] as const;
export type AreaName = (typeof areaNames)[number];
export interface TestArea {
  id: string;
  name: string;
  x: number;
  y: number;
  /** Six characters, placed in this area. */
  postcode: string;
}
const offsets = { centrum: [0, 0], noord: [0, 1500], oost: [1500, 0], zuid: [0, -1500] } as const;
const adjoining = [
  ["centrum", "noord"],
  ["centrum", "oost"],
  ["centrum", "zuid"],
] as const;

/** Categories by slug; the first level cannot be asked for. */
export const testCategories = {
  errands: { parent: null, weight: "light", nl: "Boodschappen en vervoer", en: "Errands and transport" },
  groceries: { parent: "errands", weight: "light", nl: "Boodschappen doen", en: "Groceries" },
  transport: { parent: "errands", weight: "middle", nl: "Meerijden", en: "A lift" },
  company: { parent: null, weight: "light", nl: "Gezelschap", en: "Company" },
  coffee: { parent: "company", weight: "light", nl: "Samen koffie drinken", en: "Coffee together" },
  walking: { parent: "company", weight: "light", nl: "Samen wandelen", en: "A walk together" },
  home: { parent: null, weight: "light", nl: "In en om het huis", en: "In and around the house" },
  gardening: { parent: "home", weight: "light", nl: "Tuinieren", en: "Gardening" },
  paperwork: { parent: "home", weight: "middle", nl: "Hulp bij post", en: "Help with paperwork", vog: true },
  care: { parent: null, weight: "complex", nl: "Zorgen voor iemand", en: "Caring for somebody" },
  respite: { parent: "care", weight: "complex", nl: "Oppas bij ziekte", en: "Respite care" },
} as const satisfies Record<string, TestCategory>;
interface TestCategory {
  parent: string | null;
  weight: "light" | "middle" | "complex";
  nl: string;
  en: string;
  vog?: boolean;
}
export type CategorySlug = keyof typeof testCategories;

export interface Furniture {
  areas: Record<AreaName, TestArea>;
  categories: Record<CategorySlug, string>;
}

/** The site, its neighbourhoods, categories and the first code of conduct: what every tenant begins with. */
export async function furnishTenant(
  db: TenantDb,
  tenant: { name: string; municipalityCode: string; middle: { x: number; y: number }; postcode: string },
  now: Date,
): Promise<Furniture> {
  await insertSite(db, tenant.name, now);
  const areas = await insertAreas(db, tenant);
  const categories = await insertCategories(db);
  await db.kysely
    .insertInto("code_of_conduct")
    .values({
      version: 1,
      texts: JSON.stringify({ nl: "We gaan vriendelijk met elkaar om.", en: "We are kind to each other." }),
      published_at: now,
    })
    .execute();
  return { areas, categories };
}

async function insertSite(db: TenantDb, name: string, now: Date): Promise<void> {
  await db.kysely
    .insertInto("site")
    .values({
      name,
      slogan: "Samen in de buurt",
      introduction: `Vraag en bied hulp in ${name}.`,
      phone: "013 123 45 67",
      phone_hours: "ma-vr 9-12",
      theme: JSON.stringify({}),
      updated_at: now,
    })
    .execute();
}

async function insertAreas(
  db: TenantDb,
  tenant: { municipalityCode: string; middle: { x: number; y: number }; postcode: string },
): Promise<Furniture["areas"]> {
  const areas = Object.fromEntries(
    areaNames.map((key, index) => {
      const [dx, dy] = offsets[key];
      const name = `${key.charAt(0).toUpperCase()}${key.slice(1)}`;
      const postcode = `${Number(tenant.postcode) + index}AB`;
      return [key, { id: newId(), name, x: tenant.middle.x + dx, y: tenant.middle.y + dy, postcode }];
    }),
  ) as Furniture["areas"];
  await db.kysely
    .insertInto("area")
    .values(
      areaNames.map((key, index) => ({
        id: areas[key].id,
        code: `BU${tenant.municipalityCode.slice(2)}000${index}`,
        name: areas[key].name,
        municipality_code: tenant.municipalityCode,
        polygons: JSON.stringify([]),
        centroid_x: areas[key].x,
        centroid_y: areas[key].y,
        inhabitants: 4000 + index,
        inhabitants_65: 800,
        source: "test",
        valid_from: "2026-01-01",
      })),
    )
    .execute();
  await relateAreas(db, areas);
  await insertPostcodes(db, areas);
  return areas;
}

async function relateAreas(db: TenantDb, areas: Furniture["areas"]): Promise<void> {
  const pairs = [
    ...adjoining.map(([a, b]) => ({ a, b, kind: "adjoining" as const })),
    { a: "noord" as const, b: "zuid" as const, kind: "twin" as const },
  ];
  await db.kysely
    .insertInto("area_relation")
    .values(
      pairs.flatMap(({ a, b, kind }) => [
        { area_id: areas[a].id, other_area_id: areas[b].id, kind },
        { area_id: areas[b].id, other_area_id: areas[a].id, kind },
      ]),
    )
    .execute();
}

async function insertPostcodes(db: TenantDb, areas: Furniture["areas"]): Promise<void> {
  const rows = Object.values(areas).flatMap((area) =>
    [area.postcode, area.postcode.slice(0, 4)].map((postcode) => ({
      postcode,
      area_id: area.id,
      place: "Teststad",
      x: area.x,
      y: area.y,
      placement: "inside" as const,
    })),
  );
  await db.kysely.insertInto("postcode").values(rows).execute();
}

async function insertCategories(db: TenantDb): Promise<Furniture["categories"]> {
  const entries: [string, TestCategory][] = Object.entries(testCategories);
  const ids = Object.fromEntries(entries.map(([slug]) => [slug, newId()])) as Furniture["categories"];
  const idOf = (slug: string | null) =>
    slug === null ? null : (Object.entries(ids).find(([s]) => s === slug)?.[1] ?? null);
  await db.kysely
    .insertInto("category")
    .values(
      entries.map(([slug, category], position) => ({
        id: idOf(slug) ?? newId(),
        slug,
        parent_id: idOf(category.parent),
        names: JSON.stringify({ nl: category.nl, en: category.en }),
        weight: category.weight,
        vog_required: category.vog ?? false,
        position,
      })),
    )
    .execute();
  return ids;
}
