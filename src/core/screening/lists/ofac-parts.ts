/** The side files of an OFAC CSV set (alt, add, sdn_comments) by the number of the entry their rows belong to. */

export interface OfacPart {
  readonly file: string;
  readonly row: number;
  readonly cells: readonly string[];
  readonly raw: string;
}

export interface OfacParts {
  readonly alt: Map<string, OfacPart[]>;
  readonly add: Map<string, OfacPart[]>;
  readonly comments: Map<string, OfacPart[]>;
}

export function ofacParts(): OfacParts {
  return { alt: new Map(), add: new Map(), comments: new Map() };
}

/** Takes the rows of one entry out; what is left when all entries were read belongs to none. */
export function takeParts(parts: Map<string, OfacPart[]>, entry: string): readonly OfacPart[] {
  const mine = parts.get(entry) ?? [];
  parts.delete(entry);
  return mine;
}
