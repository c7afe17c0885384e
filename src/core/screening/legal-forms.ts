/** Legal forms of bodies: the same form in other languages and at full length is one class. */

export type LegalForm =
  'limited' | 'joint-stock' | 'sole' | 'foundation' | 'association' | 'state' | 'cooperative' | 'company';

/** Words of a cleaned name, dots already joined (`g.m.b.h.` = `gmbh`). */
const forms: { readonly [form in LegalForm]: string } = {
  limited: `ооо|тоо|жшс|ooo|too|zhshs|jshs|llc|llp|ltd|limited|ltda|gmbh|sarl|srl|sp z oo|bv|bvba|ou|oy|kft|doo|sl|sia|
    pte ltd|pty ltd|co ltd|pvt ltd|limited liability company|limited liability partnership|общество с ограниченной ответственностью|
    товарищество с ограниченной ответственностью|жауапкершілігі шектеулі серіктестік|жауапкершілігі шектеулі серіктестігі|
    societatea cu raspundere limitata|gesellschaft mit beschrankter haftung|тов|таа|ашк|мчж|осоо`,
  'joint-stock': `ао|ақ|оао|зао|пао|ao|ak|aq|oao|zao|pao|jsc|ojsc|cjsc|pjsc|ag|akg|plc|sa|nv|ab|as|oyj|spa|se|aktiengesellschaft|
    aktiengeselschaft|joint stock company|open joint stock company|closed joint stock company|public joint stock company|
    public limited company|акционерное общество|открытое акционерное общество|закрытое акционерное общество|
    публичное акционерное общество|акционерлік қоғам|акционерлік қоғамы|societe anonyme|sociedad anonima|sa de cv|na|sab de cv`,
  sole: `ип|жк|ip|zhk|индивидуальный предприниматель|жеке кәсіпкер|sole proprietor|individual entrepreneur|чп|фоп|кх|шқ|
    крестьянское хозяйство|шаруа қожалығы`,
  foundation: `фонд|қор|қоры|foundation|fund|fond|qory|kory|stiftung|stichting|fundacion|оф|бф|ққ|общественный фонд|
    благотворительный фонд|корпоративный фонд|қоғамдық қор|қоғамдық қоры|қайырымдылық қоры|корпоративтік қор|
    корпоративтік қоры|public foundation|charitable foundation|charity foundation|charity fund|charitable fund|qaiyrymdylyq qory|
    kaiyrymdylyk kory`,
  association: `общественное объединение|қоғамдық бірлестік|қоғамдық бірлестігі|public association|ассоциация|қауымдастық|қауымдастығы|
    association|оюл|зтб|ано|ano|eingetragener verein`,
  state: `гу|мм|ргп|рмк|гкп|мкк|гкп на пхв|ргп на пхв|фгуп|мкқк`,
  cooperative: `пк|өк|кооператив|производственный кооператив|өндірістік кооператив|өндірістік кооперативі|cooperative|coop|спк`,
  company: `company|co|corp|corporation|inc|incorporated|компания|корпорация|компаниясы|корпорациясы|lp|sas|limited partnership`,
};

/** Forms by their words, longest phrase first by number of words. */
const byPhrase: ReadonlyMap<string, LegalForm> = new Map(
  (Object.keys(forms) as LegalForm[]).flatMap((form) =>
    forms[form].split('|').map((phrase): [string, LegalForm] => [phrase.trim(), form]),
  ),
);
const longest = Math.max(...[...byPhrase.keys()].map((phrase) => phrase.split(' ').length));

const unmarked = (word: string): string =>
  word
    .normalize('NFD')
    .replace(/(?<=[a-z])\p{Mn}+/gu, '')
    .normalize('NFC');

/** The form that begins at `words[at]` and how many words it takes, or null. */
export function legalFormAt(
  words: readonly string[],
  at: number,
): { readonly form: LegalForm; readonly length: number } | null {
  for (let length = Math.min(longest, words.length - at); length > 0; length -= 1) {
    const form = byPhrase.get(
      words
        .slice(at, at + length)
        .map(unmarked)
        .join(' '),
    );
    if (form !== undefined) return { form, length };
  }
  return null;
}
