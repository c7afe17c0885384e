/** Why a claim about somebody who raises money is true. */
import type { Words } from '../../core/exercise/exercise.ts';
import type { PhraseCode } from '../../core/scenario/typology/phrases.ts';

export type RaiseCode = Extract<PhraseCode, `${'collector' | 'page' | 'diversion' | 'sham' | 'self'}.${string}`>;

export const whyRaise: { readonly [code in RaiseCode]: Words } = {
  'collector.gathers': {
    en: '{party} gathers small gifts on a private card and within days hands nearly all of them on to the network. The gifts prove nothing; a payment out and the tie to {tie} in the register do.',
    ru: '{party} собирает мелкие пожертвования на личную карту и за несколько дней почти всё передаёт сети. Сами пожертвования ничего не доказывают; доказывают исходящий платёж и связь в реестре: {tie}.',
    kk: '{party} жеке картаға ұсақ қайырмалдық жинап, бірнеше күнде түгелге жуығын желіге береді. Қайырмалдықтың өзі ештеңе дәлелдемейді; дәлел — шығыс төлем мен тізілімдегі байланыс: {tie}.',
  },
  'page.collects': {
    en: '{party} holds the account of the appeal. What the appeal brings leaves within days for the organiser and others of the network, not for the cause; the register records a tie to {tie}.',
    ru: '{party} держит счёт сбора. Собранное за несколько дней уходит организатору и другим в сети, а не на заявленную цель; связь в реестре: {tie}.',
    kk: '{party} жинау шотын ұстайды. Жиналғаны бірнеше күнде мәлімделген мақсатқа емес, ұйымдастырушы мен желідегі басқаларға кетеді; тізілімдегі байланыс: {tie}.',
  },
  'page.organiser': {
    en: '{party} is behind the appeal of {page}: the register ties the two, and what the appeal gathers is taken out again and again as pay, services or loan, and passed on.',
    ru: '{party} стоит за сбором, счёт которого держит {page}: они связаны по реестру, а собранное раз за разом забирают как зарплату, услуги или заём и передают дальше.',
    kk: '{party} — шотын {page} ұстайтын жинаудың артындағы адам: олар тізілімде байланысты, ал жиналғаны қайта-қайта жалақы, қызмет не қарыз түрінде алынып, әрі қарай беріледі.',
  },
  'diversion.insider': {
    en: '{party} signs for {npo} and is tied by the register to {grantee}: grants of the one go to the other, and part of them comes back to {party}. {npo} itself works honestly.',
    ru: '{party} имеет право подписи в организации {npo}, а по реестру связь ведёт и к получателю: {grantee}. Гранты первой идут второму, и часть возвращается. Сама организация {npo} работает честно.',
    kk: '{party} {npo} ұйымында қол қояды, ал тізілімдегі байланысы алушыға апарады: {grantee}. Алғашқысының гранттары екіншісіне кетеді, бір бөлігі қайтып келеді. {npo} ұйымының өзі адал жұмыс істейді.',
  },
  'diversion.grantee': {
    en: '{party} gets grants of {npo} and, unlike the other grantees, passes nearly all of that money on to the network within days. Whatever else {party} does is no defence; the register records a tie to {tie}.',
    ru: '{party} получает гранты, которые даёт {npo}, и, в отличие от других получателей, за несколько дней почти все эти деньги передаёт сети. Прочая деятельность этого не меняет; связь в реестре: {tie}.',
    kk: '{party} {npo} гранттарын алып, өзге алушылардан айырмашылығы — сол ақшаның түгелге жуығын бірнеше күнде желіге береді. Өзге қызметі мұны өзгертпейді; тізілімдегі байланыс: {tie}.',
  },
  'sham.fund': {
    en: '{party} takes in gifts like any fund, but most of what the appeals bring goes within days to those who sign for it, as pay, services or aid, and from them to the network. The rest of its life is cover. The register records a tie to {tie}.',
    ru: '{party} получает пожертвования, как любой фонд, но большая часть собранного за несколько дней уходит тем, кто за него подписывает, — как зарплата, услуги или помощь, — а от них сети. Остальная его жизнь — прикрытие. Связь в реестре: {tie}.',
    kk: '{party} кез келген қор сияқты қайырмалдық алады, бірақ жиналғанның көбі бірнеше күнде ол үшін қол қоятындарға жалақы, қызмет не көмек түрінде, олардан желіге кетеді. Қалған тіршілігі — бүркеме. Тізілімдегі байланыс: {tie}.',
  },
  'sham.head': {
    en: '{party} signs for {fund}, the sham fund, takes most of what it gathers and passes it on. Somebody who signs and receives cannot be unaware of where the gifts go.',
    ru: '{party} имеет право подписи; фиктивный фонд — {fund}. Большую часть собранного забирает и передаёт дальше. Тот, кто подписывает и сам получает, не может не знать, куда уходят пожертвования.',
    kk: '{party} жалған {fund} қорында қол қояды, жиналғанның көбін алып, әрі қарай береді. Қол қоятын әрі өзі алатын адам қайырмалдықтың қайда кететінін білмеуі мүмкін емес.',
  },
  'self.actor': {
    en: '{party} gives parts of lawful wages, and now and then a loan or the price of something sold, turn after turn to those who keep the money for the network. That it was earned lawfully does not matter; where it goes and the tie to {tie} do.',
    ru: '{party} раз за разом отдаёт части законной зарплаты, а порой заём или выручку за проданное тем, кто хранит деньги для сети. Законное происхождение неважно; важно, куда они идут, и связь в реестре: {tie}.',
    kk: '{party} заңды жалақысының бөлігін, кейде қарызын не сатқан затының ақшасын қайта-қайта желі ақшасын ұстайтындарға береді. Заңды табылғаны маңызды емес; маңыздысы — қайда кететіні және тізілімдегі байланыс: {tie}.',
  },
  'self.handler': {
    en: '{party} takes in what self-funded actors bring and passes nearly all of it on within days. The register records a tie to {tie}.',
    ru: '{party} принимает то, что приносят самофинансируемые участники, и за несколько дней почти всё передаёт дальше. Связь в реестре: {tie}.',
    kk: '{party} өз қаражатымен әрекет ететіндер әкелген ақшаны алып, түгелге жуығын бірнеше күнде әрі қарай береді. Тізілімдегі байланыс: {tie}.',
  },
};
