export { openStaffProvider } from "./staff-provider.ts";
