/** Which other site of this installation serves a postcode; the catalogue of tenants answers. */
export interface SiteFinderPort {
  /** @param postcode normalised, `1234AB` or `1234`. */
  findSite(postcode: string): Promise<{ name: string; url: string } | undefined>;
}
