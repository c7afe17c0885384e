/** JSON with keys in alphabetical order and nothing undefined: the same value gives the same text. O(length). */
export function canonicalJson(value: unknown): string {
  // What was read from such a text is in order already, as nearly every action of every log is: the engine writes it faster.
  if (inOrder(value)) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map((item) => canonicalJson(item)).join(',')}]`;
  // Only objects can be out of order; no pairs are made, and names are looked up in place.
  const fields = value as { readonly [name: string]: unknown };
  let text = '';
  for (const name of Object.keys(fields).sort()) {
    const field = fields[name];
    if (field !== undefined) text += `${text === '' ? '' : ','}${JSON.stringify(name)}:${canonicalJson(field)}`;
  }
  return `{${text}}`;
}

/** Whether the names of every object in it stand in alphabetical order. */
function inOrder(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true;
  if (Array.isArray(value)) {
    for (const item of value) if (typeof item === 'object' && !inOrder(item)) return false;
    return true;
  }
  const fields = value as { readonly [name: string]: unknown };
  let last = '';
  for (const name of Object.keys(fields)) {
    if (name < last) return false;
    last = name;
    const field = fields[name];
    if (typeof field === 'object' && !inOrder(field)) return false;
  }
  return true;
}
