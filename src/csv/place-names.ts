/** Bank locations as SAML-D names them, to ISO 3166-1 alpha-2. */

// prettier-ignore
const codes: { readonly [place: string]: string } = {
  uk: 'GB', 'united kingdom': 'GB', usa: 'US', us: 'US', 'united states': 'US', uae: 'AE', 'united arab emirates': 'AE',
  albania: 'AL', austria: 'AT', france: 'FR', germany: 'DE', india: 'IN', italy: 'IT', japan: 'JP', mexico: 'MX',
  morocco: 'MA', netherlands: 'NL', nigeria: 'NG', pakistan: 'PK', spain: 'ES', switzerland: 'CH', turkey: 'TR',
  türkiye: 'TR', kazakhstan: 'KZ', kyrgyzstan: 'KG', uzbekistan: 'UZ', tajikistan: 'TJ', turkmenistan: 'TM', russia: 'RU',
  china: 'CN',
};

/** '' for a place that is not known; a two-letter code is itself. */
export function placeCountry(place: string): string {
  const name = place.trim().toLowerCase();
  if (Object.hasOwn(codes, name)) return codes[name];
  return /^[a-z]{2}$/.test(name) ? name.toUpperCase() : '';
}
