/**
 * Words that many bodies bear, by meaning, across English, Russian, Ukrainian, Belarusian, Kazakh and their romanisations:
 * завод, зауыт, zavod and plant are one. A word with `*` is a stem: it may take an ending of up to five letters.
 */

/** The first word of a line stands for all. */
const table = `
bank банк* banka banque banco bankasi bankas
centre center центр* орталық* ortalygy цэнтр* tsentr
group группа группы груп* топ тобы gruppe groupe gruppa hrupa grup
holding холдинг* holdings kholding
trade trading торгов* торг торговл* сауда commerce sauda commercial коммерч* комерц* гандлёв* гандаль torgovy torgoviy torhovy
house дом үй үйі дім dom
international intl международн* міжнародн* міжнарадн* халықаралық mezhdunarodny
national национальн* національн* нацыянальн* ұлттық natsionalny
charity charitable благотворител* благодійн* дабрачынн* қайырымдылық qaiyrymdylyq kaiyrymdylyk humanitarian гуманитарн* гуманітарн*
aid help assistance relief помощ* допомог* дапамог* көмек* жәрдем* komek
construction building строител* строй будівельн* будівниц* будаўні* құрылыс* stroy stroi stroitelnaya builders
plant завод* зауыт* works zavod mill zauyt zavody комбинат* комбінат* камбінат* kombinat combine kombinaty
factory фабрик* fabrika fabryka
transport transportation transports транспорт* көлік* carrier carriers перевозк* перевез* перавоз* тасымал* transportnaya
service services сервис* сервіс* сэрвіс* услуг* послуг* паслуг* қызмет* servis обслуживан*
investment investments invest инвест* інвест* инвестиц* інвестиц* iнвест* инвестиция*
union союз* союзу одақ* спілк* саюз* soyuz
organisation organization організац* организац* арганізац* ұйым*
school школ* мектеп* училищ*
university университет* університет* універсітэт* universitet
institute институт* інстытут* інститут* institut nii
academy академи* академі* akademiya
market рынок рынк* ринок базар* bazaar bazar нарық*
oil нефт* нафт* мұнай* мунай* petroleum neft munai munay
gas газ* gaz
energy энерг* енерг* energo энергетич* power
electric electrical electro электр* електр* elektro
coal угол* угл* уголь вугіл* көмір*
exchange обмен* обмін* абмен* айырбас* биржа* біржа* birzha sarraf hawala
money деньг* денег грош* ақша*
logistics логист* лагіст* logistic logistik logistika
industry industries industrial промышл* промислов* прамыслов* өнеркәсіп* индустр* індустр* prom пром*
production producing производств* производствен* виробни* вытворч* өндіріс* manufacturing manufacturer manufacture proizvodstvo изготовлен*
research science scientific научн* наук* науков* навук* ғылыми* ғылым* исследоват* исследован* дослідни* даслед* зерттеу* issledovatelsky
development развит* розвит* развіц* даму* разработ*
design конструкторск* конструк* designing
project projects проект* праект* жоба* projecting проектн*
engineering engineers инженер* инжинир* інженер* інжынір*
technology technologies technological tech технолог* тэхналог* tekhnologii
technical техн* тэхн* tekhnika tekhnicheskiy
equipment оборудован* обладнан* абсталяван* жабдық* hardware
system systems систем* сістэм* жүйе* sistema sistemy
management управлен* управлін* кіраван* менеджмент* басқару* administration администрац* адміністр* әкімшіл* directorate дирекц* дырэкц* department департамент* departament отдел* відділ* аддзел* бөлім* division управа
capital капитал* капітал*
global глобал*
world мир* всемирн* світ* сусвет* әлем* дүние*
financial finance finances финанс* фінанс* қаржы* credit кредит* крэдыт* несие*
insurance страхов* страхав* сақтандыру*
solutions solution решени* рішен* шешім*
enterprise enterprises предприяти* підприємств* прадпрыемств* кәсіпорын* predpriyatie undertaking
partners partnership партнер* партнёр* серіктес*
business бизнес* бізнес* бізнэс*
trust trusts траст
labour labor труд* праці прац* еңбек*
united объединенн* об'єднан* абяднан* біріккен* unity
association объедин* объединени* об'єднання обєднан* аб'яднан* абяднан* бірлес* бірлестік* amalgamation obedinenie алян* alliance альянс* ассоциац* асоціац* асацыяц* қауымдаст*
ministry министерств* міністерств* міністэрств* министрліг* министрлігі ministerstvo
agency агентств* агенц* агэнц* агенттіг* agentstvo
committee комитет* комітет* камітэт* komitet council совет* рада рады савет* кеңес* soviet
commission комисси* комісі* камісі* комиссия*
service служба* служб* қызметі
security безопасност* безпек* бяспек* қауіпсіздік* guard охран* охорон* ахов* күзет* protection
defence defense оборон* абарон* қорғаныс* oboronny
military военн* військов* ваенн* әскери*
armed вооруженн* збройн* узброен* қарулы*
weapons arms weapon оружи* зброї збро* қару* armament вооружен* armoury оружейн*
federation федерац* федэрац*
executive исполнительн* виконавч* выканаўч* атқарушы* исполком*
mechanical механич* механіч* механик*
federal федерал* федеральн* federalny
state государств* державн* дзяржаўн* мемлекет* gosudarstvennoe gos гос
public общественн* громадськ* грамадск* қоғамдық* obshchestvennaya social социал* соціал* әлеуметтік*
private частн* приватн* прыватн* жеке chastnaya
main head general главн* головн* галоўн* бас генеральн* generalny
central центральн* цэнтральн* орталық tsentralny
north northern север* північн* паўночн* солтүстік* severny severnyy nord
south southern южн* юг півден* паўднёв* оңтүстік* yuzhny yug sud
east eastern восток* восточн* східн* усходн* шығыс* vostok vostochny orient
west western запад* западн* західн* заходн* батыс* zapad zapadny
new нов* жаңа noviy novy
first перв* перш* бірінші* pervy
red красн* червон* чырвон* қызыл* krasny
black черн* чёрн* чорн* қара cherny
white бел* біл* ақ bely
gold golden золот* золат* залат* алтын* altyn zoloto zolotoy
silver серебр* срібн* күміс* kumis
steel сталь стальн* болат* stal сталел*
metal metals metallurgical metallurgy металл* метал* metall
iron железн* желез* залізн* жалезн* темір* temir
railway railways railroad железнодорожн* залізни* чыгунк* чыгунач* теміржол*
aviation air avia авиа* авіа* авиац* авіац* әуе* aero аэро* аеро* airlines airline авиалин* авіялін* авиакомпан* авіакомпан* airways aircraft самолет* самалёт* літак* ұшақ*
airport аэропорт* аеропорт* әуежай*
helicopter helicopters вертолет* вертольот* верталёт* тікұшақ*
marine maritime sea морск* морськ* марск* теңіз* naval
shipping судоход* судноплав*
fleet флот* кеме*
ship ships vessel vessels корабл* судно суда
shipyard shipbuilding судостро* суднобуд* верф* верфь судоремонт*
port порт* seaport порты
road roads дорожн* дорог* жол
automobile auto авто* автомобильн* автамаб* automotive
motor motors мотор* двигател* двигун* рухавік* engine engines
tractor tractors трактор* трактар* тягач* цягач*
wheel wheeled wheels колес* колёс* коліс* кол*
machine machinery machines машин* машына* mash маш mashinostroitelny machinebuilding машиностро* машинобуд* машынабуд*
tool tools instrument instruments инструмент* інструмент* приборо* прибор* прилад* прыбор* құрал*
repair repairs ремонт* рамонт* жөндеу*
radio радио* радіо* радыё* радыё
electronics electronic электрон* електрон* elektronika
optical optics optic оптич* оптик* оптыч*
chemical chemistry chemicals хими* хіміч* хімі* химич* химия* khim хим
pharmaceutical pharma pharm фарм* фармацевт*
medical medicine медицин* мед медыцын* hospital больниц* лікарн* бальніц* аурухана* clinic клиник* емхана*
food foods продовольств* харчов* харчав* азық* тағам* foodstuffs
products product продукт* продукц*
agricultural agriculture agro агро* сельскохоз* аграр* ауыл*
grain зерно* астық* астык дән хлеб* нан
timber wood лес* лісов* лясн* орман* деревообр* дрэва* wooden
paper бумаж* бумаг* паперов* папяров* қағаз*
textile textiles текстил* тэкстыл* тоқыма*
trading-company торгово
information информац* інформац* інфармац* ақпарат* info media медиа* сми бақ press пресс* баспасөз*
news новост* новин* жаңалық*
newspaper газет* газета*
television tv телевид* телерадио* телебач* тэлебач* телевиз* теледидар*
broadcasting вещан* радиовещ* мовлен* хабар*
channel канал* арна*
communication communications связь связ* связи звязк* сувяз* байланыс* коммуникац*
telecom telecommunications телеком* телекоммуникац*
computer компьютер* компютар* computing вычислит* есептеу*
software программн* программ* программист
digital цифров* цифров лічбав* сандық*
space космич* космос* косміч* ғарыш* rocket ракет* missile missiles зымыран*
nuclear atomic ядерн* атом*
army арми* армі*
battalion батальон* батальён* brigade бригад* полк полка regiment squad отряд* загон* detachment
movement движен* рух руху қозғалыс*
party парти* парті* партыя* partiya
front фронт* майдан
people peoples народн* народ* халық* халыққ* populaire
republic республик* респубік* рэспубл* республіка* республика* respublika republican
region regional област* район* регион* регіон* рэгіян* облыс* аудан* oblast district krai край края kraia territorial территор* тэрытар*
city municipal city город* городск* міськ* місто гарадск* қала* муницип* муніцип* town gorod
company компани* компані* кампані* компания* kompaniya firm фирма* фірма* корпорац* карпарац* corporation
bureau бюро office офис* контора*
complex комплекс* кешен*
foundation-work имени імені імя им атындағы named after
club клуб*
youth молодеж* молод* моладз* жастар*
women женск* женщин* жіноч* жаноч* әйел*
children детск* дети дітей дзіц* балалар* child
veterans ветеран*
sport sports спорт* спартыўн*
culture cultural культур* мәдени*
education educational образован* образоват* освіт* адукац* білім*
religious religion религ* реліг* рэліг* дін* діни
islamic исламск* ісламськ* ісламск* islam ислам* islami
orthodox православ*
internal внутренн* внутрішн* унутран* ішкі interior
foreign внешн* зовнішн* знешн* сыртқы external иностранн* export import экспорт* импорт* экспарт* імпарт*
affairs дел справ* істер* справ
court суд суда судов* сот*
prosecutor прокуратур* прокурор* прокуратура* prosecutors
police полици* поліц* міліц* милиц* полиция*
customs таможен* митн* мытн* кеден*
tax налог* податк* падатк* салық*
border погранич* прикордон* памежн* шекара*
property имуществ* майн* маёмасц* мүлік* estate недвижим* realty
land земл* земель* зямл* жер
water вод* су водн*
sun солнц* сонц* күн sunny солнечн*
star звезд* зірк* зорк* жұлдыз* zvezda
mountain mountains гор* горн* таулы тау гірнич* горно* mining кен*
river рек* речн* өзен* rechnoy
bridge мост* көпір*
hope надежд* над* үміт*
mercy милосерд* мейірім*
brotherhood братств* бауырлас* brothers братья братья
light свет свят* жарық*
future будущ* майбутн* будучын* болашақ*
peace мира бейбіт*
order орден*
law закон* правов* заң* legal юридич*
house-building домостроит*
hotel гостиниц* отель готель* қонақ* hotels
tourism туризм* турист* travel tour туры
garden сад сада бақ
store shop магазин* дүкен*
jewellery jewelry ювелир* зергер*
diamond diamonds алмаз* бриллиант*
stone камень каменн* тас
glass стекл* скло шкло* шыны*
cement цемент* цэмент*
concrete бетон*
pipe pipes pipeline труб* трубопровод* құбыр*
cable кабел* кабель
fertiliser fertilizer fertilizers fertilisers удобрен* добрив* угнаен* тыңайтқыш*
potash калийн* калій* kali калий
tobacco табач* тютюн* тытун* темекі*
meat мяс* м'яс* ет
milk dairy молоч* малоч* сүт*
fish fishing рыб* риб* балық*
moscow москва москв* московск* масков* мәскеу moskva moskovsky
petersburg петербург* петербурж* peterburg
russia russian россия общероссийск* всероссийск* росси* российск* русск* расі* ресей* rossiya rossiyskaya росія рос rus
belarus belarusian belarussian byelorussian белорус* беларус* белоруссия bel бел
ukraine ukrainian украин* україн* украін* ukraina ukrainska
kazakhstan kazakh kazakhstani казахстан* қазақстан* казах* қазақ* qazaqstan kaz каз қаз
crimea crimean крым* крим* қырым* krym krymsky
donetsk донецк* донецьк* данецк*
luhansk lugansk луганск* луганськ*
minsk минск* мінськ* мінск*
iran iranian иран* іран*
syria syrian сири* сирій* сірый*
caucasus caucasian кавказ* kavkaz
siberia siberian сибир* сібір* сибір* sibir
ural urals урал* орал уральск*
far дальн* далек*
volga волг* волж* приволж*
baltic балт* балтийск*
black-sea черноморск* чорноморськ*
asia asian ази* азиат* азія* азия*
european europe европ* європ* еўрап* еуропа*
euro евро* євро* еўра*
`;

/** Longest ending a stem may take; one of more than five letters must be that of an adjective or an abstract noun. */
const endings = 8;
const longEnding =
  /(?:ый|ий|ой|ая|ое|ее|ого|его|ые|ие|ых|их|ия|ии|ство|ства|ение|ения|ация|ации|ація|ації|ацыя|ны|ная)$/;

interface Generic {
  readonly words: ReadonlyMap<string, string>;
  readonly stems: ReadonlyMap<string, string>;
}

function read(): Generic {
  const words = new Map<string, string>();
  const stems = new Map<string, string>();
  const put = (map: Map<string, string>, word: string, concept: string): void => {
    if (!map.has(word)) map.set(word, concept);
  };
  for (const line of table.trim().split('\n')) {
    const [concept, ...others] = line.trim().split(/\s+/);
    put(words, concept, concept);
    for (const other of others) {
      const word = other.replace(/'/g, '');
      if (word.endsWith('*')) put(stems, word.slice(0, -1), concept);
      else put(words, word, concept);
    }
  }
  return { words, stems };
}

const generic = read();

/** The word that stands for the meaning of a cleaned word, or null for one that is no generic word. */
export function genericWord(word: string): string | null {
  const found = generic.words.get(word);
  if (found !== undefined) return found;
  for (let length = word.length; length >= Math.max(3, word.length - endings); length -= 1) {
    const stem = generic.stems.get(word.slice(0, length));
    if (stem === undefined) continue;
    const rest = word.length - length;
    // Short stems begin other words too.
    if (rest <= 3 || (length >= 4 && rest <= 5) || (length >= 5 && longEnding.test(word))) return stem;
  }
  return null;
}
