import proj4 from "proj4";

/** Metres in the Dutch national grid, RD New (EPSG:28992): x to the east, y to the north. */
export type RdPoint = readonly [x: number, y: number];

// RD New with the position-vector parameters of EPSG transformation 15934 (rotations in arc-seconds).
// Good to about 0.25 m; https://www.nsgi.nl/rdnaptrans
const rdNew =
  "+proj=sterea +lat_0=52.1561605555556 +lon_0=5.38763888888889 +k=0.9999079 +x_0=155000 +y_0=463000 " +
  "+ellps=bessel +towgs84=565.4171,50.3319,465.5524,-0.398957388243134,0.343987817378283,-1.87740163998045,4.0725 " +
  "+units=m +no_defs";

const converter = proj4("EPSG:4326", rdNew);

/** Degrees (WGS84) to RD metres, rounded to a decimetre. */
export function toRd(longitude: number, latitude: number): RdPoint {
  const [x, y] = converter.forward([longitude, latitude]);
  return [decimetres(x), decimetres(y)];
}

/** RD metres to degrees (WGS84), longitude first. */
export function fromRd(point: RdPoint): readonly [longitude: number, latitude: number] {
  const [longitude, latitude] = converter.inverse([point[0], point[1]]);
  return [longitude, latitude];
}

/** Whether degrees lie in the box around the European Netherlands: 3 to 8 east, 50 to 54 north. */
export function isInNetherlands(longitude: number, latitude: number): boolean {
  return longitude >= 3 && longitude <= 8 && latitude >= 50 && latitude <= 54;
}

function decimetres(metres: number): number {
  return Math.round(metres * 10) / 10;
}
