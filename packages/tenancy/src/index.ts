export { lastBackups, noteBackup } from "./backups/backups.ts";
export { type Catalog, type CatalogOptions, openCatalog } from "./catalog.ts";
export type * from "./context.ts";
export { createTenant, type CreateTenantOptions } from "./create-tenant.ts";
export { normaliseHost } from "./host.ts";
export { type ListedTenant, listTenants } from "./list-tenants.ts";
export { migrateAll, type MigrateAllOptions, type MigrateAllReport } from "./migrate-all.ts";
export { type NewTenant, TenantRefusedError } from "./register-tenant.ts";
export { OperationEndedError, OperationOpenError, StepsInterruptedError } from "./lifecycle/operation.ts";
export { fillSpares, removeOldSpares, type SpareOptions } from "./lifecycle/spare-tenants.ts";
export { discardUnopened, findOrphans, reap, type Reaped, type ReapOptions } from "./lifecycle/reap.ts";
export {
  deleteTenant,
  graceDays,
  restoreTenant,
  resumeTenant,
  suspendTenant,
  TenantStateError,
} from "./lifecycle/close-tenant.ts";
export {
  type Certificate,
  type CertificateContent,
  isAuthentic,
  type TenantFile,
} from "./lifecycle/certificate.ts";
export { destroyDue, type DestroyOptions, type FilePort, listCertificates } from "./lifecycle/destroy-due.ts";
export { TenantClosedError } from "./lifecycle/parked-jobs.ts";
export { abandonMove, type MoveOptions, moveTenant } from "./moving/move-tenant.ts";
export { beginMove, type MoveOrder } from "./moving/begin-move.ts";
export { type Mover, type MoverOptions, openMover } from "./moving/mover.ts";
export { askToStop } from "./moving/stop-move.ts";
export { addCell, cellOf, type ListedCell, listCells } from "./moving/cells.ts";
export { type MoveRefusal, MoveRefusedError } from "./moving/move-refused.ts";
export { abandonReceiving } from "./receiving/abandon-receiving.ts";
export {
  type ReceivedTenant,
  type ReceiveOptions,
  type ReceivingStep,
  receiveTenant,
} from "./receiving/receive-tenant.ts";
export { listOpenOperations, type OpenOperation } from "./list-open-operations.ts";
export { type DnsOptions, type DnsPort, openDns } from "./domains/dns-port.ts";
export { type DomainRefusal, readDomain } from "./domains/domain-name.ts";
export {
  addDomain,
  checkDomain,
  type CheckedDomain,
  DomainRefusedError,
  type DomainToProve,
  listDomains,
  type ListedDomain,
  makePrimary,
  removeDomain,
} from "./domains/domains.ts";
export type { DomainTarget } from "./domains/look-up-domain.ts";
export { recheckDomains, type RecheckOptions } from "./domains/recheck-domains.ts";
export {
  type DeliveredReply,
  type EnvelopeDesk,
  type EnvelopeOffice,
  type EnvelopeReceiver,
  openEnvelopeOffice,
  type ReceivedEnvelope,
} from "./envelopes/open-envelope-office.ts";
