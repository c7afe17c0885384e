/** Writes an invented sdn.xml as large as the published one: about 1,500 characters an entry. */
import { closeSync, openSync, writeSync } from 'node:fs';

const given = ['Ermek', 'Serik', 'Nurlan', 'Aigerim', 'Daniyar', 'Saule', 'Talgat', 'Zhanar'];
const families = ['ORMANTAY', 'SERIKOV', 'ZHAKSYLYK', 'KARLYGASH', 'TEMIRKHAN', 'BAYSAL', 'QOZHAKHMET'];

function entry(number: number): string {
  const first = given[number % given.length];
  const last = `${families[number % families.length]}${number.toString(36).toUpperCase()}`;
  const akas = Array.from(
    { length: 3 },
    (_, i) => `      <aka>
        <uid>${number * 10 + i}</uid>
        <type>a.k.a.</type>
        <category>${i === 2 ? 'weak' : 'strong'}</category>
        <lastName>${last}${'AEIOU'[i]}</lastName>
        <firstName>${given[(number + i) % given.length]}</firstName>
      </aka>`,
  ).join('\n');
  return `  <sdnEntry>
    <uid>${number}</uid>
    <firstName>${first}</firstName>
    <lastName>${last}</lastName>
    <sdnType>Individual</sdnType>
    <programList>
      <program>SDGT</program>
    </programList>
    <idList>
      <id>
        <uid>${number}1</uid>
        <idType>Passport</idType>
        <idNumber>ZZ${String(number).padStart(7, '0')}</idNumber>
        <idCountry>Kazakhstan</idCountry>
      </id>
    </idList>
    <akaList>
${akas}
    </akaList>
    <addressList>
      <address>
        <uid>${number}2</uid>
        <address1>Street ${number % 90}</address1>
        <city>Taldyqorgan</city>
        <country>Kazakhstan</country>
      </address>
    </addressList>
    <dateOfBirthList>
      <dateOfBirthItem>
        <uid>${number}3</uid>
        <dateOfBirth>${1 + (number % 28)} Jul ${1950 + (number % 50)}</dateOfBirth>
        <mainEntry>true</mainEntry>
      </dateOfBirthItem>
    </dateOfBirthList>
  </sdnEntry>
`;
}

export function writeSdnXml(file: string, entries: number): void {
  const to = openSync(file, 'w');
  writeSync(to, '<?xml version="1.0" standalone="yes"?>\n<sdnList xmlns="http://tempuri.org/sdnList.xsd">\n');
  for (let number = 1; number <= entries; number++) writeSync(to, entry(number));
  writeSync(to, '</sdnList>\n');
  closeSync(to);
}
