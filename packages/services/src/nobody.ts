/** Nobody's id, less than that of anybody (RFC 9562, the nil UUID). */
export const nobody = "00000000-0000-0000-0000-000000000000";
