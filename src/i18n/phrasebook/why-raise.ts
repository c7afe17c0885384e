/** Why a claim about somebody who raises money is true. */
import type { Words } from '../../core/exercise/exercise.ts';
import type { PhraseCode } from '../../core/scenario/typology/phrases.ts';

export type RaiseCode = Extract<PhraseCode, `${'collector' | 'page' | 'diversion' | 'sham' | 'self'}.${string}`>;

export const whyRaise: { readonly [code in RaiseCode]: Words } = {
  'collector.gathers': {
    en: '{party} gathers small gifts on a private card and within days hands nearly all of them on to the network. The gifts prove nothing; the payments out and the relation to {tie} do.',
    ru: '{party} собирает мелкие пожертвования на личную карту и за несколько дней почти всё передаёт сети. Сами пожертвования ничего не доказывают; доказывают исходящие платежи и связь в реестре: {tie}.',
    kk: '{party} жеке картаға ұсақ қайырмалдық жинап, бірнеше күнде түгелге жуығын желіге береді. Қайырмалдықтың өзі ештеңе дәлелдемейді; дәлел — шығыс төлемдер мен тізілімдегі байланыс: {tie}.',
  },
  'page.collects': {
    en: '{party} holds the account of the appeal page. What comes in leaves for the network and nothing is paid for the cause; the register ties it to {tie}.',
    ru: '{party} держит счёт страницы сбора. Поступившее уходит сети, а на заявленную цель не тратится ничего; связь в реестре: {tie}.',
    kk: '{party} жинау парақшасының шотын ұстайды. Түскені желіге кетеді, мәлімделген мақсатқа ештеңе жұмсалмайды; тізілімдегі байланыс: {tie}.',
  },
  'page.organiser': {
    en: '{party} runs the appeal of {page} and takes out what it gathers, again and again. The relation to the page and the payments out prove it together.',
    ru: '{party} ведёт сбор и раз за разом забирает собранное; счёт сбора держит {page}. Доказывают вместе связь с ним и исходящие платежи.',
    kk: '{party} жинауды жүргізіп, жиналғанын қайта-қайта алып отырады; жинау шотын {page} ұстайды. Онымен байланысы мен шығыс төлемдер бірге дәлелдейді.',
  },
  'diversion.insider': {
    en: '{party} has a hand in the accounts of {npo} and steers grants to {grantee}, to which the register ties {party}. {npo} itself works honestly.',
    ru: '{party} имеет доступ к счетам, которые ведёт {npo}, и направляет гранты получателю {grantee}, с которым связан по реестру. Сама организация {npo} работает честно.',
    kk: '{party} {npo} шоттарына қолы жетеді және гранттарды {grantee} алушысына бұрады; тізілімде онымен байланысы бар. {npo} ұйымының өзі адал жұмыс істейді.',
  },
  'diversion.grantee': {
    en: '{party} gets a sub-grant of {npo} and, unlike the other grantees, passes it on within days instead of spending it on aid. The register ties it to {tie}.',
    ru: '{party} получает субгрант, который даёт {npo}, и, в отличие от других получателей, за несколько дней передаёт его дальше, а не тратит на помощь. Связь в реестре: {tie}.',
    kk: '{party} {npo} берген субгрантты алып, өзге алушылардан айырмашылығы — көмекке жұмсамай, бірнеше күнде әрі қарай береді. Тізілімдегі байланыс: {tie}.',
  },
  'sham.fund': {
    en: '{party} is a fund in name only: gifts come in, no aid, staff or rent goes out, and the money goes on to the network. The payments show it; the relation to {tie} ties it in.',
    ru: '{party} — фонд лишь по названию: пожертвования приходят, на помощь, сотрудников и аренду ничего не уходит, деньги идут сети. Это видно по платежам; связь в реестре: {tie}.',
    kk: '{party} — атауы ғана қор: қайырмалдық түседі, көмекке, қызметкерге, жалдауға ештеңе кетпейді, ақша желіге өтеді. Мұны төлемдер көрсетеді; тізілімдегі байланыс: {tie}.',
  },
  'sham.head': {
    en: '{party} signs for {fund}, the sham fund, and draws or passes on its money. Somebody who signs each payment knows that none of them is aid.',
    ru: '{party} имеет право подписи; фиктивный фонд — {fund}. Снимает или передаёт его деньги. Подписывающий каждый платёж знает, что ни один из них не помощь.',
    kk: '{party} жалған {fund} қорында қол қояды және оның ақшасын алады не әрі қарай береді. Әр төлемге қол қоятын адам олардың ешқайсысы көмек емес екенін біледі.',
  },
  'self.actor': {
    en: '{party} pays from wages, quick loans and things sold for a journey and the upkeep of fighters. That the money was earned lawfully does not matter; where it goes and the relation to {tie} do.',
    ru: '{party} платит за поездку и содержание боевиков из зарплаты, быстрых займов и выручки за вещи. Законное происхождение денег неважно; важно, куда они идут, и связь в реестре: {tie}.',
    kk: '{party} жалақыдан, жедел қарыздан және сатқан заттарынан сапар мен содырларды асырауға төлейді. Ақшаның адал табылғаны маңызды емес; маңыздысы — қайда кететіні және тізілімдегі байланыс: {tie}.',
  },
  'self.handler': {
    en: '{party} keeps what self-funded actors bring and pays for journeys that are not its own. The register ties it to {tie}.',
    ru: '{party} хранит то, что приносят самофинансируемые участники, и оплачивает чужие поездки. Связь в реестре: {tie}.',
    kk: '{party} өз қаражатымен әрекет ететіндер әкелген ақшаны ұстап, өзгелердің сапарын төлейді. Тізілімдегі байланыс: {tie}.',
  },
};
