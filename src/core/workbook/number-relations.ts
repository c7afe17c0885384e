/** Ids of relations follow from what they join: `FROM>TO:type`, `#2` for a second one. The key's evidence follows them. */
import type { EvidenceRef } from '../exercise/work.ts';
import { mapSame } from './put-rows.ts';
import type { Workbook, WorkbookRelation } from './workbook.ts';

/** Gives every relation the id reading it back would give. Repeated ones keep their order; a removed one closes the gap. */
export function numberRelations(workbook: Workbook): Workbook {
  const uses = new Map<string, number>();
  const moved = new Map<EvidenceRef, EvidenceRef>();
  const number = (one: WorkbookRelation): WorkbookRelation => {
    const plain = `${one.from}>${one.to}:${one.type}`;
    const count = (uses.get(plain) ?? 0) + 1;
    uses.set(plain, count);
    const id = count === 1 ? plain : `${plain}#${count}`;
    if (id === one.id) return one;
    if (one.id !== '') moved.set(`relation:${one.id}`, `relation:${id}`);
    return { ...one, id };
  };
  const relations = mapSame(workbook.relations, number);
  if (relations === workbook.relations || moved.size === 0) return { ...workbook, relations };
  // All at once: one relation may take the id another just gave up.
  const claims = mapSame(workbook.key.claims, (claim) => {
    const evidence = mapSame(claim.evidence, (ref) => moved.get(ref) ?? ref);
    return evidence === claim.evidence ? claim : { ...claim, evidence };
  });
  return { ...workbook, relations, key: { ...workbook.key, claims } };
}
