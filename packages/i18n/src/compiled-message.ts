/** An ICU text after compilation, in the shape that lingui's runtime reads. */
export type CompiledMessage = (string | [name: string, type?: string, format?: unknown])[];
