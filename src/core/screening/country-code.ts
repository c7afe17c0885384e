/** ISO 3166-1 alpha-2 codes of country names as sanctions lists write them (English, with the UN's long forms). */

// prettier-ignore
const names = `AE United Arab Emirates|AF Afghanistan|AL Albania|AM Armenia|AO Angola|AR Argentina|AT Austria|AU Australia|
AZ Azerbaijan|BA Bosnia and Herzegovina|BD Bangladesh|BE Belgium|BF Burkina Faso|BG Bulgaria|BH Bahrain|BI Burundi|BJ Benin|
BN Brunei Darussalam|BR Brazil|BY Belarus|CA Canada|CD Democratic Republic of the Congo|CF Central African Republic|CG Congo|
CH Switzerland|CI Cote dIvoire|CL Chile|CM Cameroon|CN China|CO Colombia|CU Cuba|CY Cyprus|CZ Czechia|CZ Czech Republic|
DE Germany|DJ Djibouti|DK Denmark|DZ Algeria|EE Estonia|EG Egypt|ER Eritrea|ES Spain|ET Ethiopia|FI Finland|FR France|
GB United Kingdom of Great Britain and Northern Ireland|GB United Kingdom|GE Georgia|GH Ghana|GM Gambia|GN Guinea|
GR Greece|GW Guinea-Bissau|HK Hong Kong|HR Croatia|HT Haiti|HU Hungary|ID Indonesia|IE Ireland|IL Israel|IN India|IQ Iraq|
IR Iran (Islamic Republic of)|IR Iran|IT Italy|JO Jordan|JP Japan|KE Kenya|KG Kyrgyzstan|KH Cambodia|KP Democratic Peoples Republic of Korea|
KR Republic of Korea|KR South Korea|KP North Korea|KW Kuwait|KZ Kazakhstan|KZ Republic of Kazakhstan|LA Lao Peoples Democratic Republic|
LB Lebanon|LK Sri Lanka|LR Liberia|LT Lithuania|LV Latvia|LY Libya|MA Morocco|MD Republic of Moldova|MD Moldova|ME Montenegro|
MK North Macedonia|ML Mali|MM Myanmar|MN Mongolia|MR Mauritania|MT Malta|MU Mauritius|MV Maldives|MX Mexico|MY Malaysia|MZ Mozambique|
NA Namibia|NE Niger|NG Nigeria|NL Netherlands|NO Norway|NP Nepal|NZ New Zealand|OM Oman|PA Panama|PE Peru|PH Philippines|
PK Pakistan|PL Poland|PS State of Palestine|PS Palestine|PT Portugal|QA Qatar|RO Romania|RS Serbia|RU Russian Federation|
RU Russia|RW Rwanda|SA Saudi Arabia|SC Seychelles|SD Sudan|SE Sweden|SG Singapore|SI Slovenia|SK Slovakia|SN Senegal|
SO Somalia|SS South Sudan|SY Syrian Arab Republic|SY Syria|TD Chad|TG Togo|TH Thailand|TJ Tajikistan|TM Turkmenistan|TN Tunisia|
TR Turkey|TR Turkiye|TT Trinidad and Tobago|TW Taiwan|TZ United Republic of Tanzania|TZ Tanzania|UA Ukraine|UG Uganda|
US United States of America|US United States|UZ Uzbekistan|VE Venezuela|VN Viet Nam|VN Vietnam|YE Yemen|ZA South Africa|
ZM Zambia|ZW Zimbabwe`;

const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[^\p{L} -]/gu, '')
    .toLowerCase()
    .trim();

const codes: ReadonlyMap<string, string> = new Map(
  names.split('|').map((entry): [string, string] => [plain(entry.trim().slice(3)), entry.trim().slice(0, 2)]),
);

/** Code of a country's name, or of a code in any case; '' when it is neither. */
export function countryCode(text: string): string {
  const trimmed = text.trim();
  return /^[a-z]{2}$/i.test(trimmed) ? trimmed.toUpperCase() : (codes.get(plain(trimmed)) ?? '');
}
