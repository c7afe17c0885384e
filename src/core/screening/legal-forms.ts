/** Legal forms of bodies: the same form in other languages and at full length is one class. */

export type LegalForm =
  | 'limited'
  | 'joint-stock'
  | 'sole'
  | 'foundation'
  | 'association'
  | 'state'
  | 'cooperative'
  | 'company';

/** Words of a cleaned name, dots already joined (`g.m.b.h.` = `gmbh`). */
const forms: { readonly [form in LegalForm]: string } = {
  limited: `ооо|тоо|жшс|ooo|too|tov|zhshs|jshs|jşs|llc|llp|ltd|limited|ltda|gmbh|sarl|srl|sp z oo|bv|bvba|ou|oy|kft|doo|sl|sia|uab|eood|
    pte ltd|pty ltd|co ltd|pvt ltd|pte|pty|pvt|тов|таа|ашк|мчж|осоо|одо|чсуп|limited liability company|limited liability partnership|
    limited liability|private limited|private limited company|limited company|company limited|
    общество с ограниченной ответственностью|общество с дополнительной ответственностью|товарищество с ограниченной ответственностью|
    товариство з обмеженою відповідальністю|таварыства з абмежаванай адказнасцю|obshchestvo s ogranichennoy otvetstvennostyu|
    tovarishchestvo s ogranichennoy otvetstvennostyu|жауапкершілігі шектеулі серіктестік|жауапкершілігі шектеулі серіктестігі|
    societatea cu raspundere limitata|gesellschaft mit beschrankter haftung|mbh`,
  'joint-stock': `ао|ақ|оао|зао|пао|нао|ат|пат|прат|аат|зат|ao|ak|aq|oao|zao|pao|jsc|ojsc|cjsc|pjsc|npjsc|ag|akg|plc|sa|nv|ab|as|asa|oyj|spa|se|ad|
    aktiengesellschaft|aktiengeselschaft|joint stock company|open joint stock company|closed joint stock company|public joint stock company|
    non public joint stock company|joint stock|open joint stock|private joint stock company|private joint-stock company|
    public limited company|акционерное общество|открытое акционерное общество|закрытое акционерное общество|публичное акционерное общество|
    непубличное акционерное общество|акціонерне товариство|публічне акціонерне товариство|приватне акціонерне товариство|
    відкрите акціонерне товариство|адкрытае акцыянернае таварыства|закрытае акцыянернае таварыства|акцыянернае таварыства|
    акционерлік қоғам|акционерлік қоғамы|aktsionernoye obshchestvo|aktsionernoe obshchestvo|
    otkrytoye aktsionernoye obshchestvo|otkrytoe aktsionernoe obshchestvo|societe anonyme|sociedad anonima|sa de cv|na|sab de cv`,
  sole: `ип|жк|ip|zhk|jk|индивидуальный предприниматель|жеке кәсіпкер|sole proprietor|sole proprietorship|individual entrepreneur|
    individual enterprise|чп|фоп|кх|шқ|peasant farm|крестьянское хозяйство|шаруа қожалығы|фізична особа підприємець`,
  foundation: `фонд|қор|қоры|foundation|fund|fond|qory|kory|stiftung|stichting|fundacion|waqf|вақф|оф|бф|ққ|общественный фонд|
    благотворительный фонд|корпоративный фонд|частный фонд|қоғамдық қор|қоғамдық қоры|қайырымдылық қоры|корпоративтік қор|
    корпоративтік қоры|благодійний фонд|дабрачынны фонд|public foundation|private foundation|corporate foundation|corporate fund|
    public fund|charitable foundation|charity foundation|charity fund|charitable fund|qaiyrymdylyq qory|kaiyrymdylyk kory`,
  association: `общественное объединение|қоғамдық бірлестік|қоғамдық бірлестігі|public association|ассоциация|қауымдастық|қауымдастығы|
    association|оюл|зтб|ано|ano|нко|автономная некоммерческая организация|autonomous non profit organization|
    autonomous non commercial organization|некоммерческая организация|non profit organization|nonprofit organization|
    общественная организация|громадська організація|public organization|public organisation|eingetragener verein`,
  state: `гу|мм|ргп|рмк|гкп|мкк|гкп на пхв|ргп на пхв|фгуп|мкқк|гуп|муп|руп|фгбу|гбу|гп|дп|fgup|fsue|sue|federal state unitary enterprise|
    state unitary enterprise|republican unitary enterprise|unitary enterprise|state enterprise|state institution|
    федеральное государственное унитарное предприятие|государственное унитарное предприятие|муниципальное унитарное предприятие|
    республиканское унитарное предприятие|унитарное предприятие|государственное предприятие|государственное учреждение|
    державне підприємство|рэспубліканскае унітарнае прадпрыемства|унітарнае прадпрыемства|дзяржаўнае прадпрыемства|
    федеральное государственное бюджетное учреждение|республиканское государственное предприятие|мемлекеттік кәсіпорын|мемлекеттік мекеме|
    federal state budgetary institution`,
  cooperative: `пк|өк|кооператив|производственный кооператив|өндірістік кооператив|өндірістік кооперативі|cooperative|coop|спк|co operative`,
  company: `company|co|corp|corporation|inc|incorporated|компания|корпорация|компаниясы|корпорациясы|компанія|кампанія|lp|sas|limited partnership|
    group of companies|группа компаний|холдинговая компания|holding company|управляющая компания|managing company|management company`,
};

/** Forms by their words, longest phrase first by number of words. */
const byPhrase: ReadonlyMap<string, LegalForm> = new Map(
  (Object.keys(forms) as LegalForm[]).flatMap((form) =>
    forms[form].split('|').map((phrase): [string, LegalForm] => [phrase.trim(), form]),
  ),
);
/** Words by which a form may begin: most words begin none. */
const beginnings: ReadonlySet<string> = new Set([...byPhrase.keys()].map((phrase) => phrase.split(' ')[0]));
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
  if (!beginnings.has(unmarked(words[at]))) return null;
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
