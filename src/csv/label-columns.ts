/** Columns that give the answer away: labels of laundering or fraud. They never reach a trainee. */

const labelNames: ReadonlySet<string> = new Set(
  (
    'islaundering laundering launderingtype launderinglabel issar sar sarflag alertid alerttype isalert isfraud fraud ' +
    'fraudlabel fraudflag isflaggedfraud isillicit illicit issuspicious suspicious suspiciousflag label labels class ' +
    'groundtruth typology pattern patterntype isterrorist istf tflabel isml mllabel amllabel scenario scenarioid ' +
    'modelid метка подозрительная подозрительность мошенничество отмывание признаклегализации типология белгі күдікті ' +
    'алаяқтық жылыстату'
  ).split(' '),
);

/** A header name without case, spaces and punctuation. */
export function headerKey(name: string): string {
  return name
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Places of label columns. */
export function labelColumns(header: readonly string[]): readonly number[] {
  return header.flatMap((name, column) => (labelNames.has(headerKey(name)) ? [column] : []));
}
