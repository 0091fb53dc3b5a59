/**
 * Platform administrators may have all of a municipality made ready too. Who asked or took is somebody of the
 * municipality, or somebody of the platform with the address that they work under; never both.
 */
export const packageForPlatform = {
  name: "0028-package-for-platform",
  sql: `
alter table "__tenant__".municipality_package
  alter column asked_by drop not null,
  add column asked_by_platform text,
  add constraint municipality_package_asked_by check (num_nonnulls(asked_by, asked_by_platform) = 1);

alter table "__tenant__".municipality_package_download
  alter column downloaded_by drop not null,
  add column downloaded_by_platform text,
  add constraint municipality_package_download_by check (num_nonnulls(downloaded_by, downloaded_by_platform) = 1);
`,
} as const;
