/** Why a claim about the frame of the network is true: listed, owned, controlled, derived, giving, sending and receiving. */
import type { Words } from '../../core/exercise/exercise.ts';
import type { PhraseCode } from '../../core/scenario/typology/phrases.ts';

type FrameGroup =
  | 'principal'
  | 'end-user'
  | 'mover'
  | 'body'
  | 'owned'
  | 'controlled'
  | 'derived'
  | 'financier'
  | 'facilitator';
export type FrameCode = Extract<PhraseCode, `${FrameGroup}.${string}`>;

/** Names stand in the nominative or after a noun, so that no ending hangs on a name. */
export const whyFrame: { readonly [code in FrameCode]: Words } = {
  'principal.listed': {
    en: '{party} is on the list: the primary name or a good alias is the same name in another spelling, and the birth date agrees. The row that proves it is the listing; payments add nothing to it.',
    ru: '{party} значится в перечне: основное или надёжное дополнительное имя — то же имя в ином написании, дата рождения совпадает. Доказательство — запись перечня; платежи к ней ничего не добавляют.',
    kk: '{party} тізбеде бар: негізгі не сенімді қосымша есімі — сол есімнің өзге жазылуы, туған күні сәйкес келеді. Дәлел — тізбедегі жазба; төлемдер оған ештеңе қоспайды.',
  },
  'end-user.listed': {
    en: '{party} is on the list and receives what the network delivers. The listing alone suffices: name, alias and identifiers agree, and all funds are caught, whatever they are for.',
    ru: '{party} значится в перечне и получает то, что доставляет сеть. Достаточно самой записи: имя, дополнительное имя и идентификаторы совпадают, а охвачены все средства, на что бы они ни шли.',
    kk: '{party} тізбеде бар және желі жеткізгенді алады. Тізбедегі жазбаның өзі жеткілікті: есімі, қосымша есімі мен деректері сәйкес келеді, қаражат неге арналса да, түгел қамтылады.',
  },
  'mover.listed': {
    en: '{party} is on the list and moves money for {principal}. Claim the listing: it is stronger and simpler to prove than acting on behalf.',
    ru: '{party} значится в перечне и перемещает деньги; за этим стоит {principal}. Основание — запись перечня: она сильнее и доказывается проще, чем действия от имени.',
    kk: '{party} тізбеде бар және ақшаны жылжытады; оның артында {principal} тұр. Негіз — тізбедегі жазба: ол атынан әрекет етуден берік әрі дәлелдеуге оңай.',
  },
  'body.listed': {
    en: '{party} is a listed body: the list gives this name, or a former one, and the country agrees. A body may change its name and stay listed.',
    ru: '{party} — организация из перечня: там указано это или прежнее наименование, страна совпадает. Смена наименования не выводит из перечня.',
    kk: '{party} — тізбедегі ұйым: онда осы не бұрынғы атауы көрсетілген, елі сәйкес келеді. Атауын ауыстыру тізбеден шығармайды.',
  },
  'owned.directly': {
    en: '{principal}, who is listed, owns 50 % or more of {party}: the relation in the register proves it. The whole property of {party} is caught, not a share of it.',
    ru: '{principal} — лицо из перечня, которому принадлежит 50 % или более в {party}: это доказывает связь в реестре. Охвачено всё имущество организации, а не его часть.',
    kk: '{principal} — тізбедегі тұлға, {party} үлесінің 50 %-ын немесе одан көбін иеленеді: дәлел — тізілімдегі байланыс. Ұйым мүлкінің бір бөлігі емес, бәрі қамтылады.',
  },
  'owned.through-chain': {
    en: '{owner} owns 50 % or more of {party}, and {principal}, who is listed, 50 % or more of {owner}. The holding passes on whole at each level; shares are not multiplied. Both relations together prove it.',
    ru: '{owner} владеет 50 % или более в {party}, а {principal}, лицо из перечня, — 50 % или более в {owner}. Доля переходит на каждом уровне целиком и не перемножается. Доказывают обе связи вместе.',
    kk: '{owner} — {party} үлесінің 50 %-ын немесе одан көбін, ал тізбедегі тұлға {principal} — {owner} үлесінің 50 %-ын немесе одан көбін иеленеді. Үлес әр деңгейде толық өтеді, көбейтілмейді. Дәлел — екі байланыс бірге.',
  },
  'controlled.without-share': {
    en: '{principal} holds no share of 50 % in {party} but directs it: the register records the control. Under the UN and FATF test control suffices; the reason is “controlled”, not “owned”.',
    ru: '{principal} не имеет 50 % в {party}, но управляет этой организацией: контроль указан в реестре. По нормам ООН и ФАТФ контроля достаточно; основание — «контролируется», а не «принадлежит».',
    kk: '{principal} 50 % үлесі болмаса да, {party} ұйымын басқарады: бақылау тізілімде көрсетілген. БҰҰ мен ФАТФ өлшемі бойынша бақылау жеткілікті; негіз — «меншікте» емес, «бақылауда».',
  },
  'derived.from-property': {
    en: 'What {party} holds comes from property of {principal}: the payments of the flow show it. The reason is “derived”, for nothing shows that {party} acts on orders.',
    ru: 'Средства, которые держит {party}, происходят из имущества, владелец которого — {principal}: это видно по платежам потока. Основание — «производные средства»: ничто не говорит о действиях по указанию.',
    kk: '{party} ұстаған қаражат иесі {principal} болып табылатын мүліктен шығады: мұны ағын төлемдері көрсетеді. Негіз — «туындаған қаражат»: нұсқаумен әрекет еткенін ештеңе көрсетпейді.',
  },
  'end-user.receives': {
    en: 'This is where the money ends: {party} receives what the network delivers and passes none of it on to another member. The money alone would not do; the relation to {tie} in the register does.',
    ru: 'Здесь деньги заканчивают путь: {party} получает доставленное сетью и не передаёт другим участникам. Одних денег было бы мало; решает связь в реестре: {tie}.',
    kk: 'Ақшаның жолы осында бітеді: {party} желі жеткізгенді алады және басқа қатысушыларға бермейді. Ақшаның өзі жеткіліксіз болар еді; шешетіні — тізілімдегі байланыс: {tie}.',
  },
  'financier.gives': {
    en: '{party} puts large sums into the network, far above an ordinary gift, turn after turn; the register records a tie to {tie}. Donors in good faith give small sums to an appeal and know nobody behind it.',
    ru: '{party} раз за разом вносит в сеть крупные суммы, намного больше обычного пожертвования; связь в реестре: {tie}. Добросовестные жертвователи дают понемногу в ответ на призыв и никого за ним не знают.',
    kk: '{party} желіге қайта-қайта кәдімгі қайырмалдықтан әлдеқайда ірі сома салады; тізілімдегі байланыс: {tie}. Адал ниетті берушілер үндеуге аз-аздан береді және оның артындағы ешкімді білмейді.',
  },
  'facilitator.sends-on': {
    en: '{party} receives money of the network and sends nearly all of it on within days, closer to the end users each time. That alone could be chance; with the tie to {tie} in the register, a payment in and a payment out prove acting on behalf.',
    ru: '{party} получает деньги сети и за несколько дней почти всё отправляет дальше, каждый раз ближе к конечным получателям. Само по себе это могло бы быть случаем; вместе со связью в реестре ({tie}) поступление и отправка доказывают действия от имени.',
    kk: '{party} желінің ақшасын алып, түгелге жуығын бірнеше күнде әрі қарай, әр жолы түпкі алушыларға жақындата жібереді. Мұның өзі кездейсоқ болар еді; тізілімдегі байланыспен ({tie}) бірге кіріс пен шығыс төлем атынан әрекет еткенін дәлелдейді.',
  },
};
