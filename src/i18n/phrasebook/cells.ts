/** Titles of the network's cells. */
import type { Words } from '../../core/exercise/exercise.ts';
import type { CellId } from '../../core/scenario/typology/phrases.ts';

export const cells: { readonly [id in CellId]: Words } = {
  principal: {
    en: 'Principal and owned bodies',
    ru: 'Главное лицо и его организации',
    kk: 'Басты тұлға және оның ұйымдары',
  },
  financing: { en: 'Large givers', ru: 'Крупные финансирующие', kk: 'Ірі қаржыландырушылар' },
  'raise-small-donations': {
    en: 'Collection of small gifts',
    ru: 'Сбор мелких пожертвований',
    kk: 'Ұсақ қайырмалдық жинау',
  },
  'raise-crowdfunding': { en: 'Appeal page', ru: 'Страница сбора', kk: 'Қаражат жинау парақшасы' },
  'raise-npo-diversion': { en: 'Diversion of grants', ru: 'Увод грантов', kk: 'Гранттарды бұру' },
  'raise-sham-npo': { en: 'Sham fund', ru: 'Фиктивный фонд', kk: 'Жалған қор' },
  'raise-self-funded': {
    en: 'Self-funded actors',
    ru: 'Самофинансируемые участники',
    kk: 'Өз қаражатымен әрекет ететіндер',
  },
  'move-front-company': { en: 'Fronts and invoices', ru: 'Фирмы-прикрытия и счета', kk: 'Бүркеме фирмалар мен шоттар' },
  'move-trade-based': { en: 'Over-invoiced trade', ru: 'Торговля по завышенным ценам', kk: 'Бағасы көтерілген сауда' },
  'move-hawala': { en: 'Hawala', ru: 'Хавала', kk: 'Хавала тобы' },
  'move-crypto-hop': { en: 'Crypto ring', ru: 'Криптокруг', kk: 'Криптоактив тобы' },
  'move-fan-out': { en: 'Fan-out', ru: 'Веер', kk: 'Бір шоттан тарату' },
  'move-fan-in': { en: 'Fan-in', ru: 'Сбор на один счёт', kk: 'Бір шотқа жинау' },
  'move-cycle': { en: 'Ring', ru: 'Кольцо', kk: 'Айналма шеңбер' },
  'move-random': { en: 'Wandering path', ru: 'Блуждающий путь', kk: 'Бұралаң жол' },
  'move-bipartite': { en: 'Two sides', ru: 'Две стороны', kk: 'Екі жақ' },
  'move-stack': { en: 'Layers', ru: 'Слои', kk: 'Қабаттар' },
  'move-scatter-gather': { en: 'Scatter and gather', ru: 'Рассеивание и сбор', kk: 'Шашыратып қайта жинау' },
  'move-gather-scatter': { en: 'Gather and scatter', ru: 'Сбор и рассеивание', kk: 'Жинап қайта шашырату' },
  'deliver-prepaid-cards': { en: 'Cards and wallets', ru: 'Карты и кошельки', kk: 'Карталар мен әмияндар' },
  'deliver-cash-courier': { en: 'Cash couriers', ru: 'Курьеры с наличными', kk: 'Қолма-қол ақша курьерлері' },
  dispatch: { en: 'Dispatch', ru: 'Отправка', kk: 'Жөнелту' },
  use: { en: 'Use', ru: 'Использование', kk: 'Пайдалану' },
};
