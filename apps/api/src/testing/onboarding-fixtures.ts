/** Squares beside each other, and rows that do not fit. */
export function areasOf(names: readonly string[], left: readonly string[] = []): string {
  const feature = (statnaam: string, index: number, coordinates: number[][][] | null) => ({
    type: "Feature",
    properties: { statcode: `BU99010${index + 100}`, statnaam, gmCode: "GM9901", gmNaam: "Zorgvallei" },
    geometry: coordinates && { type: "Polygon", coordinates },
  });
  const features = names.map((name, index) => {
    const [west, east] = [5.1 + index * 0.01, 5.11 + index * 0.01];
    const ring = [
      [west, 52.1],
      [east, 52.1],
      [east, 52.108],
      [west, 52.108],
      [west, 52.1],
    ];
    return feature(name, index, [ring]);
  });
  const others = left.map((name, index) => feature(name, names.length + index, null));
  return JSON.stringify({ type: "FeatureCollection", features: [...features, ...others] });
}
export const areas = areasOf(["Haven", "Molenwijk", "Oude kern"], ["Buitenwater"]);
export const inhabitants = `gwb_code_10,regio,recs,a_inw,a_65_oo
BU99010100,Haven,buurt,1000,200
BU99010101,Molenwijk,buurt,500,50
BU99010999,Nergens,buurt,5,0
`;
export const postcodes = `postcode,woonplaats,gemeente,latitude,longitude,soort
9901,Zorgvallei,Zorgvallei,52.104,5.105,Adres
9902,Zorgvallei,Zorgvallei,52.104,5.125,Adres
9903,Zorgvallei,Zorgvallei,52.104,5.105,Postbus
9904,Zorgvallei,Zorgvallei,53.2,6.5,Adres
`;
