import type { Stage } from "../../stage.ts";

/** The municipality that is brought in: made up, another one on each screen. */
export type NewTown = {
  name: string;
  code: string;
  /** On the platform; and what was typed by mistake. */
  host: string;
  mistypedHost: string;
  domain: string;
  administrator: string;
  platformAdministrator: string;
  password: string;
  /** Whose token file it imports. */
  tokens: "dijkstad" | "rozenburcht";
  /** Where in the Netherlands its made-up borders lie. */
  corner: readonly [longitude: number, latitude: number];
};

export function townOn({ run, width }: Stage): NewTown {
  const [name, code, tokens, corner] =
    width === 360
      ? (["Duinrade", "GM9911", "rozenburcht", [5.3, 52.2]] as const)
      : (["Veenmarke", "GM9912", "dijkstad", [6.1, 52.9]] as const);
  const slug = `${name.toLowerCase()}-${run}`;
  return {
    name,
    code,
    host: `${slug}.localhost`,
    mistypedHost: `${slug.replace("r", "rr")}.localhost`,
    domain: `buurthulp.${slug}.example`,
    administrator: `beheer-${run}@${name.toLowerCase()}.example`,
    platformAdministrator: `platform-${run}@omzien.example`,
    password: "een lange zin die niemand raadt",
    tokens,
    corner,
  };
}

/** Neighbourhoods beside each other, as Statistics Netherlands gives them, and one row without a border. */
export function areasFile({ name, code, corner: [longitude, latitude] }: NewTown): string {
  const square = (column: number) => {
    const [west, east] = [longitude + column * 0.01, longitude + (column + 1) * 0.01];
    const [south, north] = [latitude, latitude + 0.008];
    return [
      [
        [west, south],
        [east, south],
        [east, north],
        [west, north],
        [west, south],
      ],
    ];
  };
  const feature = (number: number, area: string, coordinates?: number[][][]) => ({
    type: "Feature",
    properties: {
      statcode: `BU${code.slice(2)}000${number}`,
      statnaam: area,
      gmCode: code,
      gmNaam: name,
    },
    geometry: coordinates === undefined ? null : { type: "Polygon", coordinates },
  });
  return JSON.stringify({
    type: "FeatureCollection",
    features: [
      feature(1, "Haven", square(0)),
      feature(2, "Molenwijk", square(1)),
      feature(3, "Oude kern", square(2)),
      feature(4, "Buitenwater"),
    ],
  });
}

/** Key figures of two of them, and of one that is not there. */
export function inhabitantsFile({ code }: NewTown): string {
  const digits = code.slice(2);
  return [
    "gwb_code_10,regio,recs,a_inw,a_65_oo",
    `BU${digits}0001,Haven,buurt,1000,200`,
    `BU${digits}0002,Molenwijk,buurt,500,50`,
    `BU${digits}0009,Verdronken dorp,buurt,5,0`,
    "",
  ].join("\n");
}

/** One where people live, and one of post office boxes. */
export function postcodesFile({ name, code, corner: [longitude, latitude] }: NewTown): string {
  const at = `${latitude + 0.004},${longitude + 0.005}`;
  const [first, second] = [`${code.slice(2)}`, `${Number(code.slice(2)) + 40}`];
  return [
    "postcode,woonplaats,gemeente,latitude,longitude,soort",
    `${first},${name},${name},${at},Adres`,
    `${second},${name},${name},${at},Postbus`,
    "",
  ].join("\n");
}
