/** Kazakh words of the room `cli`. */
import type { Kazakh } from '../catalogue.ts';
import type { cli as english } from '../en/cli.ts';

export const cli: Kazakh<typeof english> = {
  usage: 'linchpin КОМАНДА … [--json]. Командалар: {{commands}}.',
  building: 'Жаттығу ортасы жиналуда (шамамен он секунд) …',
  serving: 'Linchpin мекенжайы: {{address}} — тоқтату үшін Ctrl+C.',
  openByHand: 'Браузерде {{address}} мекенжайын ашыңыз.',
  failed: 'Linchpin жұмысын аяқтай алмады: {{reason}}',
  notWritten: '{{folder}} қалтасына жазу мүмкін болмады: {{reason}}.',
  apart:
    '--out қалтасы --participant қалтасымен бірдей болмауы немесе оның ішінде жатпауы керек: жауап кілті қатысушыға кетіп қалады.',
  sampleReading: '{{total}} оқудың {{number}}-сі …',
  rowsMade: 'Жазылған операциялар: {{rows}} …',
  keysMade:
    'Кілттер жазылды: {{file}} күнделікті жұмысқа; {{spare}} — қосалқы кілт. Оны басып шығарып, бөлек сақтаңыз, ал файлды жойыңыз.',
  compared: 'Салыстырылған әрекеттер: {{teams}}. Қабылданбағаны: {{refused}}.',
  shortSeed:
    '32 он алтылық цифрдан қысқа бастапқы мәнді, онымен бірге жауап кілтін де тауып алуға болады: сынап көруге жарайды, сабаққа жарамайды.',
};
