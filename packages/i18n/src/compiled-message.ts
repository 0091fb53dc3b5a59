/** An ICU text after compilation, in the shape that lingui gives it. */
export type CompiledMessage = (string | [name: string, type?: string, format?: unknown])[];
