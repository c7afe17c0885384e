/**
 * Frequent given names of Kazakhstan and its neighbours, so that two of them a letter apart are told apart: Ерлан is not
 * a spelling of Ержан. Each is compared by its folded form, so that one spelling stands for all.
 */
import { foldToken } from './fold.ts';
import { givenNameFolds, givenNameForm } from './given-name-forms.ts';

/** The folded form a name is compared in. */
function standing(name: string): string {
  const fold = foldToken(name);
  const form = givenNameForm(name, fold);
  return form === null ? fold : foldToken(form);
}

// prettier-ignore
const names = `абай абзал абылай адай адия адил ажар азамат азат айбек айгерім айгүл айдана айдар айдос айжан айзат айзере
  айнұр айсұлу айтуар айша айым темір гүлнар гүлназ гүлжан ақан ақерке ақжол алдияр алия алмас алмат алмаз алтай алтынай алтынбек алуа алихан амир аманжол
  амангелді анара арай арайлым арлан арман арнұр арсен арслан арыстан асан асель асем асет аскар асқар асхат асылбек ахан аян
  аяулым әділ әлем әлібек әлишер әмина әсел әсем әсет бағдат бағлан бақыт бақытжан барлық батыр батырхан бауыржан бейбіт
  бекболат бекжан бекзат бекзада бекнұр берік берикбол ботагөз болат дана данагүл данара дәмелі дәрия дәстан дәулет дәурен
  данияр дархан дидар димаш динара динмұхамед дулат ерасыл еркебұлан ерболат ербол ергали ерден ержан еркежан еркін ерлан ермек
  ермұхан ернар ернат ернұр ерсұлтан ертай ертіс есен есет ескендір жайна жанар жанат жанболат жандос жанель жанерке жания
  жанибек жанна жансая жансұлу жарас жасұлан жеңіс жұлдыз зарина зауре зере зейнеп индира ильяс исатай кайрат кайсар камила камшат
  қайрат қайсар қанат қанағат қарлығаш қасым қасымхан қуаныш қуандық құралай лаззат ләззат ләйла мадина мадияр майра мақсат
  малика мансұр марал марат марғұлан мәдина мейрам мейір мереке меруерт мирас мұрат мұхтар назар назгүл назым нариман
  наурыз нәзира нұрай нұрбек нұрбол нұрғали нұрғиса нұржан нұрия нұрлан нұрлыбек нұрсұлтан нұртас ораз оразбек олжас орал
  ораз перизат рабиға райымбек рахат рахим рахима рамазан рауан рауан рустам рүстем сабина сабыр сабит сағат сағын саламат
  салтанат сакен санжар санат сара сарсен саят сауле серік серікбол серіжан сәбит сәуле сәуір сүйінбай сұлтан талап талғат
  тимур тоғжан төлеген төлеу тұрар тұрсын ұлан ұлболсын ұлжан үміт хамит ханзада шолпан шыңғыс шынар шырын ырысты эльмира
  эльнар эльнара ясин
  александр александра алексей алена алина алла анастасия анатолий ангелина андрей анна антон антонина аркадий арсений артем
  артур богдан борис вадим валентин валентина валерий валерия василий вера вероника виктор виктория виталий владимир владислав
  вячеслав галина геннадий георгий герман григорий дарья денис диана дмитрий евгений евгения екатерина елена елизавета захар
  иван игорь илья инна ирина кирилл константин ксения лариса лев леонид лидия любовь людмила максим маргарита марина мария
  марк михаил надежда наталья никита николай оксана олег ольга павел петр полина раиса роман руслан светлана семен сергей
  станислав степан тамара татьяна федор филипп эдуард эльвира юлия юрий ярослав
  hasan husayn salim salman sultan said saad karim rahim amir omar anwar akram ashraf bilal fahad faisal farid faruk hamid hamad
  hamza haris idris imran ismail jabir jafar jalal jamal jamil kamal kamil khalid khalil latif mahdi mahir majid malik mansur
  mahmud marwan masud muhammad ahmad mustafa nabil nadir nasir nasim rashid riyad saif samir sharif tahir tarik walid yahya yasin yunus zahir zaid zakaria`;

/** Kazakh names are made of two parts as a rule: Нұр-лан, Нұр-жан, Бек-жан, Гүл-нар. */
// prettier-ignore
const beginnings = `нұр бек ер гүл ай жан темір сұлтан бай ақ құдай әли мұхамед бақыт тоқтар асыл алтын орын мұрат дос қайыр аман есен
  сейіт тұр өмір жұма дәулет серік қасым қуан мақсат олжа сап бауыр құрман ораз рай жеңіс төле арман бол ел ес зей күн мей мей сәуле`;
// prettier-ignore
const ends = `бек жан лан хан ғали бол болат сұлтан тай ғазы нар нұр гүл бай зат дос берген әлі мұрат кен қали мұхамед сұлу ша шат наз
  бике дархан тас`;
const parts = (text: string): readonly string[] => text.trim().split(/\s+/);
const compounds = parts(beginnings).flatMap((begin) => parts(ends).map((end) => begin + end));

const folded: ReadonlySet<string> = new Set([
  ...compounds.map(foldToken),
  ...names
    .trim()
    .split(/\s+/)
    .map((name) => standing(name)),
  ...givenNameFolds,
]);

/** Whether a folded token is a known given name. */
export const isGivenName = (fold: string): boolean => folded.has(fold);

/** Whether two folded tokens are both known given names, and not the same one. */
export function differentGivenNames(a: string, b: string): boolean {
  return a !== b && folded.has(a) && folded.has(b);
}
