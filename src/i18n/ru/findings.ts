/** Russian words of the room `findings`. */
import type { Russian } from '../catalogue.ts';
import type { findings as english } from '../en/findings.ts';

export const findings: Russian<typeof english> = {
  'claim-right': '{{party}}: верное лицо и верное основание.',
  'claim-wrong-reason': '{{party}}: лицо верное, но «{{claimed}}» — не то основание. Ожидалось: {{expected}}.',
  'claim-wrong-party': '{{party}}: оснований для замораживания нет.',
  'claim-missed': 'Упущено: {{party}} — {{expected}} (стоило {{most}}).',
  'evidence-partial':
    '{{party}}: из {{named}} доказательств подтверждают {{right}}; ключ называет {{needed}}. Потеряно {{lost}}.',
  'chain-complete': 'Цепочка {{from}} → {{to}} найдена целиком (шагов: {{hops}}, {{amount}}).',
  'chain-broken': 'Цепочка {{from}} → {{to}} обрывается на шаге {{hop}} из {{hops}} ({{amount}}).',
  'chain-missed': 'Цепочка {{from}} → {{to}} не найдена (шагов: {{hops}}, {{amount}}).',
  'marked-innocent_one': '{{count}} отмеченная операция законна ({{amount}}).',
  'marked-innocent_few': '{{count}} отмеченные операции законны ({{amount}}).',
  'marked-innocent_many': '{{count}} отмеченных операций законны ({{amount}}).',
  'marked-innocent_other': '{{count}} отмеченной операции законны ({{amount}}).',
  'gap-right': 'Передача {{from}} ⇢ {{to}} ({{at}}, {{amount}}) выведена верно.',
  'gap-wrong': 'Передача {{from}} ⇢ {{to}} ({{at}}, {{amount}}) не подходит: {{wrong}}.',
  'gap-missed': 'Не замечена передача вне счетов: {{from}} ⇢ {{to}}, {{earliest}} – {{latest}}, {{least}} – {{most}}.',
  'freeze-effective': 'Замораживание {{target}} ({{at}}) снимает {{amount}} с того, что ещё дошло бы.',
  'freeze-no-effect': 'Замораживание {{target}} ({{at}}) ничего не меняет в скрытой сети.',
  'freeze-too-late': 'Замораживание {{target}} в {{at}} запоздало: с {{decision}} уже прошло {{lost}}.',
  'freeze-not-allowed': '{{target}} заморозить нельзя: {{cause}}. Эффекта не было.',
  'plan-over-budget': 'План стоит {{cost}} при бюджете {{budget}}: не учтено замораживаний: {{ignored}}.',
  'plan-optimal': 'План не хуже лучшего возможного: {{initial}} → {{value}}.',
  'plan-below-optimum': 'План оставляет {{value}} из {{initial}}; лучший оставляет {{best}}.',
  'list-order':
    'В вашем порядке, пока тратился бюджет, в среднем оставалось {{index}} сети (1 — вся); те же замораживания в лучшем порядке: {{ordered}}; лучший известный список, {{names}}: {{best}}.',
  rerouted: '{{amount}} пошли другим путём.',
  'detour-opened_one':
    'Без влияния на баллы: на случай {{count}} из ваших заморозок у сети был запасной путь; по нему всё же дошло бы {{amount}} ({{names}}).',
  'detour-opened_few':
    'Без влияния на баллы: на случай {{count}} из ваших заморозок у сети были запасные пути; по ним всё же дошло бы {{amount}} ({{names}}).',
  'detour-opened_many':
    'Без влияния на баллы: на случай {{count}} из ваших заморозок у сети были запасные пути; по ним всё же дошло бы {{amount}} ({{names}}).',
  'detour-opened_other':
    'Без влияния на баллы: на случай {{count}} из ваших заморозок у сети были запасные пути; по ним всё же дошло бы {{amount}} ({{names}}).',
  'harm-frozen-innocent': '{{party}} — невиновное лицо, и оно было бы заморожено.',
  'harm-flagged-innocent': '{{party}} — невиновное лицо, но указано как участник сети.',
  'harm-covered-payment':
    'Был бы остановлен гуманитарный платёж {{payment}} в пользу {{party}} ({{amount}}, {{at}}), подпадающий под изъятие.',
  'harm-lawful-value_one': 'Остановился бы {{count}} законный платёж: {{blocked}} из {{total}}.',
  'harm-lawful-value_few': 'Остановились бы {{count}} законных платежа: {{blocked}} из {{total}}.',
  'harm-lawful-value_many': 'Остановились бы {{count}} законных платежей: {{blocked}} из {{total}}.',
  'harm-lawful-value_other': 'Остановились бы {{count}} законного платежа: {{blocked}} из {{total}}.',
  'covered-left-alone_one':
    '{{party}} справедливо не затронуто: {{count}} платёж под изъятием ({{amount}}) продолжается.',
  'covered-left-alone_few':
    '{{party}} справедливо не затронуто: {{count}} платежа под изъятием ({{amount}}) продолжаются.',
  'covered-left-alone_many':
    '{{party}} справедливо не затронуто: {{count}} платежей под изъятием ({{amount}}) продолжаются.',
  'covered-left-alone_other':
    '{{party}} справедливо не затронуто: {{count}} платежа под изъятием ({{amount}}) продолжаются.',
  'question-right': 'верно',
  'question-partial': 'частично верно',
  'question-wrong': 'неверно',
  'question-empty': 'без ответа',
  'handed-in-late':
    'Сдано через {{minutes}} мин; {{free}} мин бесплатны, часы считают {{late}} мин (не более −{{cap}}).',
  'hint-charged': 'Прочитана подсказка {{number}}, и шаг, к которому она относится, после этого решён.',
  'hint-free': 'Прочитана подсказка {{number}}; её шаг был решён раньше или не решён вовсе: баллы не сняты.',
  'gap-differs-parties': 'между ними передачи не было',
  'gap-differs-time': 'не то время',
  'gap-differs-amount': 'не та сумма',
  'gap-differs-repeated': 'уже названа',
  'cause-unreachable': 'его счета за рубежом',
  'cause-unknown': 'его нет в данных',
};
