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
