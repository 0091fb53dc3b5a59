/**
 * A tenant that is made from a package of another installation: its making says from which, so that it goes on with
 * that one and no other, and the same package again changes nothing.
 */
export const receivedPackage = {
  name: "0008-received-package",
  sql: `
alter table platform.tenant_operation
  add column package_sha256 text check (package_sha256 ~ '^[0-9a-f]{64}$'),
  add constraint tenant_operation_package_check check (package_sha256 is null or kind = 'provision');
`,
} as const;
